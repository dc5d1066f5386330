package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import tools.jackson.dataformat.yaml.YAMLFactory;

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
        assertThat(yaml.tryRead(DocumentType.SUMMIT, """
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
                        "7:11: error unknown-field at /parties/0/nmae: found the unknown field \"nmae\", expected only fields"
                                + " of this object; did you mean \"name\"?");
    }

    @Test
    void anchorsAndAliasesAreRefused() {
        assertThat(yaml.tryRead(DocumentType.SUMMIT, "format: summitry/1\nseries: &s {id: a, name: A}\n")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("alias");
        assertThat(yaml.tryRead(DocumentType.SUMMIT, "format: summitry/1\nid: *a\n")
                        .problems())
                .extracting(Problem::toString)
                .containsExactly("2:5: error alias at /id: found an anchor or alias, expected the value itself");
    }

    @Test
    void aNumberThatShouldBeTextIsReported() {
        assertThat(yaml.tryRead(DocumentType.SUMMIT, "format: summitry/1\nid: a\nname: A\nstatus: held\nheld: 2024\n")
                        .problems())
                .extracting(Problem::code, Problem::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("wrong-type", 5));
    }

    @Test
    void bytesAndEndlessNumbersAreProblemsNotExceptions() {
        for (String value : java.util.List.of(
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
            assertThat(yaml.tryRead(
                                    DocumentType.SUMMIT,
                                    "format: summitry/1\nid: a\nstatus: held\nname: A\nedition: " + value + "\n")
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
        assertThat(yaml.tryRead(DocumentType.SUMMIT, "format: [\n").problems())
                .extracting(Problem::code)
                .containsExactly("syntax");
    }
}
