package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** What a format has that JSON does not, and a parser passes on as if it were nothing. By default there is no such thing. */
class FormatRules {
    static final FormatRules NONE = new FormatRules();

    /** Why a token cannot be copied. */
    record Refusal(String code, String found, String expected) {}

    /** The rules for a parser whose document is not at hand. */
    static FormatRules of(JsonParser parser) {
        // Asked of the version, since the class may not be there.
        return parser.version().getArtifactId().equals("jackson-dataformat-yaml") ? YamlRules.of() : NONE;
    }

    /** What a token is in the format, which may be another one than the parser takes it for. */
    JsonToken meaning(JsonParser parser, JsonToken token) {
        return token;
    }

    /**
     * Why a token cannot be copied; null if it can.
     *
     * @param isFirst whether it is the first one of what is copied
     */
    @Nullable
    Refusal refusal(JsonParser parser, JsonToken token, boolean isFirst) {
        return null;
    }
}
