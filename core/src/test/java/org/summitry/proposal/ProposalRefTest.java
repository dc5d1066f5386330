package org.summitry.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;

class ProposalRefTest {
    @ParameterizedTest
    @ValueSource(strings = {"direction-1", "direction-1#1a", "asean-rok-25/direction-1", "asean-rok-25/direction-1#1a"})
    void whatIsReadIsWrittenUnchanged(String text) {
        assertThat(ProposalRef.parse(text)).hasToString(text);
    }

    @Test
    void itPointsAtAProposalOrAMeasureOfThisOrAnotherSummit() {
        ProposalRef measure = ProposalRef.parse("asean-rok-25/direction-1#1a");
        assertThat(measure.summit()).contains(Id.of("asean-rok-25"));
        assertThat(measure.proposal()).isEqualTo(Id.of("direction-1"));
        assertThat(measure.measure()).contains(Id.of("1a"));

        assertThat(ProposalRef.of("direction-1"))
                .isEqualTo(new ProposalRef(Id.of("direction-1"), Optional.empty(), Optional.empty()))
                .hasToString("direction-1");
        assertThat(ProposalRef.of("direction-1", "1a")).hasToString("direction-1#1a");
        assertThat(ProposalRef.to(Samples.proposal())).isEqualTo(ProposalRef.of("direction-1"));
        assertThat(ProposalRef.to(Samples.proposal(), Samples.measure()))
                .isEqualTo(ProposalRef.of("direction-1", "1a"));
        assertThat(ProposalRef.of("direction-1", "1a").at("asean-rok-25")).isEqualTo(measure);
        assertThat(measure.at("asean-rok-24")).hasToString("asean-rok-24/direction-1#1a");
    }

    @ParameterizedTest
    @CsvSource({
        "'',          ''",
        "/,           ''",
        "'#',         ''",
        "a/,          ''",
        "/a,          ''",
        "a#,          ''",
        "'#a',        ''",
        "a/#b,        ''",
        "a/b/c,       b/c",
        "a#b#c,       b#c",
        "A,           A",
        "a/B,         B",
        "A/b,         A",
        "a#B,         B",
        "a#b/c,       a#b",
        "a b,         a b",
        "' a',        ' a'",
    })
    void aTextOfAnotherNotationIsRefused(String text, String part) {
        assertThatThrownBy(() -> ProposalRef.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "id: must be 1 to 100 lower-case letters, digits and single hyphens between them, but was \"%s\"",
                        part);
    }

    @Test
    void idsThatAreMalformedAreRefused() {
        assertThatThrownBy(() -> ProposalRef.of("a#b")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ProposalRef.of("a", "B")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> ProposalRef.of("a").at("x/y")).isInstanceOf(InvalidValueException.class);
    }
}
