package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.testing.SummitArbitraries;

class SchemaTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/summitry/json");

    static List<DocumentType<?>> types() {
        return DocumentType.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void theFilesAreWhatTheCodecsDeclare(DocumentType<?> type) throws IOException {
        Generated.check(RESOURCES.resolve(type.schemaFile()), Schemas.text(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaIsReachableThroughTheApi(DocumentType<?> type) {
        assertThat(type.schema()).contains("\"urn:summitry:schema:1:" + type.name() + "\"");
    }

    @Property(tries = 100)
    void everyWrittenSummitIsValid(@ForAll("summits") Summit summit) {
        assertThat(errors(SummitryJson.create().write(summit))).isEmpty();
    }

    @Provide
    net.jqwik.api.Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Test
    void aStructurallyBadDocumentIsInvalid() {
        assertThat(errors("{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"b\",\"status\":\"hold\",\"tittle\":1}"))
                .hasSize(2);
    }

    /**
     * Of what can be wrong these are the kinds that a schema can see. It cannot see a reference to nothing, an id given twice, dates
     * that are not in the calendar or not in order, the digits and exponent of a number, nor, once a parser has dropped one, a field
     * that stands twice.
     */
    private static final Set<Faults.Kind> STRUCTURAL = Sets.immutableEnumSet(
            Faults.Kind.WRONG_TOKEN,
            Faults.Kind.NULL,
            Faults.Kind.UNKNOWN_FIELD,
            Faults.Kind.MISSING_FIELD,
            Faults.Kind.UNKNOWN_WORD,
            Faults.Kind.MALFORMED,
            Faults.Kind.NUMBER_OUT_OF_RANGE,
            Faults.Kind.BLANK_TEXT);

    static List<GoldenTest.Golden> documents() throws IOException {
        return GoldenTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void whateverTheReaderRefusesForItsStructureIsInvalid(GoldenTest.Golden golden) throws IOException {
        String document = Files.readString(golden.file());
        Schema schema = schema(golden.type());
        assertThat(schema.validate(document, InputFormat.JSON)).isEmpty();
        for (Faults.Kind kind : Faults.Kind.values()) {
            for (int round = 0; round < 40; round++) {
                Faults faults = new Faults(golden.type(), document, new Random(round), false);
                if (faults.plant(kind)) {
                    Faults.Planted planted = faults.write();
                    boolean valid =
                            schema.validate(planted.text(), InputFormat.JSON).isEmpty();
                    if (STRUCTURAL.contains(kind)) {
                        assertThat(valid)
                                .as("%s at %s", kind, planted.expected())
                                .isFalse();
                    } else if (kind == Faults.Kind.UNRESOLVED_REFERENCE) {
                        assertThat(valid)
                                .as("%s at %s", kind, planted.expected())
                                .isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000", "1.5", "\"1\"", "true", "null", "[]", "{}"})
    void numbersThatTheReaderRefuses(String number) {
        for (String field : List.of(
                "\"edition\": @",
                "\"partOf\": {\"name\": \"G\", \"edition\": @}",
                "\"figures\": [{\"id\": \"f\", \"kind\": \"target\", \"indicator\": \"gdp\", \"reporter\": \"VN\","
                        + " \"basis\": \"total\", \"years\": @, \"value\": {\"number\": 1, \"unit\": \"USD\"}}]",
                "\"figures\": [{\"id\": \"f\", \"kind\": \"target\", \"indicator\": \"gdp\", \"reporter\": \"VN\","
                        + " \"rank\": {\"position\": @, \"ranked\": \"VN\", \"inRankingOf\": \"VN\", \"among\": \"x\"}}]")) {
            assertBothTake(field.replace("@", "1"));
            assertBothRefuse(field.replace("@", number));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-2", "2", "0.5", "\"1\""})
    void scoresThatTheReaderRefuses(String number) {
        String score =
                "\"assessments\": [{\"of\": \"x\", \"assessor\": \"A\", \"on\": \"2025\", \"score\": {\"compliance\": @}}]";
        for (String good : List.of("-1", "0", "1")) {
            assertBothTake(score.replace("@", good));
        }
        assertBothRefuse(score.replace("@", number));
        assertBothRefuse(score.replace("@", "1, \"percent\": 5"));
        assertBothRefuse(score.replace("@", "1, \"to\": 5"));
        assertBothRefuse(score.replace("@", "1, \"words\": \"kept\""));
        assertBothRefuse(score.replace("\"compliance\": @", ""));
    }

    /** Every character that Java takes for white space, and some that it does not. */
    @Test
    void blankTextIsTheSameForBoth() {
        for (int c = 0; c <= 0xFFFF; c++) {
            if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0xFEFF || c == 0x85) {
                String document = MINIMAL.replace("\"A\"", String.format("\"\\u%04x\\u%04x\"", c, c));
                boolean read = SummitryJson.create().tryRead(document).value().isPresent();
                assertThat(errors(document).isEmpty()).as("U+%04X", c).isEqualTo(read);
            }
        }
    }

    @Test
    void listsThatMustNotBeShort() {
        assertBothRefuse("\"claims\": [{\"about\": \"a\", \"attribute\": \"held\", \"value\": \"no\"}]");
        assertBothRefuse(
                "\"claims\": [{\"about\": \"a\", \"attribute\": \"held\", \"value\": \"no\", \"citations\": []}]");
        assertBothRefuse("\"parties\": [{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"Viet Nam\"}],"
                + " \"partnerships\": [{\"id\": \"p\", \"name\": \"P\", \"parties\": [\"VN\"]}]");
        assertBothRefuse("\"partnerships\": [{\"id\": \"p\", \"name\": \"P\"}]");
        assertBothRefuse("\"proposals\": [{\"id\": \"p\", \"text\": \"P\"}]");
        assertBothRefuse("\"proposals\": [{\"id\": \"p\", \"text\": \"P\", \"onBehalfOf\": []}]");
    }

    private static final String MINIMAL =
            "{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\", \"status\": \"held\"}";

    private static String with(String fields) {
        return MINIMAL.substring(0, MINIMAL.length() - 1) + ", " + fields
                + (fields.contains("\"VN\"") && !fields.contains("parties")
                        ? ", \"parties\": [{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"Viet Nam\"}]}"
                        : "}");
    }

    private static void assertBothTake(String fields) {
        assertThat(SummitryJson.create().tryRead(with(fields)).problems())
                .as(fields)
                .isEmpty();
        assertThat(errors(with(fields))).as(fields).isEmpty();
    }

    private static void assertBothRefuse(String fields) {
        assertThat(SummitryJson.create().tryRead(with(fields)).value())
                .as(fields)
                .isEmpty();
        assertThat(errors(with(fields))).as(fields).isNotEmpty();
    }

    private static Schema schema(DocumentType<?> type) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Schemas.text(type));
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.text(DocumentType.SUMMIT));
}
