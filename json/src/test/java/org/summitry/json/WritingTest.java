package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.party.Party;
import org.summitry.proposal.Proposal;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import tools.jackson.databind.json.JsonMapper;

/** What is written is what Jackson itself would write of the same texts, and can be read again. */
class WritingTest {
    private static final SummitryJson JSON = SummitryJson.create().compact();
    private static final JsonMapper MAPPER = new JsonMapper();

    private static Summit named(String name) {
        return Summit.builder().id("a").name(name).status(Summit.Status.HELD).build();
    }

    private static void assertWrittenAsByJackson(String name) {
        String plain = "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":" + MAPPER.writeValueAsString(name)
                + ",\"status\":\"held\"}";

        assertThat(new String(JSON.toBytes(named(name)), StandardCharsets.UTF_8))
                .isEqualTo(plain);
    }

    @Test
    void everyCharacterAtEachPlaceInAWord() {
        for (int c = 0; c < 0x3000; c++) {
            if (!Character.isSurrogate((char) c)) {
                assertWrittenAsByJackson("x".repeat(c % 11) + (char) c + "y".repeat(c % 13) + "z");
            }
        }
        for (String special : List.of("\"", "\\", "\n", "\u001F", "\u0000", "\u007F", "/", "한", "😀", "\u2028")) {
            for (int before = 0; before < 20; before++) {
                for (int after = 1; after < 20; after++) {
                    assertWrittenAsByJackson("a".repeat(before) + special + "b".repeat(after));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "https://example.org/ü",
                "https://example.org/丢,丢x丢:1",
                "https://example.org/乜",
                "https://example.org/😀",
                "https://Example.org/%c3%a9",
                "https://example.org/a-path-that-is-a-good-deal-longer-than-sixty-four-characters-and-ends-in-ü"
            })
    void anAddressIsKeptCharacterForCharacter(String address) {
        Summit summit = named("A").toBuilder()
                .addSource(
                        Source.builder().id("s").publisher("P").address(address).build())
                .build();
        String written = JSON.write(summit);

        assertThat(written).contains("\"address\":\"" + address + "\"");
        assertThat(JSON.read(written)).isEqualTo(summit);
        assertThat(MAPPER.rebuild().addModule(new SummitryModule()).build().writeValueAsString(summit))
                .isEqualTo(written);
    }

    @Test
    void addressesThatDifferInCaseAreNotEqual() {
        Source source = Source.builder()
                .id("s")
                .publisher("P")
                .address("https://example.org/%c3%a9")
                .build();

        assertThat(source)
                .isNotEqualTo(
                        source.toBuilder().address("https://example.org/%C3%A9").build());
    }

    private static Initiative fund(String id) {
        return Initiative.builder()
                .id(id)
                .kind(Initiative.Kind.FUND)
                .name("Fund")
                .build();
    }

    private static Instrument plan(String id) {
        return Instrument.builder()
                .id(id)
                .kind(Instrument.Kind.POLICY)
                .name("Plan")
                .build();
    }

    @Test
    void whatCouldNotBeReadAgainIsNotWritten() {
        Source source = Source.builder().id("x").publisher("P").build();
        Proposal proposal = Proposal.builder()
                .id("x")
                .text("A text.")
                .addOnBehalfOf(Party.of("VN", Party.Kind.COUNTRY, "Viet Nam"))
                .addCitation(Citation.of(source))
                .build();

        assertThatThrownBy(() -> JSON.as(DocumentType.PROPOSAL).toBytes(proposal))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("proposal: must mention nothing that has the id of something else, but was \"x\"");
        assertThatThrownBy(() -> JSON.as(DocumentType.PROPOSAL)
                        .toBytes(proposal.toBuilder()
                                .addInitiatives(fund("y"), fund("x"))
                                .addInstrument(plan("y"))
                                .build()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("proposal: must mention nothing that has the id of something else, but was \"x\"; "
                        + "proposal: must mention nothing that has the id of something else, but was \"y\"; "
                        + "proposal: must mention nothing that has the id of something else, but was \"x\"");
    }
}
