package org.summitry.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;
import org.summitry.time.PartialDate.Precision;
import org.summitry.time.PartialDate.Reservation;

class PartialDateTest {
    private static final String RULE =
            "date: must be an EDTF date such as 2025, 2025-10, 2025-10-27, 2025-36 (fourth quarter), 2025~ (approximate) or "
                    + "[2025-10-26..2025-10-28] (some day of these), but was ";
    private static final String SET_RULE =
            "date: must have two dates of one precision in its brackets, the earlier first, "
                    + "without ~, ? or %, as in [2025-10-26..2025-10-28], but was ";

    @ParameterizedTest
    @CsvSource({
        "2025,        YEAR,    NONE,                      2025-01-01, 2025-12-31",
        "2025-40,     HALF,    NONE,                      2025-01-01, 2025-06-30",
        "2025-41,     HALF,    NONE,                      2025-07-01, 2025-12-31",
        "2025-33,     QUARTER, NONE,                      2025-01-01, 2025-03-31",
        "2025-34,     QUARTER, NONE,                      2025-04-01, 2025-06-30",
        "2025-35,     QUARTER, NONE,                      2025-07-01, 2025-09-30",
        "2025-36,     QUARTER, NONE,                      2025-10-01, 2025-12-31",
        "2025-02,     MONTH,   NONE,                      2025-02-01, 2025-02-28",
        "2024-02,     MONTH,   NONE,                      2024-02-01, 2024-02-29",
        "2025-12,     MONTH,   NONE,                      2025-12-01, 2025-12-31",
        "2025-10-27,  DAY,     NONE,                      2025-10-27, 2025-10-27",
        "2024-02-29,  DAY,     NONE,                      2024-02-29, 2024-02-29",
        "0001,        YEAR,    NONE,                      0001-01-01, 0001-12-31",
        "9999-12-31,  DAY,     NONE,                      9999-12-31, 9999-12-31",
        "2025~,       YEAR,    APPROXIMATE,               2025-01-01, 2025-12-31",
        "2025-10?,    MONTH,   UNCERTAIN,                 2025-10-01, 2025-10-31",
        "2025-10-27%, DAY,     UNCERTAIN_AND_APPROXIMATE, 2025-10-27, 2025-10-27",
        "[2018-06-08..2018-06-12], DAY, NONE,             2018-06-08, 2018-06-12",
        "[2018-12-30..2019-01-02], DAY, NONE,             2018-12-30, 2019-01-02",
        "[2018-01..2018-02],   MONTH,   NONE,             2018-01-01, 2018-02-28",
        "[2018-33..2018-34],   QUARTER, NONE,             2018-01-01, 2018-06-30",
        "[2018-40..2018-41],   HALF,    NONE,             2018-01-01, 2018-12-31",
        "[2018..2020],         YEAR,    NONE,             2018-01-01, 2020-12-31",
    })
    void aDateIsAsPreciseAsItIsWritten(
            String text, Precision precision, Reservation reservation, LocalDate first, LocalDate last) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.precision()).isEqualTo(precision);
        assertThat(date.reservation()).isEqualTo(reservation);
        assertThat(date.firstDay()).isEqualTo(first);
        assertThat(date.lastDay()).isEqualTo(last);
        assertThat(date.year()).isEqualTo(first.getYear());
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2025,        2025-01-01, 2025-12-31",
        "2025~,       2024-01-01, 2026-12-31",
        "2025-40?,    2024-07-01, 2025-12-31",
        "2025-41%,    2025-01-01, 2026-06-30",
        "2025-33~,    2024-10-01, 2025-06-30",
        "2025-10~,    2025-09-01, 2025-11-30",
        "2024-01?,    2023-12-01, 2024-02-29",
        "2025-10-27~, 2025-10-26, 2025-10-28",
        "2025-01-01?, 2024-12-31, 2025-01-02",
        "0001~,       0000-01-01, 0002-12-31",
    })
    void aReservationAllowsOneUnitOfThePrecisionEitherWay(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
    }

    @Test
    void datesAreMadeFromNumbersAsFromText() {
        assertThat(PartialDate.of(2025)).isEqualTo(PartialDate.parse("2025"));
        assertThat(PartialDate.of(33, 1)).isEqualTo(PartialDate.parse("0033-01"));
        assertThat(PartialDate.of(2025, 10)).isEqualTo(PartialDate.parse("2025-10"));
        assertThat(PartialDate.of(2025, 12)).isEqualTo(PartialDate.parse("2025-12"));
        assertThat(PartialDate.of(2025, 10, 7)).isEqualTo(PartialDate.parse("2025-10-07"));
        assertThat(PartialDate.of(2025, 1, 1)).isEqualTo(PartialDate.parse("2025-01-01"));
        assertThat(PartialDate.of(2025, 12, 31)).isEqualTo(PartialDate.parse("2025-12-31"));
        assertThat(PartialDate.ofQuarter(2025, 1)).isEqualTo(PartialDate.parse("2025-33"));
        assertThat(PartialDate.ofQuarter(2025, 4)).isEqualTo(PartialDate.parse("2025-36"));
        assertThat(PartialDate.from(LocalDate.of(2025, 10, 27))).isEqualTo(PartialDate.parse("2025-10-27"));
    }

    @Test
    void aReservationIsAddedTakenAwayAndReplaced() {
        PartialDate exact = PartialDate.parse("2025-36");

        assertThat(exact.with(Reservation.APPROXIMATE)).hasToString("2025-36~");
        assertThat(exact.with(Reservation.UNCERTAIN)).hasToString("2025-36?");
        assertThat(exact.with(Reservation.UNCERTAIN_AND_APPROXIMATE)).hasToString("2025-36%");
        assertThat(exact.with(Reservation.APPROXIMATE).with(Reservation.NONE)).isEqualTo(exact);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "25",
                "202",
                "20255",
                "2025-",
                "2025-1",
                "2025-1-1",
                "2025-10-2",
                "2025-10-277",
                "20251027",
                "2025/10/27",
                "2025-10/27",
                "2025.10",
                "2025-00",
                "2025-13",
                "2025-32",
                "2025-37",
                "2025-39",
                "2025-42",
                "2025-99",
                "2025-00-10",
                "2025-10-00",
                "2025-10-32",
                "2025-04-31",
                "2023-02-29",
                "1900-02-29",
                "2025-33-01",
                "2025-41-01",
                "0000",
                "0000-01-01",
                "-2025",
                "+2025",
                " 2025",
                "2025 ",
                "2025~~",
                "2025?~",
                "~2025",
                "2025-~",
                "２０２５",
                "٢٠٢٥",
                "202a",
                "2025-1x",
                "2025-10-2x",
                "XXXX",
                "2025-XX",
                "..",
                "2025..2026",
                "[2025]",
                "[2025",
                "2025]",
                "[]",
                "2025/2026"
            })
    void aTextOfAnotherNotationOrOfNoSuchDayIsRefused(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(RULE + '"' + text + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[2018-06-08..2018-06-08]",
                "[2018-06-12..2018-06-08]",
                "[2018-06-08..2018-06]",
                "[2018-06..2018-06-12]",
                "[2018-33..2018-12]",
                "[2018..2018-41]",
                "[2018~..2020]",
                "[2018..2020?]",
                "[2018..2020]~",
                "[..2018]",
                "[2018..]",
                "[..]",
                "[2018..2019",
                "[2018-02-28..2018-02-30]",
                "[2018..2019..2020]",
                "[[2018..2019]..2020]",
                "[2018, 2020..2021]",
                "[2018/2019..2020]",
                "[ 2018..2020]"
            })
    void aSetHasTwoDatesOfOnePrecisionTheEarlierFirst(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(SET_RULE + '"' + text + '"');
    }

    /** A list of single days is EDTF too, but no report was found that needs one. */
    @Test
    void aListOfDatesIsNotTaken() {
        assertThatThrownBy(() -> PartialDate.parse("[2018-06-08,2018-06-12]"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(RULE + "\"[2018-06-08,2018-06-12]\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-07-23T17:15+09:00",
                "2025-07-23T17:15:00Z",
                "2025-07-23T17:15",
                "2025-07-23t17:15",
                "2025-07-23 17:15",
                "2025-07-23T17"
            })
    void aTimeOfDayIsNotTakenAndTheMessageTellsWhereItBelongs(String text) {
        String rule =
                "must be a date without a time of day, such as 2025-07-23; clock times belong to the sessions of a"
                        + " summit, but was \"" + text + '"';

        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("date: " + rule);
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("period: " + rule);
        assertThatThrownBy(() -> Period.parse(text + "/2025-07-24"))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("period: must be a date without a time of day");
        assertThatThrownBy(() -> Period.parse("2025-07-22/" + text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageStartingWith("period: must be a date without a time of day");
    }

    @Test
    void someDayOfSeveralIsMadeFromItsFirstAndLast() {
        PartialDate eighth = PartialDate.of(2018, 6, 8);
        PartialDate twelfth = PartialDate.of(2018, 6, 12);
        PartialDate someDay = PartialDate.oneOf(eighth, twelfth);

        assertThat(someDay).isEqualTo(PartialDate.parse("[2018-06-08..2018-06-12]"));
        assertThat(someDay.isOneOfSeveral()).isTrue();
        assertThat(someDay.firstOption()).isEqualTo(eighth);
        assertThat(someDay.lastOption()).isEqualTo(twelfth);
        assertThat(someDay.earliest()).isEqualTo(LocalDate.of(2018, 6, 8));
        assertThat(someDay.latest()).isEqualTo(LocalDate.of(2018, 6, 12));
        assertThat(someDay.with(Reservation.NONE)).isEqualTo(someDay);
        assertThatThrownBy(() -> someDay.with(Reservation.APPROXIMATE))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(SET_RULE + "\"[2018-06-08..2018-06-12]~\"");
        assertThatThrownBy(() -> PartialDate.oneOf(twelfth, eighth))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(SET_RULE + "\"[2018-06-12..2018-06-08]\"");
        assertThat(eighth.isOneOfSeveral()).isFalse();
        assertThat(eighth.firstOption()).isSameAs(eighth);
        assertThat(eighth.lastOption()).isSameAs(eighth);
    }

    @Test
    void numbersThatAreNoDateAreRefused() {
        refused(() -> PartialDate.of(0), "\"0\"");
        refused(() -> PartialDate.of(-1), "\"-1\"");
        refused(() -> PartialDate.of(10_000), "\"10000\"");
        refused(() -> PartialDate.of(2025, 0), "\"2025-0\"");
        refused(() -> PartialDate.of(2025, 13), "\"2025-13\"");
        refused(() -> PartialDate.of(2025, 33), "\"2025-33\"");
        refused(() -> PartialDate.of(2025, 10, 0), "\"2025-10-0\"");
        refused(() -> PartialDate.of(2023, 2, 29), "\"2023-2-29\"");
        refused(() -> PartialDate.of(2025, 0, 1), "\"2025-0-1\"");
        refused(() -> PartialDate.of(2025, 41, 1), "\"2025-41-1\"");
        refused(() -> PartialDate.of(65_536 + 2025), "\"67561\"");
        refused(() -> PartialDate.of(2025, 256 + 1), "\"2025-257\"");
        refused(() -> PartialDate.ofQuarter(2025, 0), "\"quarter 0 of 2025\"");
        refused(() -> PartialDate.ofQuarter(2025, 5), "\"quarter 5 of 2025\"");
        refused(() -> PartialDate.ofQuarter(0, 1), "\"quarter 1 of 0\"");
        refused(() -> PartialDate.from(LocalDate.of(10_000, 1, 1)), "\"+10000-01-01\"");
        refused(() -> PartialDate.from(LocalDate.of(0, 1, 1)), "\"0000-01-01\"");
    }

    private static void refused(ThrowingCallable make, String found) {
        assertThatThrownBy(make).isInstanceOf(InvalidValueException.class).hasMessage(RULE + found);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-27, 2025-10-28, BEFORE",
        "2025-10-27, 2025-10-27, SAME",
        "2025-10-28, 2025-10-27, AFTER",
        "2024,       2025,       BEFORE",
        "2024-12,    2025,       BEFORE",
        "2024-12-31, 2025,       BEFORE",
        "2025,       2025,       UNKNOWN",
        "2025-10,    2025-10,    UNKNOWN",
        "2025-10-27, 2025-10,    UNKNOWN",
        "2025-10-27, 2025,       UNKNOWN",
        "2025-33,    2025-34,    BEFORE",
        "2025-40,    2025-35,    BEFORE",
        "2025-40,    2025-34,    UNKNOWN",
        "2025-41,    2025-36,    UNKNOWN",
        "2025-06,    2025-41,    BEFORE",
        "2024~,      2025,       UNKNOWN",
        "2024~,      2026,       BEFORE",
        "2024~,      2026~,      UNKNOWN",
        "2024~,      2027~,      BEFORE",
        "2025-10-27~, 2025-10-27~, UNKNOWN",
        "2025-10-27~, 2025-10-28, UNKNOWN",
        "2025-10-27~, 2025-10-29, BEFORE",
        "2025-10-27,  2025-10-27?, UNKNOWN",
        "2025-09?,    2025-11,     BEFORE",
        "[2018-06-08..2018-06-12], 2018-06-07, AFTER",
        "[2018-06-08..2018-06-12], 2018-06-08, UNKNOWN",
        "[2018-06-08..2018-06-12], 2018-06-12, UNKNOWN",
        "[2018-06-08..2018-06-12], 2018-06-13, BEFORE",
        "[2018-06-08..2018-06-12], 2018-06-10~, UNKNOWN",
        "[2018-06-08..2018-06-12], [2018-06-13..2018-06-14], BEFORE",
        "[2018-06-08..2018-06-12], [2018-06-08..2018-06-12], UNKNOWN",
        "[2018..2020], 2021-01-01, BEFORE",
        "[2018..2020], 2019,       UNKNOWN",
    })
    void theOrderOfTwoDatesIsKnownWhereTheirPrecisionDecidesIt(String first, String second, DateOrder order) {
        assertThat(PartialDate.parse(first).order(PartialDate.parse(second))).isEqualTo(order);
        assertThat(PartialDate.parse(second).order(PartialDate.parse(first))).isEqualTo(order.reversed());
    }

    @Test
    void onlyADayWithoutAReservationIsAnExactDay() {
        assertThat(PartialDate.parse("2025-10-27").isExactDay()).isTrue();
        assertThat(PartialDate.parse("2025-10-27~").isExactDay()).isFalse();
        assertThat(PartialDate.parse("2025-10-27?").isExactDay()).isFalse();
        assertThat(PartialDate.parse("2025-10").isExactDay()).isFalse();
        assertThat(PartialDate.parse("2025").isExactDay()).isFalse();
        assertThat(PartialDate.parse("[2025-10-27..2025-10-28]").isExactDay()).isFalse();
        assertThat(PartialDate.parse("2025-10").isCertain()).isTrue();
        assertThat(PartialDate.parse("2025-10?").isCertain()).isFalse();
        assertThat(PartialDate.parse("[2025..2026]").isCertain()).isFalse();
    }

    @Test
    void differentDatesHaveDifferentHashCodesAsARule() {
        long hashCodes = LocalDate.of(2025, 1, 1)
                .datesUntil(LocalDate.of(2026, 1, 1))
                .map(day -> PartialDate.from(day).hashCode())
                .distinct()
                .count();

        assertThat(hashCodes).isGreaterThan(300);
    }

    @Test
    void sortingPutsTheFirstDayFirstThenTheMorePreciseThenTheOneWithoutReservation() {
        List<String> sorted = List.of(
                "2024-12-31",
                "2025-01-01",
                "2025-01-01%",
                "2025-01-01?",
                "2025-01-01~",
                "[2025-01-01..2025-01-02]",
                "2025-01",
                "2025-33",
                "2025-40",
                "2025",
                "2025~",
                "2025-01-02",
                "2025-02",
                "2025-34",
                "2025-41");
        List<PartialDate> dates =
                new ArrayList<>(sorted.stream().map(PartialDate::parse).toList());
        Collections.shuffle(dates, new Random(26));
        dates.sort(PartialDate.CHRONOLOGICAL);

        assertThat(dates).extracting(PartialDate::toString).containsExactlyElementsOf(sorted);
    }
}
