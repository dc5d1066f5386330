package org.summitry.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.summitry.shape.Attribute;
import org.summitry.shape.Constraint;
import org.summitry.shape.Form;
import org.summitry.shape.Notation;
import org.summitry.shape.Shape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes the JSON Schema of each kind of document from the shapes of core. */
final class Schemas {
    /** One character that is not white space for {@link String#isBlank()}. What \S is differs between validators. */
    static final String VISIBLE =
            "[^\\u0009-\\u000D\\u001C-\\u0020\\u1680\\u2000-\\u2006\\u2008-\\u200A\\u2028\\u2029\\u205F\\u3000]";

    /** The shared definitions, each made on first use. */
    private final Map<String, ObjectNode> definitions = new LinkedHashMap<>();

    private Schemas() {}

    static ObjectNode of(DocumentType<?> type) {
        Schemas schemas = new Schemas();
        ObjectNode root = schemas.object(type.codec().shape, true, type.name());
        ObjectNode schema = node().put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("$id", "urn:summitry:schema:1:" + type.name());
        schema.setAll(root);
        ObjectNode all = schema.putObject("$defs");
        schemas.definitions.forEach(all::set);
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

    private static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode reference(String name, Consumer<ObjectNode> define) {
        if (!definitions.containsKey(name)) {
            ObjectNode definition = node();
            definitions.put(name, definition);
            define.accept(definition);
        }
        return node().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode form(Form<?> form) {
        if (form instanceof Shape<?> shape) {
            return shape.narrowedReference().isPresent() ? narrowed(shape) : object(shape, false, "");
        } else if (form instanceof Notation<?> notation) {
            return text(notation.name(), notation.pattern());
        } else if (form instanceof Form.Text) {
            return node().put("type", "string").put("pattern", VISIBLE);
        } else if (form instanceof Form.Word<?> word) {
            ObjectNode schema = node();
            ArrayNode words = schema.putArray("enum");
            word.constants().keySet().forEach(words::add);
            return schema;
        } else if (form instanceof Form.Reference<?> reference) {
            return form(reference.to().identity().orElseThrow().form());
        } else if (form instanceof Form.Declaration<?> declaration) {
            return form(declaration.of());
        } else if (form instanceof Form.Identity<?> identity) {
            return form(identity.notation());
        } else if (form instanceof Form.Count count) {
            return node().put("type", "integer").put("minimum", count.least()).put("maximum", count.most());
        } else if (form instanceof Form.Decimal) {
            return node().put("type", "number");
        } else {
            return node().put("type", "boolean");
        }
    }

    private ObjectNode text(String name, String pattern) {
        return reference(name, s -> s.put("title", name).put("type", "string").put("pattern", pattern));
    }

    /** The id of what is referred to, and behind a number sign what narrows it. */
    private ObjectNode narrowed(Shape<?> shape) {
        Attribute<?> reference = shape.narrowedReference().orElseThrow();
        Attribute<?> detail = shape.attributes().get(1 - reference.index());
        Form.Identity<?> id = (Form.Identity<?>) ((Form.Reference<?>) reference.form())
                .to()
                .identity()
                .orElseThrow()
                .form();
        String referred = core(id.notation());
        String narrowing = "#"
                + (detail.form() instanceof Notation<?> notation
                        ? core(notation)
                        : "[\\s\\S]*" + VISIBLE + "[\\s\\S]*");
        return text(
                shape.name(),
                reference.presence() == Attribute.Presence.REQUIRED
                        ? "^" + referred + "(" + narrowing + ")?$"
                        : "^(" + referred + "(" + narrowing + ")?|" + narrowing + ")$");
    }

    private static String core(Notation<?> notation) {
        return notation.pattern().substring(1, notation.pattern().length() - 1);
    }

    private ObjectNode object(Shape<?> shape, boolean isDocument, String alone) {
        return reference(shape.name(), definition -> {
            definition
                    .put("title", shape.name())
                    .put(
                            "description",
                            shape.description().isEmpty() ? "A " + alone + " on its own." : shape.description())
                    .put("type", "object");
            ObjectNode properties = definition.putObject("properties");
            ArrayNode required = definition.putArray("required");
            if (isDocument) {
                properties
                        .putObject("format")
                        .put("const", FormatField.VERSION)
                        .put("description", "The version of this format.");
                required.add("format");
            }
            for (Attribute<?> attribute : shape.attributes()) {
                properties.set(attribute.name(), attribute(attribute));
                if (attribute.least() > 0) {
                    required.add(attribute.name());
                }
            }
            if (required.isEmpty()) {
                definition.remove("required");
            }
            shape.constraints().forEach(constraint -> constrain(constraint, definition));
            definition.put("additionalProperties", false);
        });
    }

    private ObjectNode attribute(Attribute<?> attribute) {
        ObjectNode value = form(attribute.form());
        ObjectNode schema = value;
        if (attribute.isList()) {
            schema = node().put("type", "array");
            schema.set("items", value);
            if (attribute.least() > 0) {
                schema.put("minItems", attribute.least());
            }
        }
        return schema.put("description", description(attribute));
    }

    private static String description(Attribute<?> attribute) {
        if (attribute.form() instanceof Form.Declaration) {
            return "The " + attribute.name() + " that this document refers to by id.";
        }
        String said = attribute.description().isEmpty() && attribute.form() instanceof Shape<?> shape
                ? shape.description()
                : attribute.description();
        return said
                + attribute
                        .usual()
                        .map(usual -> " Left out if it is " + word(usual) + ".")
                        .orElse("");
    }

    private static String word(Object value) {
        return value instanceof Enum<?> constant ? Form.wordOf(constant) : value.toString();
    }

    private static void constrain(Constraint constraint, ObjectNode definition) {
        if (constraint instanceof Constraint.OnlyBeside only) {
            definition.withObject("/dependentRequired").putArray(only.name()).add(only.other());
        } else if (constraint instanceof Constraint.AnyOf any) {
            choice("anyOf", any.names(), definition);
        } else if (constraint instanceof Constraint.OneOf one) {
            choice("oneOf", one.names(), definition);
        }
    }

    private static void choice(String keyword, List<String> names, ObjectNode definition) {
        ArrayNode choice = definition.withArray("allOf").addObject().putArray(keyword);
        for (String name : names) {
            ObjectNode one = choice.addObject();
            one.putArray("required").add(name);
            if (definition.at("/properties/" + name).has("items")) {
                one.putObject("properties").putObject(name).put("minItems", 1);
            }
        }
    }
}
