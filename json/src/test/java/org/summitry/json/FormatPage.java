package org.summitry.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes {@code json/FORMAT.md} from the codecs, by way of the schema that they give. */
final class FormatPage {
    private FormatPage() {}

    static String text() throws IOException {
        StringBuilder out = new StringBuilder(Files.readString(Path.of("src/test/resources/format-introduction.md")));
        Map<String, JsonNode> definitions = new TreeMap<>();
        List<String> documents = new ArrayList<>();
        for (DocumentType<?> type : DocumentType.ALL) {
            ObjectNode schema = Schemas.of(type);
            schema.get("$defs").properties().forEach(e -> definitions.put(e.getKey(), e.getValue()));
            documents.add(schema.get("$ref").asString().substring("#/$defs/".length()));
        }
        out.append("\n## Objects\n\nFields stand in this order. Those in bold must be there.\n");
        for (String name : documents) {
            object(name, definitions, out);
        }
        for (String name : definitions.keySet()) {
            if (!documents.contains(name)
                    && Objects.requireNonNull(definitions.get(name)).has("properties")) {
                object(name, definitions, out);
            }
        }
        out.append("\n## Texts with a notation of their own\n\n| form | pattern |\n| --- | --- |\n");
        definitions.forEach((name, definition) -> {
            if (!definition.has("properties")) {
                out.append("| <a id=\"")
                        .append(anchor(name))
                        .append("\"></a>")
                        .append(name)
                        .append(" | `")
                        .append(definition
                                .get("pattern")
                                .asString()
                                .replace(Schemas.VISIBLE, "\\S")
                                .replace("|", "\\|"))
                        .append("` |\n");
            }
        });
        return out.toString();
    }

    private static void object(String name, Map<String, JsonNode> definitions, StringBuilder out) {
        JsonNode definition = Objects.requireNonNull(definitions.get(name));
        out.append("\n### ")
                .append(name)
                .append("\n\n")
                .append(definition.get("description").asString())
                .append('\n');
        List<String> required = new ArrayList<>();
        if (definition.has("required")) {
            definition.get("required").forEach(field -> required.add(field.asString()));
        }
        out.append("\n| field | form | meaning |\n| --- | --- | --- |\n");
        definition.get("properties").properties().forEach(field -> {
            String mark = required.contains(field.getKey()) ? "**" : "";
            out.append("| ")
                    .append(mark)
                    .append('`')
                    .append(field.getKey())
                    .append('`')
                    .append(mark)
                    .append(" | ")
                    .append(form(field.getValue()))
                    .append(" | ")
                    .append(field.getValue().get("description").asString().replace("|", "\\|"))
                    .append(" |\n");
        });
        if (definition.has("allOf")) {
            definition.get("allOf").forEach(rule -> {
                List<String> names = new ArrayList<>();
                boolean exactly = rule.has("oneOf");
                rule.get(exactly ? "oneOf" : "anyOf")
                        .forEach(any ->
                                names.add("`" + any.get("required").get(0).asString() + "`"));
                out.append(exactly ? "\nExactly one of " : "\nAt least one of ")
                        .append(String.join(", ", names))
                        .append(" must be there.\n");
            });
        }
    }

    private static String form(JsonNode schema) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString().substring("#/$defs/".length());
            return "[" + name + "](#" + anchor(name) + ")";
        }
        if (schema.has("enum")) {
            List<String> words = new ArrayList<>();
            schema.get("enum").forEach(word -> words.add("`" + word.asString() + "`"));
            return String.join(", ", words);
        }
        if (schema.has("const")) {
            return "`\"" + schema.get("const").asString() + "\"`";
        }
        return switch (schema.get("type").asString()) {
            case "array" -> "list of " + form(schema.get("items"));
            case "string" -> "text";
            case "integer" -> "whole number";
            case "boolean" -> "`true` or `false`";
            default -> schema.get("type").asString();
        };
    }

    private static String anchor(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
