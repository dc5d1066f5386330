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

class AnswerTest {
    @Test
    void aTruthValueIsCertain() {
        assertThat(Answer.of(true)).isEqualTo(Answer.YES);
        assertThat(Answer.of(false)).isEqualTo(Answer.NO);
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
    void bothAreSoIfEachIs(Answer a, Answer b, Answer both) {
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
    void atLeastOneIsSoIfEitherIs(Answer a, Answer b, Answer either) {
        assertThat(a.or(b)).isEqualTo(either);
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN"})
    void theOppositeOfTheUnknownIsUnknown(Answer answer, Answer opposite) {
        assertThat(answer.not()).isEqualTo(opposite);
    }

    static Stream<Arguments> pairs() {
        return Stream.of(Answer.values())
                .flatMap(a -> Stream.of(Answer.values()).map(b -> Arguments.of(a, b)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theLawsOfLogicHold(Answer a, Answer b) {
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
        Possible<String> known = Possible.known("dialogue");
        assertThat(known.value()).contains("dialogue");
        assertThat(known.isKnown()).isTrue();
        assertThat(known.isUndecided()).isFalse();

        Possible<String> undecided = new Possible<>(ImmutableList.of("dialogue", "partnership"));
        assertThat(undecided.value()).isEmpty();
        assertThat(undecided.isKnown()).isFalse();
        assertThat(undecided.isUndecided()).isTrue();

        Possible<String> nothing = Possible.nothing();
        assertThat(nothing.candidates()).isEmpty();
        assertThat(nothing.value()).isEmpty();
        assertThat(nothing.isKnown()).isFalse();
        assertThat(nothing.isUndecided()).isFalse();
    }
}
