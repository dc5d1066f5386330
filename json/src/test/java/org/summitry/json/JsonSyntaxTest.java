package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.primitives.Bytes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.testing.RandomSummits;

/** What is not JSON, not UTF-8 or too much of it: refused with a code and a place, whatever it looks like. */
class JsonSyntaxTest {
    private static final SummitryJson JSON = SummitryJson.create();
    private static final String MINIMAL =
            "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\"}";
    private static final int NAME = 45;

    /** In all of these the fault stands in the name, which is at line 2, column 12. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "lone continuation byte, 80",
        "last continuation byte, BF",
        "byte that is never used, FF",
        "byte that is never used any more, FE",
        "start of five bytes, F888808080",
        "start of six bytes, FC8480808080",
        "overlong slash in two bytes, C0AF",
        "overlong slash in three bytes, E080AF",
        "overlong slash in four bytes, F08080AF",
        "overlong NUL, C080",
        "longest overlong in two bytes, C1BF",
        "longest overlong in three bytes, E09FBF",
        "longest overlong in four bytes, F08FBFBF",
        "first half of a pair, EDA080",
        "second half of a pair, EDBFBF",
        "pair in six bytes, EDA0BDEDB880",
        "beyond the last character, F4908080",
        "far beyond the last character, F7BFBFBF",
        "two bytes cut to one, C3",
        "three bytes cut to one, E2",
        "three bytes cut to two, E282",
        "four bytes cut to three, F09F8C",
        "cut before another character, E282C3A9",
        "Latin-1 e acute, E9",
        "windows-1252 quotes, 9341"
    })
    void bytesThatAreNotUtf8(String name, String hex) {
        byte[] document = Bytes.concat(
                "{\"id\": \"é\",\n \"name\": \"".getBytes(StandardCharsets.UTF_8),
                HexFormat.of().parseHex(hex),
                "\", \"no\": x}".getBytes(StandardCharsets.UTF_8));

        List<Problem> problems = problems(document);

        assertThat(problems).extracting(Problem::code).containsExactly("invalid-utf-8");
        assertThat(problems).extracting(Problem::line).containsExactly(2);
        assertThat(problems).extracting(Problem::column).containsExactly(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"})
    void otherEncodings(String charset) {
        assertThat(codes(MINIMAL.getBytes(Charset.forName(charset)))).containsExactly("syntax");
        assertThat(codes("\uFEFF".concat(MINIMAL).getBytes(Charset.forName(charset))))
                .containsExactly("syntax");
    }

    @Test
    void aNulByteAnywhere() {
        byte[] good = MINIMAL.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at <= good.length; at++) {
            byte[] document = insert(good, at, new byte[] {0});

            List<Problem> problems = problems(document);

            assertThat(problems).as("at %d", at).extracting(Problem::code).containsExactly("syntax");
            assertThat(problems).as("at %d", at).extracting(Problem::column).containsExactly(at + 1);
        }
    }

    @Test
    void aByteOrderMarkAnywhereButAtTheBeginning() {
        byte[] good = MINIMAL.getBytes(StandardCharsets.UTF_8);
        byte[] mark = "\uFEFF".getBytes(StandardCharsets.UTF_8);
        for (int at = 1; at <= good.length; at++) {
            ReadResult<Summit> result = JSON.tryRead(insert(good, at, mark));
            if (at == NAME || at == NAME + 1) {
                assertThat(result.value().orElseThrow().name()).hasSize(2);
            } else {
                assertThat(result.hasErrors()).as("at %d", at).isTrue();
            }
        }
        assertThat(JSON.read(Bytes.concat(mark, good))).isEqualTo(JSON.read(MINIMAL));
        assertThat(codes(Bytes.concat(mark, mark, good))).containsExactly("syntax");
        assertThat(codes(mark)).containsExactly("syntax");
    }

    static Stream<Arguments> notJson() {
        return Stream.of(
                arguments("NaN", "2:6"),
                arguments("-NaN", "2:7"),
                arguments("Infinity", "2:6"),
                arguments("-Infinity", "2:6"),
                arguments("+1", "2:7"),
                arguments("01", "2:7"),
                arguments("-01", "2:8"),
                arguments("00", "2:7"),
                arguments("1.", "2:8"),
                arguments(".5", "2:6"),
                arguments("-.5", "2:7"),
                arguments("-", "2:7"),
                arguments("1e", "2:8"),
                arguments("1e+", "2:9"),
                arguments("1.e5", "2:8"),
                arguments("0x1F", "2:7"),
                arguments("1_000", "2:7"),
                arguments("1f", "2:7"),
                arguments("\uFF11", "2:7"),
                arguments("'a'", "2:6"),
                arguments("\"a\\x\"", "2:9"),
                arguments("\"a\\u12\"", "2:12"),
                arguments("\"\\uD8G0\"", "2:11"),
                arguments("\"\t\"", "2:7"),
                arguments("\"a\u0001\"", "2:8"),
                arguments("\"a\n\"", "2:8"),
                arguments("TRUE", "2:6"),
                arguments("True", "2:6"),
                arguments("tru", "2:6"),
                arguments("nul", "2:6"),
                arguments("nulll", "2:6"),
                arguments("undefined", "2:6"),
                arguments("[1,]", "2:9"),
                arguments("[,1]", "2:7"),
                arguments("[1,,2]", "2:9"),
                arguments("[1 2]", "2:9"),
                arguments("[1", "2:8"),
                arguments("{\"a\":1,}", "2:13"),
                arguments("{,}", "2:7"),
                arguments("{\"a\"}", "2:10"),
                arguments("{\"a\":}", "2:11"),
                arguments("{\"a\" 1}", "2:11"),
                arguments("{\"a\",1}", "2:10"),
                arguments("{a:1}", "2:7"),
                arguments("{1:1}", "2:7"),
                arguments("{null:1}", "2:7"),
                arguments("[1}", "2:8"),
                arguments("{\"a\":1]", "2:12"),
                arguments("1/**/", "2:7"),
                arguments("/* a */1", "2:6"),
                arguments("1//a", "2:7"),
                arguments("1#a", "2:7"),
                arguments("1;", "2:7"),
                arguments("\u00A01", "2:7"),
                arguments("\u20281", "2:7"),
                arguments("\u00851", "2:7"),
                arguments("\u000B1", "2:6"),
                arguments("1\f", "2:7"),
                arguments("", "2:6"),
                arguments("\"a", "2:9"),
                arguments("1 2", "2:8"),
                arguments("\"a\" \"b\"", "2:10"),
                arguments("1}", "2:8"),
                arguments("1]", "2:7"),
                arguments("1,", "2:8"));
    }

    /** Each stands for the value of a field; its first character is at line 2, column 6. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("notJson")
    void whatIsNotJson(String value, String place) {
        String document = "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"é\", \"status\": \"held\",\n\"é\": "
                + value + "}\n";

        List<Problem> problems = problems(document.getBytes(StandardCharsets.UTF_8));

        assertThat(problems).last().extracting(Problem::code).isEqualTo("syntax");
        assertThat(problems)
                .last()
                .extracting(problem -> problem.line() + ":" + problem.column())
                .isEqualTo(place);
        assertThat(problems.subList(0, problems.size() - 1))
                .allSatisfy(problem -> assertThat(problem.toString()).startsWith("2:1: error unknown-field at /é: "));
        assertThat(problems.toString()).doesNotContain("REDACTED", "JsonReadFeature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "{",
                "}",
                "[",
                "]",
                ",",
                ":",
                "\"",
                "{\"",
                "x",
                "{}{",
                "{} {}",
                "{},",
                "null x",
                "\\u007B}"
            })
    void whatIsNoDocumentAtAll(String document) {
        assertThat(codes(document.getBytes(StandardCharsets.UTF_8))).last().isIn("syntax", "trailing-data");
    }

    @ParameterizedTest
    @CsvSource({
        "\\uD800, lone first half",
        "\\uDC00, lone second half",
        "\\uDC00\\uD800, halves in the wrong order",
        "a\\uD83C, first half at the end",
        "\\uD83Cb, first half before a letter",
        "\\uD83C\\u0041, first half before an escaped letter",
        "\\uD83C\\uD83C\\uDF0F, first half before a pair",
        "\\uD83C\\uDF0F\\uDF0F, second half behind a pair"
    })
    void halvesOfSurrogatePairsWhereverTextStands(String half, String name) {
        String document = MINIMAL.replace("\"A\"", "\"" + half + "\"");
        assertThat(problems(document.getBytes(StandardCharsets.UTF_8)))
                .as(name)
                .extracting(Problem::toString)
                .singleElement()
                .asString()
                .startsWith("1:45: error lone-surrogate at /name: ");

        String source = with("\"sources\": [{\"id\": \"s\", \"publisher\": \"p\", \"address\": \"https://a.example/"
                + half + "\"}]");
        assertThat(problems(source.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("invalid-value", "/sources/0/address"));

        String citation =
                with("\"citations\": [\"s#" + half + "\"], \"sources\": [{\"id\": \"s\", \"publisher\": \"p\"}]");
        assertThat(problems(citation.getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("invalid-value", "/citations/0"));

        for (String place : List.of("\"id\": \"a\"", "\"status\": \"held\"")) {
            String bad = MINIMAL.replace(place, place.substring(0, place.length() - 1) + half + "\"");
            assertThat(problems(bad.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        }
        String field = with("\"" + half + "\": 1");
        assertThat(problems(field.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("syntax");
                    assertThat(problem.column()).isBetween(69, 69 + half.length() + 1);
                });
    }

    @Test
    void aRawHalfOfASurrogatePairHasItsPlace() {
        assertThat(JSON.tryRead("{\n\"id\": \"é🌏\uD83C\"}").problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:10: error lone-surrogate at the root: found half of a surrogate pair, expected well-formed"
                                + " Unicode");
    }

    @Test
    void aPairHoweverItIsWritten() {
        for (String pair : List.of("🌏", "\\uD83C\\uDF0F", "\\ud83c\\udf0f")) {
            assertThat(JSON.read(MINIMAL.replace("\"A\"", "\"" + pair + "\"")).name())
                    .isEqualTo("🌏");
        }
    }

    static List<String> oddNumbers() {
        return List.of(
                "1e1000000000",
                "-1e1000000000",
                "1e-1000000000",
                "1e2147483647",
                "1e2147483648",
                "1e-2147483647",
                "1e-2147483648",
                "1e-2147483649",
                "1e99999999999",
                "-1e99999999999",
                "1e-99999999999",
                "0e99999999999",
                "0e-99999999999",
                "0.0e99999999999",
                "1E400",
                "1e+400",
                "1e38",
                "0e5",
                "9.9e100",
                "123456789e123456789",
                "1" + "0".repeat(38),
                "9".repeat(39),
                "-" + "9".repeat(39),
                "0." + "0".repeat(18) + "1",
                "1e-19",
                "-1e-19",
                "1." + "0".repeat(19),
                "1".repeat(100),
                "0." + "1".repeat(98),
                "1e" + "9".repeat(98),
                "1e-" + "9".repeat(97));
    }

    @ParameterizedTest
    @MethodSource("oddNumbers")
    void numbersThatAreTooMuchForEachFieldWithANumber(String number) {
        for (String field : List.of("number", "to")) {
            String value = field.equals("to")
                    ? "{\"number\": -1, \"to\": @, \"unit\": \"USD\"}"
                    : "{\"number\": @, \"unit\": \"USD\"}";
            assertRefused(figure("\"value\": " + value), number, "/figures/0/value/");
            assertRefused(
                    figure("\"value\": {\"number\": 1, \"unit\": \"USD\"}, \"conversions\": [" + value + "]"),
                    number,
                    "/figures/0/conversions/0/");
        }
        for (String score : List.of("{\"percent\": @}", "{\"percent\": -1, \"to\": @}")) {
            assertRefused(
                    with("\"assessments\": [{\"of\": \"x\", \"assessor\": \"A\", \"on\": \"2025\", \"score\": " + score
                            + "}]"),
                    number,
                    "/assessments/0/score/");
        }
        for (String field : List.of("position", "outOf")) {
            String rank =
                    "{\"position\": 1, \"outOf\": 1, \"ranked\": \"VN\", \"inRankingOf\": \"VN\", \"among\": \"x\"}";
            assertRefused(
                    figure("\"rank\": " + rank.replace("\"" + field + "\": 1", "\"" + field + "\": @")),
                    number,
                    "/figures/0/rank/" + field);
        }
        assertRefused(
                figure("\"value\": {\"number\": 1, \"unit\": \"USD\"}, \"basis\": \"total\", \"years\": @"),
                number,
                "/figures/0/years");
        assertRefused(with("\"edition\": @"), number, "/edition");
        assertRefused(with("\"partOf\": {\"name\": \"G\", \"edition\": @}"), number, "/partOf/edition");
        assertRefused(
                with(
                        "\"assessments\": [{\"of\": \"x\", \"assessor\": \"A\", \"on\": \"2025\", \"score\": {\"compliance\": @}}]"),
                number,
                "/assessments/0/score/compliance");
    }

    private static void assertRefused(String document, String number, String pointer) {
        List<Problem> problems = problems(document.replace("@", number).getBytes(StandardCharsets.UTF_8));

        assertThat(problems).as("%s in %s", number, document).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isIn("invalid-value", "number-out-of-range", "wrong-type");
            assertThat(problem.pointer()).startsWith(pointer);
            assertThat(problem.column()).isEqualTo(document.indexOf('@') + 1);
        });
    }

    @Test
    void aNumberOfMoreThanAHundredCharacters() {
        for (String number :
                List.of("1".repeat(101), "1".repeat(100_000), "0." + "0".repeat(1_000_000), "1e" + "0".repeat(100))) {
            String document = figure("\"value\": {\"number\": @, \"unit\": \"USD\"}");
            assertThat(problems(document.replace("@", number).getBytes(StandardCharsets.UTF_8)))
                    .extracting(Problem::code, Problem::pointer, Problem::column)
                    .containsExactly(tuple("limit", "/figures/0/value/number", document.indexOf('@') + 1));
        }
    }

    @ParameterizedTest
    @CsvSource({"62, false", "63, false", "64, true", "500, true", "501, true", "100000, true"})
    void nestingBelowTheDocument(int levels, boolean refused) {
        for (String open : List.of("[", "{\"a\":", "[{\"b\":")) {
            int times = open.startsWith("[{") ? levels / 2 : levels;
            String close = open.startsWith("[{") ? "}]" : open.startsWith("[") ? "]" : "}";
            String document = with("\"x\": " + open.repeat(times) + "1" + close.repeat(times));

            List<Problem> problems = problems(document.getBytes(StandardCharsets.UTF_8));

            assertThat(problems.get(0).toString()).startsWith("1:68: error unknown-field at /x: ");
            assertThat(problems).hasSize(refused ? 2 : 1);
            if (refused) {
                assertThat(problems.get(1).code()).isEqualTo("limit");
                assertThat(problems.get(1).column()).isEqualTo(document.indexOf(open) + 1 + column65(open));
                assertThat(problems.get(1).pointer()).startsWith("/x");
            }
        }
    }

    /** How far the bracket that opens level 65 stands behind the one that opens level 2. */
    private static int column65(String open) {
        return open.startsWith("[{") ? 63 / 2 * open.length() + 1 : 63 * open.length();
    }

    @Test
    void fieldsWhoseNamesHaveOneHashCode() {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < 65_536; i++) {
            fields.append(i == 0 ? "" : ",").append('"');
            for (int bit = 0; bit < 16; bit++) {
                fields.append((i >> bit & 1) == 0 ? "Aa" : "BB");
            }
            fields.append("\":").append(i);
        }

        List<Problem> problems = problems(with(fields.toString()).getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(10_001);
        assertThat(problems.subList(0, 10_000)).extracting(Problem::code).containsOnly("unknown-field");
        assertThat(problems.get(10_000).code()).isEqualTo("too-many-problems");
        assertThat(problems).extracting(Problem::pointer).doesNotHaveDuplicates();
    }

    @Test
    void manyReferencesToNothingAmongManyDeclarations() {
        String citations = numbered(50_000, "\"x%050d\"");
        String sources = numbered(2_000, "{\"id\":\"s%050d\",\"publisher\":\"p\"}");

        List<Problem> problems = problems(with("\"citations\": [" + citations + "], \"sources\": [" + sources + "]")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(problems).hasSize(10_001);
        assertThat(problems.subList(0, 10_000)).extracting(Problem::code).containsOnly("unresolved-reference");
        assertThat(problems.get(0).suggestion()).isPresent();
    }

    private static String numbered(int count, String form) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(Locale.ROOT, form, i))
                .collect(Collectors.joining(","));
    }

    @ParameterizedTest
    @CsvSource({"255, unknown-field", "256, unknown-field", "257, limit", "1000, limit", "1000000, limit"})
    void longNames(int length, String code) {
        List<Problem> problems =
                problems(with("\"" + "x".repeat(length) + "\": 1").getBytes(StandardCharsets.UTF_8));

        assertThat(problems).extracting(Problem::code).containsExactly(code);
        assertThat(problems.get(0).toString().length()).isLessThan(1000);
    }

    @ParameterizedTest
    @ValueSource(ints = {257, 300, 600, 5000})
    void aLongNameIsReportedWhereItBegins(int length) {
        String name = "\"" + "é".repeat(length) + "\": 1";
        String inSecond = "\"topics\": [{\"id\": \"a\", \"label\": \"A\"}, {\"id\": \"b\",\n " + name + "}]";

        assertThat(problems(with(name).getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::toString)
                .containsExactly("1:68: error limit at the root: found a field name of more than 256 bytes, expected a"
                        + " document within the limits");
        assertThat(problems(with(inSecond).getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::toString)
                .containsExactly("2:2: error limit at /topics/1: found a field name of more than 256 bytes, expected a"
                        + " document within the limits");
    }

    @ParameterizedTest
    @CsvSource({"65535, true", "65536, true", "65537, false", "16000000, false"})
    void longTexts(int length, boolean read) {
        for (String character : List.of("x", "é", "한", "\\u0041", "\\n")) {
            if (length * (long) character.getBytes(StandardCharsets.UTF_8).length > 16 << 20) {
                continue;
            }
            byte[] document = MINIMAL.replace("\"A\"", "\"x" + character.repeat(length - 1) + "\"")
                    .getBytes(StandardCharsets.UTF_8);
            ReadResult<Summit> result = JSON.tryRead(document);

            assertThat(result.value().isPresent())
                    .as("%d of %s", length, character)
                    .isEqualTo(read);
            if (!read) {
                assertThat(result.problems())
                        .extracting(p -> p.toString().substring(0, 26))
                        .containsExactly("1:45: error limit at /name");
            }
        }
    }

    @Test
    void namesThatAreWrittenWithEscapes() {
        Summit summit = new RandomSummits(new Random(3), 3).summit();
        String document = JSON.compact().write(summit);
        String escaped = Pattern.compile("\"([a-zA-Z]+)\":")
                .matcher(document)
                .replaceAll(name -> "\"" + Matcher.quoteReplacement(escaped(name.group(1))) + "\":");

        assertThat(escaped).isNotEqualTo(document);
        assertThat(JSON.read(escaped)).isEqualTo(summit);
        assertThat(problems(with("\"n\\u0061me\": 1").getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("duplicate-field", "/name"));
    }

    private static String escaped(String name) {
        return name.chars().mapToObj(c -> String.format("\\u%04x", c)).collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(strings = {"@class", "@type", "$type", "__proto__", "class", "$ref", "$schema", "@id", "<<", ""})
    void fieldsThatOtherToolsGiveAMeaning(String field) {
        assertThat(problems(with("\"" + field + "\": \"java.lang.Runtime\"").getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("unknown-field", "/" + field));
    }

    @Test
    void anIdGivenTwiceIsReportedAlikeWhicheverWayReferencesGo() {
        String sources = "\"sources\": [{\"id\": \"s\", \"publisher\": \"P\"}]";
        String places = "\"places\": [{\"id\": \"s\", \"kind\": \"city\", \"name\": \"Hue\"}]";
        for (String order : List.of(
                "\"citations\": [\"s\"], " + sources + ", " + places,
                sources + ", " + places + ", \"citations\": [\"s\"]",
                sources + ", \"citations\": [\"s\"], " + places)) {
            String document = with(order);
            assertThat(problems(document.getBytes(StandardCharsets.UTF_8)))
                    .extracting(Problem::code, Problem::pointer, Problem::column)
                    .containsExactly(tuple("id-twice", "/places/0/id", document.indexOf("\"s\", \"kind\"") + 1));
        }
        assertThat(problems(with("\"citations\": [\"a\"], " + sources.replace("\"s\"", "\"a\""))
                        .getBytes(StandardCharsets.UTF_8)))
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(tuple("id-twice", "/sources/0/id"));
    }

    private static String with(String fields) {
        return MINIMAL.substring(0, MINIMAL.length() - 1) + ", " + fields + "}";
    }

    private static String figure(String fields) {
        return with(
                "\"parties\": [{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"Viet Nam\"}], \"figures\": [{\"id\": \"f\","
                        + " \"kind\": \"observation\", \"indicator\": \"gdp\", \"reporter\": \"VN\", " + fields + "}]");
    }

    private static byte[] insert(byte[] bytes, int at, byte[] what) {
        return Bytes.concat(Arrays.copyOf(bytes, at), what, Arrays.copyOfRange(bytes, at, bytes.length));
    }

    private static List<Problem> problems(byte[] document) {
        ReadResult<Summit> result = JSON.tryRead(document);
        assertThat(result.value()).isEmpty();
        return result.problems();
    }

    private static List<String> codes(byte[] document) {
        return problems(document).stream().map(Problem::code).toList();
    }
}
