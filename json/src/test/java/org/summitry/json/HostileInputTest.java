package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Proposal;
import org.summitry.testing.OneHashCode;

class HostileInputTest {
    private final SummitryJson json = SummitryJson.create();
    private final DocumentReader reader = new DocumentReader(ReadOptions.DEFAULT);

    static List<GoldenTest.Golden> documents() throws IOException {
        return GoldenTest.documents();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentThatIsCutAnywhereIsRefused(GoldenTest.Golden golden) throws IOException {
        byte[] bytes = Files.readAllBytes(golden.file());

        for (int end = 0; end < bytes.length - 2; end++) {
            ReadResult<?> result = json.as(golden.type()).tryRead(Arrays.copyOf(bytes, end));

            assertThat(result.value()).as("cut at %d", end).isEmpty();
            assertThat(result.problems()).as("cut at %d", end).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void aDocumentWithAFlippedBitIsRefusedOrReadsAsItIsWritten(GoldenTest.Golden golden) throws IOException {
        holdsUnderFlips(golden.type(), Files.readAllBytes(golden.file()));
    }

    private <T> void holdsUnderFlips(DocumentType<T> type, byte[] bytes) {
        for (int at = 0; at < bytes.length; at++) {
            byte was = bytes[at];
            bytes[at] ^= (byte) (1 << at % 8);
            ReadResult<T> result = json.as(type).tryRead(bytes);
            if (result.value().isPresent()) {
                T value = result.value().get();
                assertThat(json.as(type).read(json.as(type).toBytes(value))).isEqualTo(value);
                assertThat(reader.diagnose(type, bytes)).isEqualTo(result);
            } else {
                assertThat(result.hasErrors()).isTrue();
            }
            bytes[at] = was;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLimitBelowOneIsRefused(int limit) {
        ReadOptions options = ReadOptions.DEFAULT;

        assertThatThrownBy(() -> options.withMaxBytes(limit)).hasMessageStartingWith("maxBytes: must be 1 or more");
        assertThatThrownBy(() -> options.withMaxDepth(limit)).hasMessageStartingWith("maxDepth: must be 1 or more");
        assertThatThrownBy(() -> options.withMaxTextLength(limit))
                .hasMessageStartingWith("maxTextLength: must be 1 or more");
        assertThatThrownBy(() -> options.withMaxProblems(limit))
                .hasMessageStartingWith("maxProblems: must be 1 or more");
    }

    @Test
    void invalidUtf8IsRefusedAtItsPlace() {
        byte[] bytes = "{\n\"name\": \"ü*\"}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 3] = (byte) 0xFF;

        assertThat(json.tryRead(bytes).problems())
                .extracting(Problem::toString)
                .containsExactly(
                        "2:11: error invalid-utf-8 at the root: found bytes that are not UTF-8, expected UTF-8 text");
    }

    /** The bytes C1 A9 are the letter i in a form that is too long, which a lenient decoder takes for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"summitry/1\",\"citations\":[\"s\"],\"id\":\"a\",\"name\":\"A\",\"status\":\"held\","
                        + "\"sources\":[{\"\u00C1\u00A9d\":\"s\",\"publisher\":\"P\"}]}",
                "{\"format\":\"summitry/1\",\"\u00C1\u00A9d\":\"a\",\"name\":\"A\",\"status\":\"held\"}",
                "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"\\u0041\u00C1\u00A9\",\"status\":\"held\"}",
                "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"\u00C1\u00A9\",\"status\":\"held\"}"
            })
    void formsOfUtf8ThatAreTooLongAreRefusedWhereverTheyStand(String document) {
        assertThat(json.tryRead(document.getBytes(StandardCharsets.ISO_8859_1)).problems())
                .extracting(Problem::code)
                .containsExactly("invalid-utf-8");
    }

    @Test
    void utf16IsRefused() {
        byte[] bytes = "{\"format\": \"summitry/1\"}".getBytes(StandardCharsets.UTF_16LE);

        assertThat(codes(bytes)).containsExactly("syntax");
    }

    @Test
    void aByteOrderMarkIsAllowedAtTheBeginningOnly() {
        String document = MINIMAL;

        assertThat(json.read(("\uFEFF" + document).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(json.read(document));
        assertThat(codes((document + "\uFEFF").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("syntax");
    }

    @Test
    void anAmountWithAnEnormousExponentCostsNothingAndIsRefused() {
        String figure =
                "\"figures\": [{\"id\": \"f\", \"kind\": \"target\", \"indicator\": \"gdp\", \"reporter\": \"VN\","
                        + " \"value\": {\"number\": 1e1000000000, \"unit\": \"USD\"}}]";
        String document = withField(
                "\"parties\": [{\"code\": \"VN\", \"kind\": \"country\", \"name\": \"Viet Nam\"}], " + figure);

        assertThat(json.tryRead(document).problems())
                .extracting(Problem::code, Problem::pointer)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("invalid-value", "/figures/0/value/number"));
    }

    @Test
    void deepNestingIsRefused() {
        String document = withField("\"extra\": " + "[".repeat(100_000));

        assertThat(codes(document.getBytes(StandardCharsets.UTF_8))).contains("limit");
    }

    @Test
    void limitsHoldToTheCharacter() {
        String fits = MINIMAL.replace("A summit", "x".repeat(1000));
        SummitryJson limited = json.with(ReadOptions.DEFAULT.withMaxTextLength(1000));

        assertThat(limited.read(fits).name()).hasSize(1000);
        assertThat(limited.tryRead(fits.replace("xx", "xxx")).problems())
                .extracting(Problem::code)
                .containsExactly("limit");
        int length = fits.getBytes(StandardCharsets.UTF_8).length;
        assertThat(json.with(ReadOptions.DEFAULT.withMaxBytes(length))
                        .read(fits)
                        .name())
                .hasSize(1000);
        assertThat(json.with(ReadOptions.DEFAULT.withMaxBytes(length - 1))
                        .tryRead(fits)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("limit");
    }

    @Test
    void halfASurrogatePairIsRefusedHoweverItIsWritten() {
        assertThat(codes(MINIMAL.replace("A summit", "\\uD800").getBytes(StandardCharsets.UTF_8)))
                .containsExactly("lone-surrogate");
        assertThat(json.tryRead(MINIMAL.replace("A summit", "\uD800")).problems())
                .extracting(Problem::code)
                .containsExactly("lone-surrogate");
    }

    /** With a way to tell them apart that looks at the party, the place or the source each time, this would take hours. */
    @Test
    void manyMentionsOfOneLargeThingThatWereChosenToHaveOneHashCode() {
        int bits = 14;
        Party party = Party.builder()
                .code("XX")
                .kind(Party.Kind.BLOC)
                .name("X")
                .otherNames(names(1 << bits))
                .build();
        Place place = Place.builder()
                .id("place")
                .kind(Place.Kind.SEA)
                .name("P")
                .otherNames(names(1 << bits))
                .build();
        Proposal proposal = Proposal.builder()
                .id("proposal")
                .text("T")
                .addOnBehalfOf(party)
                .beneficiaries(OneHashCode.texts(bits).stream()
                        .map(group -> Beneficiary.of(party, group))
                        .toList())
                .places(OneHashCode.texts(bits).stream()
                        .map(name -> PlaceMention.of(place, name))
                        .toList())
                .build();

        assertThat(proposal.beneficiaries())
                .extracting(Object::hashCode)
                .containsOnly(proposal.beneficiaries().get(0).hashCode());
        assertThat(json.as(DocumentType.PROPOSAL)
                        .read(json.as(DocumentType.PROPOSAL).toBytes(proposal)))
                .isEqualTo(proposal);
        assertThatThrownBy(() ->
                        proposal.toBuilder().addPlaces(proposal.places().get(7)).build())
                .hasMessageContaining("places: must not contain duplicates");
    }

    private static List<OtherName> names(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> OtherName.of("name " + i))
                .toList();
    }

    @Test
    void textOfADocumentCannotForgeALogLine() {
        String document = withField("\"na\\nme: ok\\u001b[31m\\u202e\": 1");

        String message = json.tryRead(document).problems().get(0).toString();

        assertThat(message).doesNotContain("\n", "\u001b", "\u202e").contains("\\u000Ame");
    }

    private java.util.List<String> codes(byte[] bytes) {
        ReadResult<Summit> result = json.tryRead(bytes);
        assertThat(result.value()).isEmpty();
        return result.problems().stream().map(Problem::code).toList();
    }

    private static final String MINIMAL =
            "{\"format\": \"summitry/1\", \"id\": \"a-summit\", \"name\": \"A summit\", \"status\": \"held\"}";

    private static String withField(String field) {
        return MINIMAL.substring(0, MINIMAL.length() - 1) + ", " + field + "}";
    }
}
