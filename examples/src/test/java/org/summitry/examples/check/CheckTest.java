package org.summitry.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int check(String... args) {
        return Check.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodRecordHasNothingToSayAndExitsWithZero() {
        assertThat(check("src/main/resources/org/summitry/examples/summits/asean-rok-26.json"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("1 file: 0 errors, 0 warnings, 0 notes\n");
    }

    @Test
    void pointsAtThePlaceAsACompilerDoes() throws IOException {
        String file = file("bad.json", """
                {
                  "format": "summitry/1",
                  "id": "a", "name": "Một hội nghị", "status": "hold",
                  "edition": 0
                }
                """);

        assertThat(check(file)).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(file
                        + ":3:48: error unknown-word found the text \"hold\", expected one of scheduled, held, postponed, cancelled,"
                        + " lapsed; did you mean \"held\"?\n"
                        + "      \"id\": \"a\", \"name\": \"Một hội nghị\", \"status\": \"hold\",\n"
                        + "                                                   ^\n"
                        + "1 file: 1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void runsTheRulesAndCanTakeWarningsForErrors() throws IOException {
        String file = file("a.json", """
                {"format": "summitry/1", "id": "a", "name": "A", "status": "held", "held": "2024-05-01",
                 "parties": [{"code": "VN", "kind": "country", "name": "Viet Nam"}],
                 "figures": [{"id": "f", "kind": "target", "indicator": "gdp", "reporter": "VN", "value": {"number": 1, "unit": "USD"}}]}
                """);

        assertThat(check(file)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains(":3:14: warning figure-unsourced no source is cited for the figure")
                .endsWith("1 file: 0 errors, 1 warning, 0 notes\n");
        assertThat(check("--strict", file)).isEqualTo(1);
    }

    @Test
    void readsYamlAndArchivesAndWildcards() throws IOException {
        file("one.yaml", "format: summitry/1\nid: a\nname: A\nstatus: hold\n");
        file("two.ndjson", "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\"}\n{}\n");

        assertThat(check(folder + "/*")).isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("one.yaml:4:9: error unknown-word")
                .contains("two.ndjson:2:1: error missing-field")
                .contains("2 files: 5 errors, 0 warnings, 1 note");
    }

    @Test
    void printsJsonForOtherPrograms() throws IOException {
        assertThat(check("--format", "json", file("bad.json", "{\"format\": \"summitry/1\", \"id\": 7}")))
                .isEqualTo(1);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"code\" : \"wrong-type\"")
                .contains("\"pointer\" : \"/id\"")
                .contains("\"column\" : 32");
    }

    @Test
    void aWrongCallSaysHow() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("--nonsense")).isEqualTo(2);
        assertThat(check("--format", "xml", "x")).isEqualTo(2);
        assertThat(check("no-such-file.json")).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("no file\n")
                .contains("unknown option --nonsense")
                .contains("--format takes text or json")
                .contains("no file is called no-such-file.json");
    }
}
