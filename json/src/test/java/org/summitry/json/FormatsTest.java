package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.BaseEncoding;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** One table of bad documents for every format: what JSON refuses all others refuse, for the same reason and at the same place. */
class FormatsTest {
    private static final JsonFactory ANYTHING = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();
    private static final StreamWriteConstraints NO_LIMITS =
            StreamWriteConstraints.builder().maxNestingDepth(Integer.MAX_VALUE).build();

    enum Format {
        JSON,
        YAML,
        CBOR,
        SMILE;

        SummitryJson reader() {
            SummitryJson json = SummitryJson.create();
            return switch (this) {
                case JSON -> json;
                case YAML -> json.reading(new YAMLFactory());
                case CBOR -> json.reading(new CBORFactory());
                case SMILE -> json.reading(new SmileFactory());
            };
        }

        /** The same document in the format; all JSON is YAML. */
        byte[] of(String json) {
            if (this == JSON || this == YAML) {
                return json.getBytes(StandardCharsets.UTF_8);
            }
            TokenStreamFactory factory = this == CBOR
                    ? CBORFactory.builder().streamWriteConstraints(NO_LIMITS).build()
                    : SmileFactory.builder().streamWriteConstraints(NO_LIMITS).build();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonParser in = ANYTHING.createParser(ObjectReadContext.empty(), json);
                    JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
                while (in.nextToken() != null) {
                    if (in.currentToken() == JsonToken.VALUE_NUMBER_FLOAT) {
                        out.writeNumber(new BigDecimal(in.getString()));
                    } else {
                        out.copyCurrentEventExact(in);
                    }
                }
            }
            return bytes.toByteArray();
        }

