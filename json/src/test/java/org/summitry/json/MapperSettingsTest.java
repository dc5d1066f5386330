package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What of a mapper's settings the types of this library take notice of, and where their problems are said to be. */
class MapperSettingsTest {
    record Archive(String owner, List<Summit> summits) {}

    private static final String UNKNOWN = """
            {
              "format": "summitry/1", "id": "a", "name": "A", "status": "held",
              "colour": {"of": ["the", "carpet"]},
              "mood": "good"
            }
            """;

    /** Two summits, with an unknown word in the first, and in the second a missing name, a wrong id and an unknown field. */
    private static final String ARCHIVE = """
            {
              "owner": "ministry",
              "summits": [
                {"format": "summitry/1", "id": "a", "name": "Hội", "status": "hold"},
                {
                  "format": "summitry/1",
                  "id": 7,
                  "status": "held",
                  "parties": [
                    {"code": "VN", "kind": "country", "nmae": "Viet Nam"}
                  ]
                }
              ]
            }
            """;

    private static JsonMapper mapper(ReadOptions options) {
        return JsonMapper.builder()
                .addModule(new SummitryModule().with(options))
                .build();
    }

    private final JsonMapper strict = mapper(ReadOptions.DEFAULT);
    private final JsonMapper lenient = mapper(ReadOptions.DEFAULT.withUnknownFieldsAsWarnings());

