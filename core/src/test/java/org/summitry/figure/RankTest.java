package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.Samples;
import org.summitry.time.Period;

class RankTest {
    private static Rank.Builder rank(int position) {
        return Rank.builder()
                .position(position)
                .ranked(Samples.korea())
                .inRankingOf(Samples.asean())
                .among("trading-partners");
    }

    @Test
    void aRankSaysWhoIsRankedByWhomAmongWhatByWhichMeasureAndWhen() {
        Rank rank = rank(5).by("two-way-trade").period("2024").build();

        assertThat(rank.by()).contains(Indicator.TWO_WAY_TRADE);
        assertThat(rank.period()).contains(Period.ofYear(2024));
        assertThat(rank(5).build().by()).isEmpty();
        assertThat(rank(5).build().outOf()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1})
    void theFirstPlaceIsOne(int position) {
        assertThat(rank(1).build().position()).isEqualTo(1);
        assertThatThrownBy(() -> rank(position).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("position: must be 1 or more, but was " + position);
    }

    @Test
    void nobodyIsRankedBehindTheLast() {
        assertThat(rank(20).outOf(20).build().outOf()).hasValue(20);
        assertThatThrownBy(() -> rank(21).outOf(20).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outOf: must not be less than position (it is 21), but was 20");
    }
}
