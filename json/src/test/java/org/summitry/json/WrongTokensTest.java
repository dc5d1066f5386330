package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each of the seven kinds of JSON value in each place of the golden documents where it does not belong. */
class WrongTokensTest {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, String> KINDS = Map.of(
            "null", "null",
            "object", "{\"no\":0}",
            "array", "[[]]",
            "text", "\"¡\"",
            "whole number", "12",
            "number", "1.5",
            "truth", "true");

    static List<GoldenTest.Golden> documents() throws IOException {
        return GoldenTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void isReportedOnceAtItsPlace(GoldenTest.Golden golden) throws IOException {
        JsonNode document = MAPPER.readTree(Files.readAllBytes(golden.file()));
        List<JsonPointer> places = new ArrayList<>();
        collect(document, JsonPointer.empty(), places);
        for (JsonPointer place : places) {
            JsonNode was = document.at(place);
            for (Map.Entry<String, String> kind : KINDS.entrySet()) {
                if (kindOf(was).equals(kind.getKey())
                        || was.isNumber() && kind.getKey().contains("number")) {
                    continue;
                }
                Marked wrong = with(document, place, kind.getValue());
                List<Problem> problems = SummitryJson.create()
                        .as(golden.type())
                        .tryRead(wrong.text)
                        .problems();

                assertThat(problems)
                        .as("%s with %s at %s", golden, kind.getKey(), place)
                        .extracting(Problem::pointer)
                        .containsExactly(place.toString());
                assertThat(problems).extracting(Problem::column).containsOnly(wrong.column);
            }
        }
    }

    private record Marked(String text, int column) {}

    /** The document, in one line, with a value replaced, and the column of that value. */
    private static Marked with(JsonNode document, JsonPointer place, String value) {
        JsonNode copy = document.deepCopy();
        JsonNode parent = copy.at(place.head());
        String mark = "@@here@@";
        if (parent instanceof ObjectNode object) {
            object.put(place.last().getMatchingProperty(), mark);
        } else {
            ((ArrayNode) parent).set(place.last().getMatchingIndex(), mark);
        }
        String text = MAPPER.writeValueAsString(copy);
        int at = text.indexOf("\"" + mark + "\"");
        return new Marked(text.replace("\"" + mark + "\"", value), text.codePointCount(0, at) + 1);
    }

    private static void collect(JsonNode node, JsonPointer at, List<JsonPointer> places) {
        if (!at.matches()) {
            places.add(at);
        }
        if (node.isObject()) {
            node.properties().forEach(e -> collect(e.getValue(), at.appendProperty(e.getKey()), places));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), at.appendIndex(i), places);
            }
        }
    }

    private static String kindOf(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> "object";
            case ARRAY -> "array";
            case STRING -> "text";
            case BOOLEAN -> "truth";
            case NUMBER -> "number";
            default -> "null";
        };
    }
}
