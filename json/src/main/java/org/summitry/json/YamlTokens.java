package org.summitry.json;

import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLParser;

/** What only YAML has. Loaded only where a YAML document is read, so that nobody else needs the library. */
final class YamlTokens {
    private YamlTokens() {}

    static boolean isAnchorOrAlias(JsonParser parser) {
        return parser instanceof YAMLParser yaml && (yaml.isCurrentAlias() || yaml.getObjectId() != null);
    }
}