        boolean hasLines() {
            return this == JSON || this == YAML;
        }
    }

    /** A document that has something wrong with it, as the problems of the document in JSON say. */
    record Bad(String name, String document, String problems) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String HEAD = "{\"format\": \"summitry/1\", \"id\": \"a\", \"status\": \"held\"";
    private static final String GOOD = HEAD + ",\n\"name\": \"A\"}";

    private static Bad field(String name, String fields, String problems) {
        return new Bad(name, HEAD + ",\n" + fields + "}", problems);
    }

    static Stream<Bad> table() {
        String named = "\"name\": \"A\", ";
        return Stream.of(
                field("a field twice", "\"name\": \"A\",\n\"name\": \"B\"", "3:1 duplicate-field /name"),
                field(
                        "a field twice, with the same value",
                        "\"name\": \"A\", \"name\": \"A\"",
                        "2:14 duplicate-field /name"),
                field(
                        "a field twice in an object of a list",
                        named
                                + "\"parties\": [\n{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"V\",\n\"name\": \"W\"}]",
                        "4:1 duplicate-field /parties/0/name"),
                field("a list twice", named + "\"topics\": [],\n\"topics\": []", "3:1 duplicate-field /topics"),
                field(
                        "an unknown field twice",
                        named + "\"x\": 1,\n\"x\": 2",
                        "2:14 unknown-field /x, 3:1 unknown-field /x"),
                field("null", "\"name\": null", "2:9 null /name"),
                field("null in a list", named + "\"aliases\": [\"B\", null]", "2:14 unknown-field /aliases"),
                field("null for an object", named + "\"series\": null", "2:24 null /series"),
                field("a number for a text", "\"name\": 7", "2:9 wrong-type /name"),
                field("a truth value for a text", "\"name\": true", "2:9 wrong-type /name"),
                field("a list for a text", "\"name\": [\"A\"]", "2:9 wrong-type /name"),
                field("a text for a number", named + "\"edition\": \"26\"", "2:25 wrong-type /edition"),
                field("a broken number", named + "\"edition\": 2.5", "2:25 wrong-type /edition"),
                field("a number that ends in zeros", named + "\"edition\": 26.0", "2:25 wrong-type /edition"),
                field("a huge exponent", named + "\"edition\": 1e1000000000", "2:25 wrong-type /edition"),
                field("a tiny exponent", named + "\"edition\": 1E-1000000000", "2:25 wrong-type /edition"),
                field("an unknown field", named + "\"\\u00e9<<\": {\"a\": [1]}", "2:14 unknown-field /é<<"),
                field("an empty name", named + "\"\": 1", "2:14 unknown-field /"),
                field("a blank name", "\"name\": \" \"", "2:9 blank-text /name"),
                field("an empty text", "\"name\": \"\"", "2:9 blank-text /name"),
                field("a text that is too long", "\"name\": \"" + "x".repeat(65_537) + "\"", "2:9 limit /name"),
                field("a name that is too long", named + "\"" + "x".repeat(257) + "\": 1", "2:14 limit "),
                field(
                        "a number with too many digits",
                        named + "\"edition\": " + "1".repeat(101),
                        "2:25 limit /edition"),
                field(
                        "a fraction with too many digits",
                        named + "\"edition\": 0." + "1".repeat(101),
                        "2:25 limit /edition"),
                field("deep nesting", named + "\"x\": " + "[".repeat(64) + "]".repeat(64), "limit"),
                field("very deep nesting", named + "\"x\": " + "[".repeat(20_000) + "]".repeat(20_000), "limit"),
                field("deep objects", named + "\"x\": " + "{\"a\":".repeat(64) + "1" + "}".repeat(64), "limit"),
                new Bad("a number alone", "1", "1:1 wrong-type "),
                new Bad("a text alone", "\"a\"", "1:1 wrong-type "),
                new Bad("null alone", "null", "1:1 null "),
                new Bad("a list", "[" + GOOD + "]", "1:1 wrong-type "),
                new Bad("two documents", GOOD + "\n" + GOOD, "3:1 trailing-data "));
    }

    static Stream<Arguments> tableOfEachFormat() {
        // In YAML a line of its own must stand between two documents.
        return table().flatMap(bad -> Stream.of(Format.values())
                .filter(format -> format != Format.YAML || !bad.name.equals("two documents"))
                .map(format -> Arguments.of(format, bad)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("tableOfEachFormat")
    void whatJsonRefusesEachFormatRefusesForTheSameReason(Format format, Bad bad) {
        List<Problem> json = SummitryJson.create().tryRead(bad.document).problems();
        assertThat(String.join(", ", json.stream().map(FormatsTest::shown).toList()))
                .contains(bad.problems);

        ReadResult<Summit> result = format.reader().tryRead(format.of(bad.document));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(p -> p.code() + " " + p.pointer())
                .containsExactlyElementsOf(
                        json.stream().map(p -> p.code() + " " + p.pointer()).toList());
        if (format.hasLines()) {
            assertThat(result.problems())
                    .extracting(FormatsTest::shown)
                    .containsExactlyElementsOf(
                            json.stream().map(FormatsTest::shown).toList());
        }
    }

    private static String shown(Problem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.code() + " " + problem.pointer();
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void theGoodDocumentOfTheTableIsReadByEach(Format format) {
        assertThat(format.reader().read(format.of(GOOD)).name()).isEqualTo("A");
        String deep = HEAD + ", \"name\": \"A\", \"x\": " + "[".repeat(63) + "]".repeat(63) + "}";
        assertThat(format.reader().tryRead(format.of(deep)).problems())
                .extracting(Problem::code)
                .containsExactly("unknown-field");
    }

    /** Forms of UTF-8 that are too long, halves of surrogate pairs, what is no Unicode, and what breaks off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "C0AF",
                "E080BC",
                "F080808A",
                "EDA0BDEDB880",
                "EDA080",
                "EDBFBF",
                "F4908080",
                "80",
                "BF",
                "FE",
                "FF",
                "C3",
                "E282",
                "F09F98",
                "C328",
                "F8888080AF"
            })
    void bytesThatAreNotUtf8AreRefusedByEachFormat(String hex) {
        byte[] ill = BaseEncoding.base16().decode(hex);
        // One of many bytes, so that Smile takes it for a text beyond ASCII.
        String placeholder = "é" + "Q".repeat(ill.length) + "é";
        for (String document : List.of(
                HEAD + ", \"name\": \"" + placeholder + "\"}",
                HEAD + ", \"name\": \"A\", \"" + placeholder + "\": 1}",
                HEAD + ", \"name\": \"" + placeholder + "x".repeat(300) + "\"}")) {
            for (Format format : Format.values()) {
                byte[] bytes = format.of(document);
                int at = Bytes.indexOf(bytes, placeholder.getBytes(StandardCharsets.UTF_8)) + 2;
                System.arraycopy(ill, 0, bytes, at, ill.length);

                ReadResult<Summit> result = format.reader().tryRead(bytes);

                assertThat(result.value()).as("%s in %s", hex, format).isEmpty();
                assertThat(result.problems())
                        .as("%s in %s", hex, format)
                        .extracting(Problem::code)
                        .isSubsetOf("invalid-utf-8", "syntax")
                        .hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aTextLongerThanADocumentMayBeIsRefusedUnseen(Format format) {
        SummitryJson small = format.reader().with(ReadOptions.DEFAULT.withMaxBytes(100));

        assertThat(small.tryRead(format.of(HEAD + ", \"name\": \"" + "x".repeat(100) + "\"}"))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit");
        int length = format.of(GOOD).length;
        assertThat(format.reader()
                        .with(ReadOptions.DEFAULT.withMaxBytes(Math.max(length, GOOD.length())))
                        .read(format.of(GOOD))
                        .name())
                .isEqualTo("A");
    }

    /** Many tokens of a byte each, of which JSON needs several, are not made into a copy beyond the limit. */
    @Test
    void aCopyIsNoLongerThanADocumentMayBe() {
        byte[] nulls = new byte[10_000];
        Arrays.fill(nulls, (byte) 0xF6);
        byte[] document = Bytes.concat(new byte[] {(byte) 0x9F}, nulls, new byte[] {(byte) 0xFF});

        assertThat(Format.CBOR
                        .reader()
                        .with(ReadOptions.DEFAULT.withMaxBytes(20_000))
                        .tryRead(document)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit");
    }

    /** The words and notations of the core schema of YAML 1.2, and what is none of them. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ~               | null       | 5:7
            null            | null       | 5:7
            Null            | null       | 5:7
            NULL            | null       | 5:7
            !!null ''       | tag        | 5:7
            !!null x        | null       | 5:7
            true            | wrong-type | 5:7
            True            | wrong-type | 5:7
            FALSE           | wrong-type | 5:7
            1               | wrong-type | 5:7
            0x1F            | wrong-type | 5:7
            0o17            | wrong-type | 5:7
            007             | wrong-type | 5:7
            +1              | wrong-type | 5:7
            .5              | wrong-type | 5:7
            5.              | wrong-type | 5:7
            1e5             | wrong-type | 5:7
            .inf            | wrong-type | 5:7
            -.INF           | wrong-type | 5:7
            .NaN            | wrong-type | 5:7
            !!int "5"       | wrong-type | 5:7
            !!int 0x1F      | wrong-type | 5:7
            !!float abc     | wrong-type | 5:7
            !!int abc       | tag        | 5:7
            !!bool perhaps  | tag        | 5:7
            !!binary AQID   | tag        | 5:7
            !!timestamp 2024-01-01 | tag | 5:7
            !!set {a}       | tag        | 5:7
            !!omap [a: b]   | tag        | 5:7
            !summit A       | tag        | 5:7
            !<x:y> A        | tag        | 5:7
            ! A             | tag        | 5:7
            !!java/x A      | tag        | 5:7
            !!str &a A      | alias      | 5:7
            &a !!str A      | alias      | 5:7
            &a 'A'          | alias      | 5:7
            *a              | alias      | 5:7
            [A]             | wrong-type | 5:7
            """)
    void inYamlAValueIsWhatTheCoreSchemaSaysOrRefused(String value, String code, String place) {
        for (String before : List.of("", "# 😀 한\n")) {
            String document =
                    before + "format: summitry/1\nid: a\nstatus: held\nheld: 2024-05-01\nname: " + value + "\n";
            int line = Integer.parseInt(place.substring(0, 1)) + (before.isEmpty() ? 0 : 1);

            assertThat(Format.YAML.reader().tryRead(document).problems())
                    .extracting(FormatsTest::shown)
                    .first()
                    .isEqualTo(line + place.substring(1) + " " + code + " /name");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            '~' => ~
            "NULL" => NULL
            !!str ~ => ~
            !!str 2024 => 2024
            !!str # why\\n  2024 => 2024
            ~x => ~x
            nULL => nULL
            NO => NO
            yes => yes
            1_000 => 1_000
            0b1 => 0b1
            12:30 => 12:30
            2024-01-01 => 2024-01-01
            '0x1F' => 0x1F
            |-\\n  ~ => ~
            >-\\n  NULL => NULL
            0x1G => 0x1G
            1.2.3 => 1.2.3
            << => <<
            x ~ => x ~
            """)
    void inYamlEverythingElseIsText(String value, String text) {
        assertThat(Format.YAML
                        .reader()
                        .read("format: summitry/1\nid: a\nstatus: held\nname: " + value.replace("\\n", "\n") + "\n")
                        .name())
                .isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            name:                             | 4:6 null /name
            name: A\\nname: B                 | 5:1 duplicate-field /name
            name: A\\n"name": B               | 5:1 duplicate-field /name
            name: A\\n---\\nname: B           | 6:1 trailing-data
            name: A\\n...\\n---\\n            | 8:1 trailing-data
            name: A\\n---\\n[                 | 6:1 trailing-data
            name: A\\n--- x                   | 5:5 trailing-data
            name: A\\n<<: {id: b}             | 5:1 unknown-field /<<
            name: A\\n<<: *a                  | 5:5 alias /<<
            name: A\\n&a id2: x               | 5:1 alias /id2
            name: A\\n!!str id2: x            | 5:1 tag /id2
            name: A\\n? [a, b]\\n: x          | syntax
            name: A\\n*a : x                  | syntax
            name: A\\nseries: {id: a, id: b}  | 5:17 duplicate-field /series/id
            name: "\\\\uD800"                 | 4:7 lone-surrogate /name
            name: "a                          | 5:1 syntax
            name: A\\n\\tid: b                | 5:1 syntax
            """)
    void inYamlPlacesAreThoseOfTheFault(String text, String problem) {
        String document = "format: summitry/1\nid: a\nstatus: held\n"
                + text.replace("\\\\", "\u0000")
                        .replace("\\n", "\n")
                        .replace("\\t", "\t")
                        .replace("\u0000", "\\") + "\n";

        ReadResult<Summit> result = Format.YAML.reader().tryRead(document);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems().stream().map(FormatsTest::shown).toList().toString())
                .contains(problem);
    }

    @Test
    void inYamlADocumentMayBeAsLongAsInJson() {
        String document =
                "format: summitry/1\nid: a\nstatus: held\nname: A\n" + "# a line of a comment\n".repeat(200_000);

        assertThat(Format.YAML.reader().read(document).name()).isEqualTo("A");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            undefined                      | F7                     | wrong-type
            a simple value                 | F0                     | wrong-type
            a simple value in two bytes    | F8FF                   | wrong-type
            bytes                          | 43010203               | wrong-type
            bytes in parts                 | 5F41014102FF           | wrong-type
            not a number in two bytes      | F97E00                 | wrong-type
            not a number in eight bytes    | FB7FF8000000000000     | wrong-type
            infinity                       | F97C00                 | wrong-type
            infinity in four bytes         | FAFF800000             | wrong-type
            a half number                  | F93E00                 | wrong-type
            a date as a text               | C06A323032342D30352D3031 | tag
            a date as a number             | C11A514B67B0           | tag
            a binary fraction              | C5822003               | tag
            an address                     | D8206161               | tag
            a decimal with a huge exponent | C4821B000000003B9ACA0001 | wrong-type
            text in parts, one ill         | 7F616162C0AFFF         | invalid-utf-8
            text in parts, cut within é    | 7F61C361A9FF           | invalid-utf-8
            a list without end             | 9F01                   | syntax
            an end of nothing              | FF                     | syntax
            a reserved head                | 1C                     | syntax
            """)
    void inCborWhatJsonHasNoFormForIsRefused(String name, String hex, String code) {
        byte[] field = Bytes.concat(new byte[] {0x67}, "edition".getBytes(StandardCharsets.UTF_8));
        byte[] document = Bytes.concat(
                new byte[] {(byte) 0xBF},
                cborFields(),
                field,
                BaseEncoding.base16().decode(hex),
                new byte[] {(byte) 0xFF});

        ReadResult<Summit> result = Format.CBOR.reader().tryRead(document);

        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).extracting(Problem::code).containsExactly(code);
        if (!code.equals("syntax")) {
            assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/edition");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            as a whole number         | 181A
            as a large number         | C2411A
            as a self-described one   | D9D9F7181A
            """)
    void inCborANumberMayBeWrittenInMoreWaysThanOne(String name, String hex) {
        byte[] field = Bytes.concat(
                new byte[] {0x7F, 0x64},
                "edit".getBytes(StandardCharsets.UTF_8),
                new byte[] {0x63},
                "ion".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF});
        byte[] document = Bytes.concat(
                new byte[] {(byte) 0xBF},
                cborFields(),
                field,
                BaseEncoding.base16().decode(hex),
                new byte[] {(byte) 0xFF});

        assertThat(Format.CBOR.reader().read(document).edition()).hasValue(26);
    }

    @Test
    void inCborANameThatIsANumberIsRefused() {
        byte[] document = Bytes.concat(new byte[] {(byte) 0xBF}, cborFields(), new byte[] {0x07, 0x07, (byte) 0xFF});

        assertThat(Format.CBOR.reader().tryRead(document).problems())
                .extracting(Problem::code)
                .containsExactly("wrong-type");
    }

    /** A summit without its beginning and end. */
    private static byte[] cborFields() {
        byte[] all = Format.CBOR.of(GOOD);
        List<Byte> fields = new ArrayList<>(Bytes.asList(all));
        fields.remove(0);
        if ((all[0] & 0xFF) == 0xBF) {
            fields.remove(fields.size() - 1);
        }
        return Bytes.toArray(fields);
    }

    @ParameterizedTest
    @EnumSource(
            value = Format.class,
            names = {"CBOR", "SMILE"})
    void aNumberOfAMillionDigitsIsRefusedBeforeItIsWrittenOut(Format format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TokenStreamFactory factory = format == Format.CBOR ? new CBORFactory() : new SmileFactory();
        try (JsonGenerator out = factory.createGenerator(ObjectWriteContext.empty(), bytes)) {
            out.writeStartObject();
            out.writeName("edition");
            out.writeNumber(BigInteger.ONE.shiftLeft(4_000_000));
            out.writeEndObject();
        }

        assertThat(format.reader().tryRead(bytes.toByteArray()).problems())
                .extracting(Problem::code)
                .containsExactly("limit");
    }
}
