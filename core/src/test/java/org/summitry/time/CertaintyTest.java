package org.summitry.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CertaintyTest {
    @Test
    void aTruthValueIsCertain() {
        assertThat(Certainty.of(true)).isEqualTo(Certainty.YES);
        assertThat(Certainty.of(false)).isEqualTo(Certainty.NO);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     NO,      NO",
        "YES,     UNKNOWN, UNKNOWN",
        "NO,      YES,     NO",
        "NO,      NO,      NO",
        "NO,      UNKNOWN, NO",
        "UNKNOWN, YES,     UNKNOWN",
        "UNKNOWN, NO,      NO",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void bothAreSoIfEachIs(Certainty a, Certainty b, Certainty both) {
        assertThat(a.and(b)).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource({
        "YES,     YES,     YES",
        "YES,     NO,      YES",
        "YES,     UNKNOWN, YES",
        "NO,      YES,     YES",
        "NO,      NO,      NO",
        "NO,      UNKNOWN, UNKNOWN",
        "UNKNOWN, YES,     YES",
        "UNKNOWN, NO,      UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN",
    })
    void atLeastOneIsSoIfEitherIs(Certainty a, Certainty b, Certainty either) {
        assertThat(a.or(b)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void theOppositeOfTheUnknownIsUnknown(Certainty answer, Certainty opposite) {
        assertThat(answer.not()).isEqualTo(opposite);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Certainty.values())
                .flatMap(a -> Stream.of(Certainty.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theLawsOfLogicHold(Certainty a, Certainty b) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
        assertThat(a.not().not()).isEqualTo(a);
        assertThat(a.and(a.or(b))).isEqualTo(a);
    }

    @ParameterizedTest
    @CsvSource({"BEFORE, AFTER", "AFTER, BEFORE", "SAME, SAME", "UNKNOWN, UNKNOWN"})
    void anOrderSeenFromTheOtherSideIsReversed(DateOrder order, DateOrder reversed) {
        assertThat(order.reversed()).isEqualTo(reversed);
    }

    @ParameterizedTest
    @EnumSource(DateOrder.class)
    void anOrderReversedTwiceIsItself(DateOrder order) {
        assertThat(order.reversed().reversed()).isEqualTo(order);
    }

    @Test
    void whatHeldOnADateIsKnownUndecidedOrNotOnRecord() {
        OnDate<String> known = OnDate.known("dialogue");
        assertThat(known.value()).contains("dialogue");
        assertThat(known.isKnown()).isTrue();
        assertThat(known.isUndecided()).isFalse();

        OnDate<String> undecided = new OnDate<>(ImmutableList.of("dialogue", "partnership"));
        assertThat(undecided.value()).isEmpty();
        assertThat(undecided.isKnown()).isFalse();
        assertThat(undecided.isUndecided()).isTrue();

        OnDate<String> nothing = OnDate.nothing();
        assertThat(nothing.candidates()).isEmpty();
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.isUndecided()).isFalse();
    }
}
