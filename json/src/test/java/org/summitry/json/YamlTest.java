package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.summitry.Summit;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

class YamlTest {
    private final SummitryJson yaml = SummitryJson.create().reading(new YAMLFactory());

    @Test
    void readsThroughTheSameCodecs() {
        Summit summit = yaml.read("""
                format: summitry/1
                id: a-summit
                name: Một hội nghị
                status: held
                held: 2025-10-27
                edition: 26
                parties:
                  - {code: "NO", kind: country, name: Norway}
                figures:
                  - id: trade
                    kind: observation
                    indicator: exports
                    reporter: "NO"
                    period: "2024"
                    value: {number: 7.60, magnitude: billion, unit: USD}
                """);

        assertThat(summit.figure("trade").orElseThrow().value().orElseThrow()).hasToString("USD 7.60 billion");
        assertThat(SummitryJson.create().read(SummitryJson.create().write(summit)))
                .isEqualTo(summit);
    }

    @Test
    void problemsHaveTheirPlacesInTheYaml() {
        assertThat(yaml.tryRead("""
                format: summitry/1
                id: a-summit
                status: hold
                parties:
                  - code: "NO"
                    kind: country
                    nmae: Norway
                """).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "1:1: error missing-field at the root: found no field \"name\", expected it in every summit",
                        "3:9: error unknown-word at /status: found the text \"hold\", expected one of scheduled, held,"
                                + " postponed, cancelled, lapsed; did you mean \"held\"?",
                        "5:5: error missing-field at /parties/0: found no field \"name\", expected it in every party",
                        "7:5: error unknown-field at /parties/0/nmae: found the unknown field \"nmae\", expected only fields"
                                + " of this object; did you mean \"name\"?");
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        assertThat(yaml.tryRead("format: summitry/1\nseries: &s {id: a, name: A}\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("alias");
        assertThat(yaml.tryRead("format: summitry/1\nid: *a\n").problems())
                .extracting(Problem::toString)
                .containsExactly("2:5: error alias at /id: found an anchor or alias, expected the value itself");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            on a plain text             | name: &x text                | 2:7  | /name
            on a quoted text            | name: &x "text"              | 2:7  | /name
            on a text over lines        | name: &x >-\\n  text         | 2:7  | /name
            on a text after its tag     | name: !!str &x text          | 2:7  | /name
            on a number                 | edition: &x 26               | 2:10 | /edition
            on a truth value            | unitImplied: &x true         | 2:14 | /unitImplied
            on nothing                  | name: &x                     | 2:7  | /name
            on an element               | aliases: [A, &x B]           | 2:14 | /aliases/1
            on a name                   | &x name: text                | 2:1  | /name
            on the first name of many   | venue: {&x id: a, name: A}   | 2:9  | /venue/id
            on a list                   | aliases: &x [A]              | 2:10 | /aliases
            on an object                | series: &x {id: a}           | 2:9  | /series
            with an alias               | name: &x text\\nid: *x       | 2:7  | /name
            """)
    void anAnchorIsRefusedThoughNothingRefersToIt(String where, String line, String place, String pointer) {
        assertThat(yaml.tryRead("format: summitry/1\n" + line.replace("\\n", "\n") + "\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly(place + ": error alias at " + pointer
                        + ": found an anchor or alias, expected the value itself");
    }

    @Test
    void anAmpersandThatIsNoAnchorIsText() {
        assertThat(yaml.read("format: summitry/1\nid: a\nname: \"&x y\" # &z\nstatus: held\n")
                        .name())
                .isEqualTo("&x y");
    }

    @Test
    void aMapperDoesNotTakeAnAliasForATextEither() {
        YAMLMapper mapper = YAMLMapper.builder().addModule(new SummitryModule()).build();

        for (String bad : List.of("name: &x A\nid: *x\n", "id: a\nseries: &s {id: a, name: A}\n")) {
            assertThatThrownBy(() -> mapper.readValue("format: summitry/1\nstatus: held\n" + bad, Summit.class))
                    .isInstanceOf(MismatchedInputException.class)
                    .hasMessageContaining("found an anchor or alias, expected the value itself");
        }
    }

    @Test
    void settingsOfTheFactoryStayInForce() {
        SummitryJson small = SummitryJson.create()
                .reading(YAMLFactory.builder()
                        .loadSettings(
                                LoadSettings.builder().setCodePointLimit(20).build())
                        .build());

        assertThat(small.tryRead("format: summitry/1\nid: a\nname: A\nstatus: held\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("syntax");
    }

    @Test
    void aNumberThatShouldBeTextIsReported() {
        assertThat(yaml.tryRead("format: summitry/1\nid: a\nname: A\nstatus: held\nheld: 2024\n")
                        .problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("wrong-type", 5));
    }

    @Test
    void bytesAndEndlessNumbersAreProblemsNotExceptions() {
        for (String value : List.of(
                "!!binary AQID",
                "1e99999999999",
                ".nan",
                ".inf",
                "-.inf",
                "0x1F",
                "1_000",
                "0b1",
                "+1",
                "~",
                "2024-01-01",
                "1e1000000000",
                "0o17",
                "1_0.5e99999999999")) {
            assertThat(yaml.tryRead("format: summitry/1\nid: a\nstatus: held\nname: A\nedition: " + value + "\n")
                            .problems())
                    .as(value)
                    .allSatisfy(problem -> {
                        assertThat(problem.pointer()).isEqualTo(problem.code().equals("syntax") ? "" : "/edition");
                        assertThat(problem.line()).isEqualTo(5);
                    });
        }
    }

    @Test
    void badYamlIsASyntaxError() {
        assertThat(yaml.tryRead("format: [\n").problems())
                .extracting(Problem::code)
                .containsExactly("syntax");
    }
}
