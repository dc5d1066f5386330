package org.summitry.json;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schemas from the codecs. The files in the jar are what this gives; a test holds them to it. */
final class Schemas {
    private Schemas() {}

    static ObjectNode of(DocumentType<?> type) {
        SchemaSet set = new SchemaSet();
        ObjectNode root = type.codec().schema(set);
        ObjectNode schema = SchemaSet.object()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:summitry:schema:1:" + type.name());
        schema.setAll(root);
        schema.set("$defs", set.definitions());
        return schema;
    }

    static String text(DocumentType<?> type) {
        return JsonMapper.builder()
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(of(type))
                        .replace("\r\n", "\n")
                + "\n";
    }
}
