package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.summitry.check.Severity;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class ProblemTest {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().findAndAddModules().build();

    private static Problem only(SummitryJson json, String document) {
        ImmutableList<Problem> problems = json.tryRead(document).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    private static Problem only(String more) {
        return only(
                SummitryJson.create(),
                "{\"format\": \"summitry/1\", \"id\": \"a\",\n \"status\": \"held\", " + more + "}");
    }

    @Test
    void whatWasFoundAndExpectedAreSentences() {
        Problem problem = only("\"name\": 7");

        assertThat(problem.found()).isEqualTo("Found the number 7.");
        assertThat(problem.expected()).contains("Expected a text.");
        assertThat(problem.message()).isEqualTo("found the number 7, expected a text");
        assertThat(problem).hasToString("2:28: error wrong-type at /name: found the number 7, expected a text");
    }

    @Test
    void theSentencesOfABrokenInvariantNameTheAttribute() {
        Problem problem = only("\"name\": \"A\", \"edition\": 0");

        assertThat(problem.found()).isEqualTo("Found edition 0.");
        assertThat(problem.expected()).contains("Expected it to be 1 or more.");
    }

    @Test
    void whatARuleFoundIsItsMessageAndNothingIsExpected() {
        Problem problem = only(
                SummitryJson.create().checking(),
                "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\"}");

        assertThat(problem.code()).isEqualTo("held-without-dates");
        assertThat(problem.expected()).isEmpty();
        assertThat(problem.message()).isEqualTo(problem.found());
        assertThat(problem.toMap()).doesNotContainKey("expected");
    }

    @Test
    void asDataItHasTheSameFieldsInTheSameOrder() {
        Problem problem = new Problem(
                "id-twice",
                Severity.ERROR,
                "/sources/1/id",
                3,
                17,
                "the id \"s\"",
                "an id of its own",
                Optional.of("t"),
                Optional.of("/sources/0/id"));

        assertThat(problem.toMap().entrySet())
                .containsExactly(
                        Map.entry("code", "id-twice"),
                        Map.entry("severity", "error"),
                        Map.entry("pointer", "/sources/1/id"),
                        Map.entry("line", 3),
                        Map.entry("column", 17),
                        Map.entry("found", "Found the id \"s\"."),
                        Map.entry("expected", "Expected an id of its own."),
                        Map.entry("suggestion", "t"),
                        Map.entry("other", "/sources/0/id"));
        assertThat(problem.toJson())
                .isEqualTo("{\"code\":\"id-twice\",\"severity\":\"error\",\"pointer\":\"/sources/1/id\",\"line\":3,"
                        + "\"column\":17,\"found\":\"Found the id \\\"s\\\".\",\"expected\":\"Expected an id of its own.\","
                        + "\"suggestion\":\"t\",\"other\":\"/sources/0/id\"}");
    }

    /** A binary format has no lines. */
    @Test
    void aPlaceThatIsNotKnownIsLeftOut() {
        Problem problem = new Problem(
                "syntax", Severity.ERROR, "", 0, 0, "nothing", "a document", Optional.empty(), Optional.empty());

        assertThat(problem.toMap().keySet()).containsExactly("code", "severity", "pointer", "found", "expected");
    }

    @Test
    void aMapperWithTheModuleWritesTheSameData() {
        ImmutableList<Problem> problems = SummitryJson.create()
                .tryRead("{\"format\": \"summitry/1\", \"id\": \"A\", \"tittle\": 1}")
                .problems();

        assertThat(problems).hasSizeGreaterThan(2);
        assertThat(MAPPER.writeValueAsString(problems))
                .isEqualTo("["
                        + String.join(
                                ",", problems.stream().map(Problem::toJson).toList()) + "]");
    }

    /** Whatever a document has in its names: the JSON is that of the data, and no character of it can forge or hide a line. */
    @Property(tries = 500)
    void theJsonIsSafeToLogAndLosesNothing(@ForAll String pointer, @ForAll String suggestion) {
        Problem problem = new Problem(
                "unknown-field",
                Severity.WARNING,
                pointer,
                1,
                2,
                Shown.quoted(pointer),
                "a field",
                Optional.of(suggestion),
                Optional.empty());

        String json = problem.toJson();

        if (!hasLoneSurrogate(pointer) && !hasLoneSurrogate(suggestion)) {
            Map<String, Object> read = MAPPER.readValue(json, new TypeReference<>() {});
            assertThat(read).containsExactlyEntriesOf(problem.toMap());
        }
        assertThat(json.codePoints()
                        .filter(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                                || Character.getType(c) == Character.LINE_SEPARATOR
                                || Character.getType(c) == Character.PARAGRAPH_SEPARATOR))
                .isEmpty();
    }

    private static boolean hasLoneSurrogate(String text) {
        return StringCodec.loneSurrogate(text) >= 0;
    }

    @Test
    void problemsAreEqualIfAllOfThemIs() {
        Problem problem = only("\"name\": 7");

        assertThat(only("\"name\": 7")).isEqualTo(problem).hasSameHashCodeAs(problem);
        assertThat(only("\"name\": 8")).isNotEqualTo(problem);
        assertThat(only("\"name\":  7")).isNotEqualTo(problem);
        assertThat(problem.as(Severity.WARNING)).isNotEqualTo(problem);
        assertThat(problem.at(2, 28)).isEqualTo(problem);
        assertThat(problem.at(1, 28)).isNotEqualTo(problem);
        assertThat(problem).isNotEqualTo("2:28");
    }
}
