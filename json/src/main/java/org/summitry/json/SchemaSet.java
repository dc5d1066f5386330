package org.summitry.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The shared definitions of a schema, each made on first use. */
final class SchemaSet {
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode reference(String name, Consumer<ObjectNode> define) {
        if (!definitions.containsKey(name)) {
            ObjectNode definition = object();
            definitions.put(name, definition);
            define.accept(definition);
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    ObjectNode definitions() {
        ObjectNode all = object();
        definitions.forEach(all::set);
        return all;
    }
}
