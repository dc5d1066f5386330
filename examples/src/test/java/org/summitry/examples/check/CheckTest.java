package org.summitry.examples.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.examples.shared.Ran;
import tools.jackson.databind.json.JsonMapper;

class CheckTest {
    @TempDir
    Path folder;

    private String out = "";
    private String err = "";

    private int check(String... args) {
        Ran ran = Ran.of(Check.program(), args);
        out = ran.out();
        err += ran.err();
        return ran.code();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void aGoodRecordHasNothingToSayAndExitsWithZero() {
        assertThat(check("src/main/resources/org/summitry/examples/summits/asean-rok-26.json"))
                .isZero();
        assertThat(out).isEqualTo("1 file: 0 errors, 0 warnings, 0 notes\n");
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
        assertThat(out)
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
        assertThat(out)
                .contains(":3:14: warning figure-unsourced no source is cited for the figure")
                .endsWith("1 file: 0 errors, 1 warning, 0 notes\n");
        assertThat(check("--strict", file)).isEqualTo(1);
    }

    @Test
    void readsYamlAndArchivesAndWildcards() throws IOException {
        file("one.yaml", "format: summitry/1\nid: a\nname: A\nstatus: hold\n");
        file("two.ndjson", "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\"}\n{}\n");

        assertThat(check(folder + "/*")).isEqualTo(1);
        assertThat(out)
                .contains("one.yaml:4:9: error unknown-word")
                .contains("two.ndjson:2:1: error missing-field")
                .contains("2 files: 5 errors, 0 warnings, 1 note");
    }

    @Test
    void printsJsonForOtherPrograms() throws IOException {
        assertThat(check("--format", "json", file("bad.json", "{\"format\": \"summitry/1\", \"id\": 7}")))
                .isEqualTo(1);
        assertThat(out)
                .contains("\"code\" : \"wrong-type\"")
                .contains("\"pointer\" : \"/id\"")
                .contains("\"column\" : 32");
    }

    @Test
    void aWrongCallSaysHow() {
        assertThat(check()).isEqualTo(2);
        assertThat(check("--nonsense", "x")).isEqualTo(2);
        assertThat(check("--format", "xml", "x")).isEqualTo(2);
        assertThat(check("no-such-file.json")).isEqualTo(2);
        assertThat(err)
                .contains("Check: Missing required parameter: 'FILE'\nUsage: Check ")
                .contains("Check: Unknown option: '--nonsense'\n")
                .contains("Check: Invalid value for option '--format': must be text or json, but was xml\n")
                .contains("Check: cannot read no-such-file.json: no such file or folder\n");
    }

    @Test
    void whatCannotBeReadIsNamedWithoutATrace() throws IOException {
        file("a.json", "{}");
        assertThat(check(folder + "/a[*.json")).isEqualTo(2);
        assertThat(check(folder + "/missing/*.json")).isEqualTo(2);
        assertThat(check(folder.toString())).isEqualTo(2);
        assertThat(check("/dev/null")).isEqualTo(2);
        assertThat(check("a\u0000b")).isEqualTo(2);
        assertThat(err)
                .isEqualTo("Check: no file is called " + folder + "/a[*.json\n"
                        + "Check: cannot read " + folder + "/missing/*.json: no such file or folder\n"
                        + "Check: cannot read " + folder + ": it is a folder\n"
                        + "Check: cannot read /dev/null: it is no regular file\n"
                        + "Check: no file can be called a⟨U+0000⟩b: Nul character not allowed\n");
    }

    @Test
    void onlyTheTwoWildcardsStandForOtherCharacters() throws IOException {
        file("a[1].json", "{");
        file("a1.json", "{");
        file("b{x}.json", "{");

        assertThat(check(folder + "/a[?].json")).isEqualTo(1);
        assertThat(out)
                .contains("a[1].json:")
                .doesNotContain("a1.json")
                .endsWith("1 file: 1 error, 0 warnings, 0 notes\n");
        assertThat(check(folder + "/*{x}*")).isEqualTo(1);
        assertThat(out).contains("b{x}.json:").endsWith("1 file: 1 error, 0 warnings, 0 notes\n");
    }

    @Test
    void nothingThatIsPrintedSteersATerminal() throws IOException {
        String file = file("evil\u001B[2J\u009B\u202E.json", "{\"format\": \"summitry/1\", \"\u009Bx\u202Ey\": 1}");

        assertThat(check(file)).isEqualTo(1);
        assertThat(out).contains("evil⟨U+001B⟩[2J⟨U+009B⟩⟨U+202E⟩.json:").doesNotContainPattern("[\u001B\u009B\u202E]");
        assertThat(check("--format", "json", file)).isEqualTo(1);
        assertThat(out).contains("evil\\u001B[2J\\u009B\\u202E.json").doesNotContainPattern("[\u001B\u009B\u202E]");
        assertThat(JsonMapper.shared().readTree(out).get(0).get("file").stringValue())
                .isEqualTo(file);
    }

    @Test
    void anExcerptIsCutAroundThePlaceInALineOfAnyLength() throws IOException {
        String longText = "ő𝄞".repeat(5_000);
        String file = file(
                "a.json",
                "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"" + longText + "\", \"status\": \"hold\"}");

        assertThat(check(file)).isEqualTo(1);
        List<String> lines = out.lines().toList();
        assertThat(lines.get(1)).hasSizeLessThan(350).startsWith("    𝄞ő𝄞").endsWith("𝄞\", \"status\": \"hold\"}");
        int mark = lines.get(2).indexOf('^');
        assertThat(lines.get(1).substring(lines.get(1).offsetByCodePoints(0, mark)))
                .startsWith("\"hold\"");
    }
}
