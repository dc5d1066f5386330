package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.Version;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;
import tools.jackson.dataformat.cbor.CBORMapper;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SummitryModuleTest {
    record Archive(String owner, List<Summit> summits) {}

    private static final Path GOLDEN = Path.of("src/test/resources/golden/v1");

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .extracting(m -> m.getModuleName())
                .contains("summitry-json");
    }

    @Test
    void readsAndWritesTheSameFormInsideOtherTypes() throws Exception {
        Summit summit = SummitryJson.create().read(GOLDEN.resolve("summit/full.json"));
        Archive archive = new Archive("ministry", List.of(summit, summit));

        String text = mapper.writeValueAsString(archive);

        assertThat(text).contains(SummitryJson.create().compact().write(summit));
        assertThat(mapper.readValue(text, Archive.class)).isEqualTo(archive);
    }

    @Test
    void readsEachOfTheMainTypesAlone() throws Exception {
        Path file = GOLDEN.resolve("partnership/full.json");

        assertThat(mapper.readValue(Files.readString(file), Partnership.class))
                .isEqualTo(SummitryJson.create().as(DocumentType.PARTNERSHIP).read(file));
    }

    @Test
    void reportsThroughJacksonWithThePathToTheFirstProblemAndAllOfThemInTheMessage() {
        String bad = "{\"owner\": \"x\", \"summits\": [{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\","
                + " \"status\": \"held\", \"citations\": [7], \"edition\": \"x\"}]}";

        assertThatThrownBy(() -> mapper.readValue(bad, Archive.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                    assertThat(e.getPathReference())
                            .endsWith("org.summitry.Summit[\"citations\"]->org.summitry.Summit[0]");
                    assertThat(e.getMessage())
                            .contains("wrong-type at /citations/0")
                            .contains("wrong-type at /edition");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e99999999999",
                "1e-99999999999",
                "1e2147483648",
                "1e1000000000",
                "1e9999",
                "1e50",
                "0e5",
                "\"1\"",
                "NaN",
                "01",
                "[",
                "null",
                "{}",
                "true"
            })
    void nothingButExceptionsOfJacksonComesOfBadNumbers(String number) {
        String figure =
                "{\"format\": \"summitry/1\", \"parties\": [{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"Viet Nam\"}],"
                        + " \"figure\": {\"id\": \"f\", \"kind\": \"target\", \"indicator\": \"gdp\", \"reporter\": \"VN\","
                        + " \"value\": {\"number\": " + number + ", \"unit\": \"USD\"}}}";
        assertThatThrownBy(() -> mapper.readValue(figure, TradeFigure.class)).isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> mapper.readValue(
                        "{\"a\": [" + figure + "]}", new TypeReference<Map<String, List<TradeFigure>>>() {}))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void numbersAreReadDigitForDigit() {
        String text = SummitryJson.create()
                .compact()
                .as(DocumentType.TRADE_FIGURE)
                .write(new RandomSummits(new Random(5), 3).tradeFigure());
        for (String number : List.of(
                "7.60", "-0.5", "1e0", "99999999999999999999999999999999999999", "1E-18", "0.000000000000000000")) {
            String figure = text.replaceAll("\"number\":[-0-9.]+", "\"number\":" + number)
                    .replaceAll("\"to\":[-0-9.]+,", "");
            assertThat(mapper.readValue(figure, TradeFigure.class))
                    .isEqualTo(
                            SummitryJson.create().as(DocumentType.TRADE_FIGURE).read(figure));
        }
    }

    @Test
    void theProblemsAreThoseOfReadingTheDocumentAlone() {
        String document = SummitryJson.create().write(new RandomSummits(new Random(6), 4).summit());
        for (int round = 0; round < 100; round++) {
            Faults faults = new Faults(DocumentType.SUMMIT, document, new Random(round), round % 2 == 1);
            faults.plant(1 + round % 20);
            String bad = faults.write().text();
            var expected = SummitryJson.create().tryRead(bad).problems();

            assertThatThrownBy(() -> mapper.readValue("{\"owner\": \"x\", \"summits\": [" + bad + "]}", Archive.class))
                    .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                        assertThat(e).cause().isInstanceOf(InvalidDocumentException.class);
                        assertThat(((InvalidDocumentException) Objects.requireNonNull(e.getCause())).problems())
                                .extracting(Problem::code, Problem::pointer, Problem::message)
                                .containsExactlyElementsOf(expected.stream()
                                        .map(p -> tuple(p.code(), p.pointer(), p.message()))
                                        .toList());
                        assertThat(e.getPath().get(0).getPropertyName()).isEqualTo("summits");
                        assertThat(e.getPath())
                                .hasSize(2 + expected.get(0).pointer().split("/", -1).length - 1);
                    });
        }
    }

    @Test
    void textOfADocumentCannotForgeALogLineInTheMessageOfAnException() {
        String bad = "{\"owner\": \"x\", \"summits\": [{\"na\\nme: ok\\u001b[31m\\u202e\": 1}]}";

        assertThatThrownBy(() -> mapper.readValue(bad, Archive.class))
                .isInstanceOf(MismatchedInputException.class)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\u001b", "\u202e", "na\nme"));
    }

    @Test
    void whatJsonHasNoFormForIsRefused() {
        assertThatThrownBy(() -> mapper.convertValue(
                        Map.of("format", "summitry/1", "id", "a", "name", new byte[] {1, 2}, "status", "held"),
                        Summit.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> mapper.convertValue(
                        Map.of("format", "summitry/1", "id", "a", "name", Double.NaN, "status", "held"), Summit.class))
                .isInstanceOf(JacksonException.class);
        assertThat(mapper.convertValue(
                                Map.of("format", "summitry/1", "id", "a", "name", "A", "status", "held"), Summit.class)
                        .name())
                .isEqualTo("A");
    }

    @Test
    void treesAndBuffersReadAlike() {
        Summit summit = new RandomSummits(new Random(7), 4).summit();

        assertThat(mapper.treeToValue(mapper.valueToTree(summit), Summit.class)).isEqualTo(summit);
        assertThat(mapper.convertValue(summit, Summit.class)).isEqualTo(summit);
    }

    private static TradeFigure figure(String number) {
        return SummitryJson.create().as(DocumentType.TRADE_FIGURE).read("""
                {"format": "summitry/1", "parties": [{"code": "VN", "kind": "country", "name": "Viet Nam"}],
                 "figure": {"id": "f", "kind": "target", "indicator": "gdp", "reporter": "VN",
                            "value": {"number": %s, "unit": "USD"}}}
                """.formatted(number));
    }

    static List<String> numbers() {
        return List.of(
                "7.60",
                "0.0000000",
                "0.00000025",
                "100",
                "1.000000000000000000",
                "0.1",
                "99999999999999999999.999999999999999999");
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void numbersAreWrittenDigitForDigitAsInEveryDocument(String number) {
        TradeFigure figure = figure(number);
        String document =
                SummitryJson.create().compact().as(DocumentType.TRADE_FIGURE).write(figure);

        assertThat(mapper.writeValueAsString(figure)).isEqualTo(document).contains("\"number\":" + number + ",");
        assertThat(mapper.writeValueAsBytes(figure)).asString().isEqualTo(document);
        for (ObjectMapper other : List.of(
                YAMLMapper.builder().findAndAddModules().build(),
                CBORMapper.builder().findAndAddModules().build(),
                SmileMapper.builder().findAndAddModules().build())) {
            assertThat(other.readValue(other.writeValueAsBytes(figure), TradeFigure.class))
                    .isEqualTo(figure);
        }
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aTreeThatIsMadeOfAValueHasAllDigits(String number) {
        TradeFigure figure = figure(number);
        JsonNode tree = mapper.valueToTree(figure);

        assertThat(tree.at("/figure/value/number").decimalValue()).isEqualTo(new BigDecimal(number));
        assertThat(mapper.treeToValue(tree, TradeFigure.class)).isEqualTo(figure);
        assertThat(mapper.readValue(mapper.writeValueAsString(tree), TradeFigure.class))
                .isEqualTo(figure);
        assertThat(mapper.convertValue(figure, TradeFigure.class)).isEqualTo(figure);
        assertThat(mapper.treeToValue(
                        JsonMapper.builder()
                                .build()
                                .valueToTree(Map.of("a", tree))
                                .get("a"),
                        TradeFigure.class))
                .isEqualTo(figure);
    }

    /** To Jackson 7.60 in a tree is the double 7.6 unless it is told otherwise. */
    @Test
    void aTreeThatMayHaveLostDigitsIsRefused() {
        String document = mapper.writeValueAsString(figure("7.60"));

        assertThatThrownBy(() -> mapper.treeToValue(mapper.readTree(document), TradeFigure.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining(
                        "wrong-type at /figure/value/number: found a number of which the tree may not have"
                                + " all digits, expected a tree that was read with USE_BIG_DECIMAL_FOR_FLOATS");
        assertThat(mapper.treeToValue(mapper.readTree(mapper.writeValueAsString(figure("7"))), TradeFigure.class))
                .isEqualTo(figure("7"));
        JsonMapper exact = mapper.rebuild()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        assertThat(exact.treeToValue(exact.readTree(document), TradeFigure.class))
                .isEqualTo(figure("7.60"));
    }

    @Test
    void aBufferOfTokensHasAllDigits() {
        String document = "[" + mapper.writeValueAsString(figure("7.60")) + "]";
        TokenBuffer buffer = mapper.readValue(document, TokenBuffer.class);

        assertThat(mapper.readerFor(new TypeReference<List<TradeFigure>>() {})
                        .<List<TradeFigure>>readValue(buffer.asParser()))
                .containsExactly(figure("7.60"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "NULL", "0x1F", "!!binary AQID", "!x A", "TRUE"})
    void yamlThroughAMapperIsAsStrictAsAlone(String value) {
        YAMLMapper yaml = YAMLMapper.builder().findAndAddModules().build();
        String document = "format: summitry/1\nid: a\nstatus: held\nname: " + value + "\n";
        Problem alone = SummitryJson.create()
                .reading(new YAMLFactory())
                .tryRead(document)
                .problems()
                .get(0);

        assertThatThrownBy(() -> yaml.readValue(document, Summit.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                    assertThat(((InvalidDocumentException) Objects.requireNonNull(e.getCause())).problems())
                            .containsExactly(alone);
                    assertThat(e.getLocation().getLineNr()).isEqualTo(4);
                    assertThat(e.getPathReference()).endsWith("[\"name\"]");
                });
    }

    @Test
    void aJacksonThatIsTooOldIsRefusedWhenTheModuleIsRegistered() {
        Version old = new Version(3, 0, 4, null, "tools.jackson.core", "jackson-databind");
        Version least = new Version(3, 1, 0, null, "tools.jackson.core", "jackson-databind");

        assertThatThrownBy(() -> SummitryModule.requireJackson(old, least))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("summitry-json needs Jackson 3.1 or newer, but found jackson-databind 3.0.4"
                        + " and jackson-core 3.1.0");
        assertThatThrownBy(() -> SummitryModule.requireJackson(least, old)).isInstanceOf(IllegalStateException.class);
        SummitryModule.requireJackson(least, new Version(4, 0, 0, null, null, null));
    }

    @Test
    void readsYamlThroughTheSameCodecs() {
        YAMLMapper yaml = YAMLMapper.builder().findAndAddModules().build();

        Summit summit = yaml.readValue("""
                format: summitry/1
                id: a-summit
                name: Một hội nghị
                status: held
                held: 2025-10-27
                edition: 26
                """, Summit.class);

        assertThat(summit.held()).hasToString("Optional[2025-10-27]");
        assertThat(summit.edition()).hasValue(26);
    }
}
