package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.dataformat.cbor.CBORFactory;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;

/** Documents in CBOR and Smile are read as those in JSON are, good and bad ones. */
class BinaryFormatsTest {
    private static final SummitryJson JSON = SummitryJson.create();

    enum Format {
        CBOR,
        SMILE;

        TokenStreamFactory factory() {
            return this == CBOR ? new CBORFactory() : new SmileFactory();
        }

        SummitryJson reader() {
            return JSON.reading(factory());
        }

        byte[] of(Consumer<JsonGenerator> writing) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (JsonGenerator out = factory().createGenerator(ObjectWriteContext.empty(), bytes)) {
                writing.accept(out);
            }
            return bytes.toByteArray();
        }

        byte[] of(String json) {
            return of(out -> {
                try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
                    while (in.nextToken() != null) {
                        out.copyCurrentEventExact(in);
                    }
                }
            });
        }

        /** A summit with a further field, which is written as is told. */
        byte[] summitWith(String field, Consumer<JsonGenerator> value) {
            return of(out -> {
                out.writeStartObject();
                out.writeStringProperty("format", "summitry/1");
                out.writeStringProperty("id", "a");
                out.writeStringProperty("name", "A");
                out.writeStringProperty("status", "held");
                out.writeName(field);
                value.accept(out);
                out.writeEndObject();
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void goldenDocumentsReadTheSame(Format format) throws IOException {
        for (GoldenTest.Golden golden : GoldenTest.documents()) {
            String json = Files.readString(golden.file());

            assertThat(format.reader().as(golden.type()).read(format.of(json)))
                    .as(golden.toString())
                    .isEqualTo(JSON.as(golden.type()).read(json));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void randomSummitsReadTheSame(Format format) {
        for (int seed = 0; seed < 50; seed++) {
            Summit summit = new RandomSummits(new Random(seed), 4).summit();

            assertThat(format.reader().read(format.of(JSON.write(summit)))).isEqualTo(summit);
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void trailingZerosOfANumberAreKept(Format format) {
        for (String number : List.of("7.60", "0.000000000000000001", "100", "-0.5", "123456789012345678901234567890")) {
            String figure = """
                    {"format": "summitry/1", "parties": [{"code": "VN", "kind": "country", "name": "Viet Nam"}],
                     "figure": {"id": "f", "kind": "target", "indicator": "gdp", "reporter": "VN",
                                "value": {"number": %s, "unit": "USD"}}}
                    """.formatted(number);
            TradeFigure read = format.reader().as(DocumentType.TRADE_FIGURE).read(format.of(figure));

            assertThat(read).isEqualTo(JSON.as(DocumentType.TRADE_FIGURE).read(figure));
            assertThat(read.value().orElseThrow().number()).isEqualTo(new BigDecimal(number));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void problemsAreThoseOfTheSameDocumentInJson(Format format) {
        String document = JSON.write(new RandomSummits(new Random(6), 4).summit());
        for (int round = 0; round < 100; round++) {
            Faults faults = new Faults(DocumentType.SUMMIT, document, new Random(round), round % 2 == 1);
            faults.plant(1 + round % 20);
            String bad = faults.write().text();

            assertThat(format.reader().tryRead(format.of(bad)).problems())
                    .extracting(p -> p.code() + " at " + p.pointer() + ": " + p.message())
                    .containsExactlyInAnyOrderElementsOf(JSON.tryRead(bad).problems().stream()
                            .map(p -> p.code() + " at " + p.pointer() + ": " + p.message())
                            .toList());
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aProblemHasAPointerAndNoLine(Format format) {
        byte[] document = format.summitWith("edition", out -> out.writeString("x"));

        assertThat(format.reader().tryRead(document).problems())
                .extracting(Problem::toString)
                .containsExactly("0:0: error wrong-type at /edition: found the text \"x\", expected a whole number");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aMapperSaysAtWhichByteAProblemIs(Format format) {
        byte[] document = format.summitWith("mode", out -> out.writeString("online-mostly"));
        ObjectMapper mapper = (format == Format.CBOR ? CBORMapper.builder() : SmileMapper.builder())
                .addModule(new SummitryModule())
                .build();

        // Before the letters of so short a text there is one byte that says how many they are.
        int begin = Bytes.indexOf(document, "online-mostly".getBytes(StandardCharsets.UTF_8)) - 1;
        assertThatThrownBy(() -> mapper.readValue(document, Summit.class))
                .isInstanceOfSatisfying(
                        MismatchedInputException.class,
                        e -> assertThat(e.getLocation().getByteOffset()).isEqualTo(begin));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDocumentThatIsCutAtAnyByteIsASyntaxError(Format format) throws IOException {
        byte[] bytes = format.of(Files.readString(GoldenTest.GOLDEN.resolve("summit/full.json")));
        for (int end = 0; end < bytes.length; end++) {
            ReadResult<Summit> result = format.reader().tryRead(Arrays.copyOf(bytes, end));

            assertThat(result.value()).as("cut at %d", end).isEmpty();
            assertThat(result.problems()).as("cut at %d", end).isNotEmpty().allSatisfy(problem -> {
                assertThat(problem.code()).isEqualTo("syntax");
                assertThat(problem.message()).doesNotContain("\n");
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void aDocumentWithAFlippedBitIsReadOrRefusedAndNothingElse(Format format) throws IOException {
        byte[] bytes = format.of(Files.readString(GoldenTest.GOLDEN.resolve("summit/full.json")));
        for (int at = 0; at < bytes.length; at += 7) {
            byte was = bytes[at];
            bytes[at] ^= (byte) (1 << at % 8);
            ReadResult<Summit> result = format.reader().tryRead(bytes);
            if (result.value().isPresent()) {
                assertThat(JSON.read(JSON.toBytes(result.value().get())))
                        .isEqualTo(result.value().get());
            } else {
                assertThat(result.hasErrors()).isTrue();
            }
            bytes[at] = was;
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatJsonDoesNotHaveIsRefusedAtItsPlace(Format format) {
        List<Consumer<JsonGenerator>> values = List.of(
                out -> out.writeBinary(new byte[] {1, 2, 3}),
                out -> out.writeNumber(Double.NaN),
                out -> out.writeNumber(Float.POSITIVE_INFINITY));
        for (Consumer<JsonGenerator> value : values) {
            assertThat(format.reader()
                            .tryRead(format.summitWith("edition", value))
                            .problems())
                    .extracting(Problem::code, Problem::pointer, Problem::found)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple(
                            "wrong-type", "/edition", "Found a value that JSON has no form for."));
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void numbersThatAreNoEditionsAreProblems(Format format) {
        List<Consumer<JsonGenerator>> values = List.of(
                out -> out.writeNumber(2.5),
                out -> out.writeNumber(0.1f),
                out -> out.writeNumber(Long.MIN_VALUE),
                out -> out.writeNumber(BigInteger.TEN.pow(90)),
                out -> out.writeNumber(new BigDecimal("1E+1000000000")),
                out -> out.writeNumber(new BigDecimal("1E-1000000000")));
        for (Consumer<JsonGenerator> value : values) {
            assertThat(format.reader()
                            .tryRead(format.summitWith("edition", value))
                            .problems())
                    .isNotEmpty()
                    .extracting(Problem::pointer)
                    .containsOnly("/edition");
        }
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void deepNestingIsALimit(Format format) {
        byte[] deep = format.summitWith("extra", out -> {
            for (int i = 0; i < 400; i++) {
                out.writeStartArray();
            }
            for (int i = 0; i < 400; i++) {
                out.writeEndArray();
            }
        });

        assertThat(format.reader().tryRead(deep).problems())
                .extracting(Problem::code)
                .contains("limit");
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void whatStandsBehindTheDocumentIsReported(Format format) {
        byte[] one = format.summitWith("edition", out -> out.writeNumber(1));
        for (byte[] more :
                List.of(one, new byte[] {0}, new byte[] {(byte) 0xFF, (byte) 0xFF, 7}, new byte[] {'{', '}'})) {
            assertThat(format.reader().tryRead(Bytes.concat(one, more)).hasErrors())
                    .as(Arrays.toString(more))
                    .isTrue();
        }
    }
}