    @Test
    void anUnknownFieldIsAnErrorThoughJacksonIsLenientUnlessTold() {
        assertThat(strict.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES))
                .isFalse();
        assertThatThrownBy(() -> strict.readValue(UNKNOWN, Summit.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("unknown-field at /colour")
                .hasMessageContaining("unknown-field at /mood");
    }

    @Test
    void theOptionsOfTheModuleMakeItPass() {
        assertThat(lenient.readValue(UNKNOWN, Summit.class).name()).isEqualTo("A");
    }

    @Test
    void whoTurnsOnFailOnUnknownPropertiesGetsFailuresFromALenientModuleToo() {
        ObjectReader reader = lenient.readerFor(Summit.class).with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

        assertThatThrownBy(() -> reader.readValue(UNKNOWN))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("2 problems")
                .hasMessageContaining("unknown-field at /colour");
    }

    @Test
    void settingsThatWouldChangeTheFormatDoNot() {
        JsonMapper renaming = strict.rebuild()
                .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
                .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
                .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
                .build();
        Summit summit = new RandomSummits(new Random(3), 4).summit();

        assertThat(renaming.writeValueAsString(summit))
                .isEqualTo(SummitryJson.create().compact().write(summit));
        assertThat(renaming.readValue(renaming.writeValueAsString(summit), Summit.class))
                .isEqualTo(summit);
        assertThatThrownBy(() -> renaming.readValue(
                        "{\"format\": [\"summitry/1\"], \"id\": \"a\", \"name\": \"A\", \"status\": \"held\"}",
                        Summit.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    /** Notes what it is asked and answers as it is told. */
    private static final class Asked extends DeserializationProblemHandler {
        private final List<String> names = new ArrayList<>();
        private final List<String> values = new ArrayList<>();
        private final List<String> handled;

        Asked(String... handled) {
            this.handled = List.of(handled);
        }

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                ValueDeserializer<?> deserializer,
                Object beanOrClass,
                String name) {
            names.add(name);
            if (handled.contains(name)) {
                values.add(context.readTree(parser).toString());
                return true;
            }
            return false;
        }
    }

    @Test
    void aHandlerOfTheMapperIsGivenEachUnknownFieldWithItsValue() {
        Asked handler = new Asked("colour", "mood");
        JsonMapper handling = strict.rebuild().addHandler(handler).build();

        assertThat(handling.readValue(UNKNOWN, Summit.class).name()).isEqualTo("A");
        assertThat(handler.names).containsExactly("colour", "mood");
        assertThat(handler.values).containsExactly("{\"of\":[\"the\",\"carpet\"]}", "\"good\"");
    }

    @Test
    void whatNoHandlerDealsWithIsAnErrorStill() {
        Asked first = new Asked();
        Asked second = new Asked("colour");
        JsonMapper handling =
                strict.rebuild().addHandler(first).addHandler(second).build();

        assertThatThrownBy(() -> handling.readValue(UNKNOWN, Summit.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("1 problem\n4:3: error unknown-field at /mood");
        // Jackson asks those that were added last first, and no further once one has dealt with it.
        assertThat(second.names).containsExactly("colour", "mood");
        assertThat(first.names).containsExactly("mood");
    }

    @Test
    void withALenientModuleAHandlerSeesWhatPasses() {
        Asked handler = new Asked();
        JsonMapper handling = lenient.rebuild().addHandler(handler).build();

        assertThat(handling.readValue(UNKNOWN, Summit.class).name()).isEqualTo("A");
        assertThat(handler.names).containsExactly("colour", "mood");
    }

    @Test
    void anErrorThatARuleFindsIsAnErrorToAMapperToo() {
        String unsourced = """
                {"format": "summitry/1", "id": "a", "name": "A", "status": "held", "held": "2024-05-01",
                 "parties": [{"code": "VN", "kind": "country", "name": "Viet Nam"}],
                 "figures": [
                   {"id": "f", "kind": "target", "indicator": "gdp", "reporter": "VN", "value": {"number": 1, "unit": "USD"}}]}
                """;
        ReadOptions checked = ReadOptions.DEFAULT.withChecker(Checker.standard());

        assertThat(mapper(checked).readValue(unsourced, Summit.class).figures()).hasSize(1);
        assertThatThrownBy(() -> mapper(checked.withWarningsAsErrors()).readValue(unsourced, Summit.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("4:4: error figure-unsourced at /figures/0");
    }

    enum Source {
        TEXT,
        BYTES,
        STREAM,
        READER
    }

    private static JsonParser parser(JsonMapper mapper, Source source, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return switch (source) {
            case TEXT -> mapper.createParser(text);
            case BYTES -> mapper.createParser(bytes);
            case STREAM -> mapper.createParser(new java.io.ByteArrayInputStream(bytes));
            case READER -> mapper.createParser(new StringReader(text));
        };
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void anExceptionHasPathAndLocationOfTheFirstProblemInTheWholeDocument(Source source) {
        assertThatThrownBy(() -> strict.readValue(parser(strict, source, ARCHIVE), Archive.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                    assertThat(e.getPathReference())
                            .endsWith("Archive[\"summits\"]->java.util.ArrayList[0]->org.summitry.Summit[\"status\"]");
                    assertThat(e.getTargetType()).isEqualTo(Summit.class);
                    assertThat(e.getLocation().getLineNr()).isEqualTo(4);
                })
                .cause()
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems())
                                .extracting(Problem::pointer, Problem::line)
                                .containsExactly(tuple("/status", 4)))
                .hasMessageStartingWith("Summit at /summits/0: 1 problem\n4:");
    }

    @Test
    void theLocationOfAnExceptionIsThatOfTheFirstProblemAndNotTheEndOfTheValue() {
        assertThatThrownBy(() -> strict.readValue(ARCHIVE.replace("hold", "held"), Archive.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                    assertThat(e.getLocation().getLineNr()).isEqualTo(5);
                    assertThat(e.getLocation().getColumnNr()).isEqualTo(5);
                });
    }

    @ParameterizedTest
    @EnumSource(Source.class)
    void aReaderThatCollectsGetsEachProblemWithPathAndLocation(Source source) {
        ObjectReader reader = strict.readerFor(Archive.class).problemCollectingReader();

        assertThat(problems(() -> reader.readValueCollectingProblems(parser(strict, source, ARCHIVE))))
                .extracting(p -> p.getPath().toString(), p -> p.getLocation().getLineNr(), CollectedProblem::getMessage)
                .containsExactly(
                        tuple(
                                "/summits/0/status",
                                4,
                                "unknown-word: found the text \"hold\", expected one of scheduled, held, postponed,"
                                        + " cancelled, lapsed; did you mean \"held\"?"),
                        tuple("/summits/1", 5, "missing-field: found no field \"name\", expected it in every summit"),
                        tuple("/summits/1/id", 7, "wrong-type: found the number 7, expected an id"),
                        tuple(
                                "/summits/1/parties/0",
                                10,
                                "missing-field: found no field \"name\", expected it in every party"),
                        tuple(
                                "/summits/1/parties/0/nmae",
                                10,
                                "unknown-field: found the unknown field \"nmae\", expected only fields of this object;"
                                        + " did you mean \"name\"?"));
    }

    @Test
    void columnsAreThoseOfTheTokens() {
        assertThat(collected(strict, ARCHIVE, new TypeReference<Archive>() {}))
                .extracting(MapperSettingsTest::lineAndColumn)
                .containsExactly("4:66", "5:5", "7:13", "10:9", "10:43");
    }

    @Test
    void collectingTellsWhatTheReaderOfOneDocumentTells() {
        String document = SummitryJson.create().write(new RandomSummits(new Random(8), 4).summit());
        for (int round = 0; round < 50; round++) {
            Faults faults = new Faults(DocumentType.SUMMIT, document, new Random(round), true);
            faults.plant(1 + round);
            String bad = faults.write().text();
            List<Problem> expected = SummitryJson.create().tryRead(bad).problems();

            assertThat(collected(strict, "[" + bad + "]", new TypeReference<List<Summit>>() {}))
                    .extracting(
                            p -> p.getPath().toString(), p -> p.getLocation().getLineNr(), CollectedProblem::getMessage)
                    .containsExactlyElementsOf(expected.stream()
                            .map(p -> tuple("/0" + p.pointer(), p.line(), p.code() + ": " + p.message()))
                            .toList());
        }
    }

    @Test
    void problemsOfOtherTypesAndOursAreCollectedTogether() {
        record Booking(int room, Summit summit, int night) {}

        assertThat(collected(
                        strict,
                        "{\"room\": \"x\", \"summit\": {\"id\": 1}, \"night\": \"y\"}",
                        new TypeReference<Booking>() {}))
                .extracting(p -> p.getPath().toString())
                .containsExactly("/room", "/summit", "/summit", "/summit", "/summit/id", "/night");
    }

    @Test
    void aGoodDocumentIsReadByACollectingReaderAsByAnyOther() {
        Summit summit = new RandomSummits(new Random(9), 4).summit();
        String text = SummitryJson.create().write(summit);

        assertThat(strict.readerFor(Summit.class).problemCollectingReader().<Summit>readValueCollectingProblems(text))
                .isEqualTo(summit);
    }

    @Test
    void whileProblemsAreCollectedAnUnknownFieldIsOneEvenToALenientModule() {
        assertThat(collected(lenient, UNKNOWN, new TypeReference<Summit>() {}))
                .extracting(p -> p.getPath().toString(), MapperSettingsTest::lineAndColumn)
                .containsExactly(tuple("/colour", "3:3"), tuple("/mood", "4:3"));
    }

    @Test
    void moreProblemsThanTheReaderTakesEndTheReading() {
        ObjectReader three = strict.readerFor(Archive.class).problemCollectingReader(3);

        assertThatThrownBy(() -> three.readValueCollectingProblems(ARCHIVE))
                .isInstanceOfSatisfying(DeferredBindingException.class, e -> {
                    assertThat(e.isLimitReached()).isTrue();
                    assertThat(e.getProblems()).hasSize(3);
                })
                .satisfies(e -> assertThat(e.getSuppressed()).hasOnlyElementsOfType(MismatchedInputException.class));
        assertThat(problems(() -> strict.readerFor(Archive.class)
                        .problemCollectingReader(5)
                        .readValueCollectingProblems(ARCHIVE)))
                .hasSize(5);
    }

    @Test
    void aReaderThatCouldCollectButIsNotAskedToThrowsAsAnyOther() {
        ObjectReader reader = strict.readerFor(Archive.class).problemCollectingReader();

        assertThatThrownBy(() -> reader.readValue(ARCHIVE)).isInstanceOf(MismatchedInputException.class);
    }

    @Test
    void placesInYamlAreThoseOfTheYaml() {
        YAMLMapper yaml = YAMLMapper.builder().addModule(new SummitryModule()).build();

        assertThat(problems(() ->
                        yaml.readerFor(Archive.class).problemCollectingReader().readValueCollectingProblems("""
                                owner: ministry
                                summits:
                                  - format: summitry/1
                                    id: a
                                    name: A
                                    status: hold
                                """)))
                .extracting(p -> p.getPath().toString(), MapperSettingsTest::lineAndColumn)
                .containsExactly(tuple("/summits/0/status", "6:13"));
    }

    @Test
    void aTreeHasNoPlacesButPaths() {
        assertThatThrownBy(() -> strict.treeToValue(strict.readTree(ARCHIVE), Archive.class))
                .isInstanceOf(MismatchedInputException.class)
                .cause()
                .hasMessageContaining("\n0:0: error unknown-word at /status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\uD800", "ab\\uDC00c", "\\uD83D\\uDE00\\uD83D", "\\uDE00\\uD83D"})
    void halfASurrogatePairIsAProblemAtItsPlaceToo(String text) {
        assertThat(collected(
                        strict,
                        "{\"format\": \"summitry/1\", \"id\": \"a\",\n\"name\": \"" + text
                                + "\", \"status\": \"hold\"}",
                        new TypeReference<Summit>() {}))
                .extracting(
                        p -> p.getPath().toString(),
                        MapperSettingsTest::lineAndColumn,
                        p -> p.getMessage().replaceAll(":.*", ""))
                .startsWith(tuple("/name", "2:9", "lone-surrogate"))
                .extracting(t -> t.toList().get(2))
                .containsExactly("lone-surrogate", "unknown-word");
    }

    @Test
    void aDocumentThatBreaksOffIsASyntaxErrorOfTheMapper() {
        for (int end = 1; end < ARCHIVE.length() - 2; end++) {
            String cut = ARCHIVE.substring(0, end);
            assertThatThrownBy(() -> strict.readValue(cut, Archive.class)).isInstanceOf(JacksonException.class);
        }
    }

    @Test
    void aDocumentWithoutEndIsRefused() {
        byte[] head = "{\"format\": \"summitry/1\", \"id\": \"a\", \"topics\": [".getBytes(StandardCharsets.UTF_8);
        byte[] topic = "{\"id\": \"a\", \"label\": \"A\"},".getBytes(StandardCharsets.UTF_8);
        InputStream endless = new InputStream() {
            private long at;

            @Override
            public int read() {
                long i = at++;
                return i < head.length ? head[(int) i] : topic[(int) ((i - head.length) % topic.length)];
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    bytes[offset + i] = (byte) read();
                }
                return length;
            }
        };
        JsonMapper mapper = JsonMapper.builder()
                .addModule(new SummitryModule().with(ReadOptions.DEFAULT.withMaxBytes(100_000)))
                .build();

        assertThatThrownBy(() -> mapper.readValue(endless, Summit.class))
                .isInstanceOf(MismatchedInputException.class)
                .hasMessageContaining("found more than 100000 bytes, expected a document within the limits");
    }

    private static List<CollectedProblem> collected(JsonMapper mapper, String text, TypeReference<?> type) {
        return problems(() -> mapper.readerFor(type).problemCollectingReader().readValueCollectingProblems(text));
    }

    private static List<CollectedProblem> problems(ThrowingCallable reading) {
        try {
            reading.call();
        } catch (DeferredBindingException e) {
            return e.getProblems();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    private static String lineAndColumn(CollectedProblem problem) {
        TokenStreamLocation location = problem.getLocation();
        return location.getLineNr() + ":" + location.getColumnNr();
    }
}
