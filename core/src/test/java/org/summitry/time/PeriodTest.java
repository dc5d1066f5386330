package org.summitry.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.scalar.InvalidValueException;

class PeriodTest {
    private static final String RULE =
            "period: must be an EDTF date or interval such as 2024, 2021/2025, 1995-07-28/.. (open) or 2020/ (end unknown), "
                    + "the end not before the start, but was ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024",
                "2024-10",
                "2024-36",
                "2024-40",
                "2024-10-27",
                "2024~",
                "2021/2025",
                "1995-07-28/..",
                "2020/",
                "../2024",
                "/2024",
                "/..",
                "2025-10-26/2025-10-28",
                "2024?/2025%",
                "2024-06/2024",
                "2024/2024-06",
                "2024/2024~",
                "[2018-06-08..2018-06-12]",
                "[2018-06-08..2018-06-12]/..",
                "/[2018-06-08..2018-06-12]",
                "[2018-06-08..2018-06-12]/2019",
                "2017/[2018..2020]",
                "[2018-06-08..2018-06-12]/[2018-06-10..2018-06-13]"
            })
    void everyNotationIsReadAndWrittenUnchanged(String text) {
        assertThat(Period.parse(text)).hasToString(text);
        assertThat(Period.parse(Period.parse(text).toString())).isEqualTo(Period.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/",
                "../..",
                "../",
                "..",
                "...",
                "2025/2024",
                "2025-10-28/2025-10-27",
                "2024-12/2024-11",
                "2026~/2024",
                "2025/2024-12-31",
                "2025//2026",
                "2025/2026/2027",
                "2025/2026/",
                "/2025/2026",
                "2025 / 2026",
                "2025--2026",
                "2025-2026",
                "2025/..2026",
                "2025/...",
                "2025/x",
                "x/2025",
                "2025\\2026",
                "2023-02-29/..",
                "../2023-02-29",
                "2025/13",
                "open"
            })
    void aTextOfAnotherNotationIsRefusedAndSoIsAnEndBeforeTheStart(String text) {
        assertThatThrownBy(() -> Period.parse(text))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(RULE + '"' + text + '"');
    }

    @Test
    void periodsAreMadeFromDatesAsFromText() {
        PartialDate start = PartialDate.of(2021);
        PartialDate end = PartialDate.of(2025, 6);

        assertThat(Period.ofYear(2021)).isEqualTo(Period.parse("2021"));
        assertThat(Period.of(end)).isEqualTo(Period.parse("2025-06"));
        assertThat(Period.between(start, end)).isEqualTo(Period.parse("2021/2025-06"));
        assertThat(Period.since(start)).isEqualTo(Period.parse("2021/.."));
        assertThat(Period.until(end)).isEqualTo(Period.parse("../2025-06"));
    }

    @Test
    void anEndBeforeTheStartIsRefused() {
        assertThatThrownBy(() -> Period.between(PartialDate.of(2025), PartialDate.of(2024, 12, 31)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(RULE + "\"2025/2024-12-31\"");
        assertThatThrownBy(() -> Period.ofYear(0)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anIntervalWhoseSidesAreEqualIsTheDate() {
        Period collapsed = Period.parse("2025-10-27/2025-10-27");

        assertThat(collapsed)
                .hasToString("2025-10-27")
                .isEqualTo(Period.parse("2025-10-27"))
                .isEqualTo(Period.of(PartialDate.of(2025, 10, 27)))
                .hasSameHashCodeAs(Period.parse("2025-10-27"));
        assertThat(collapsed.isSingleDate()).isTrue();
        assertThat(Period.between(PartialDate.of(2021), PartialDate.of(2021))).isEqualTo(Period.ofYear(2021));
        assertThat(Period.parse("2021/2021~").isSingleDate()).isFalse();
    }

    @Test
    void differentPeriodsHaveDifferentHashCodesAsARule() {
        assertThat(Stream.of("2024", "2025", "2024/2025", "2024/..", "2024/", "../2024", "/2024", "/..")
                        .map(text -> Period.parse(text).hashCode())
                        .distinct())
                .hasSizeGreaterThan(6);
    }

    @Test
    void aSingleDateHasTheSameDateOnBothSides() {
        Period year = Period.ofYear(2024);

        assertThat(year.start()).contains(PartialDate.of(2024));
        assertThat(year.end()).contains(PartialDate.of(2024));
        assertThat(year.isSingleDate()).isTrue();
        assertThat(year.hasOpenEnd()).isFalse();
        assertThat(year.earliest()).contains(LocalDate.of(2024, 1, 1));
        assertThat(year.latest()).contains(LocalDate.of(2024, 12, 31));
    }

    @Test
    void aSideThatIsOpenOrUnknownHasNoDate() {
        Period open = Period.parse("1995-07-28/..");
        assertThat(open.start()).contains(PartialDate.of(1995, 7, 28));
        assertThat(open.end()).isEmpty();
        assertThat(open.latest()).isEmpty();
        assertThat(open.hasOpenEnd()).isTrue();
        assertThat(open.hasOpenStart()).isFalse();
        assertThat(open.isSingleDate()).isFalse();

        Period unknownEnd = Period.parse("2020/");
        assertThat(unknownEnd.end()).isEmpty();
        assertThat(unknownEnd.hasOpenEnd()).isFalse();
        assertThat(unknownEnd).isNotEqualTo(Period.parse("2020/.."));

        Period openStart = Period.parse("../2024~");
        assertThat(openStart.start()).isEmpty();
        assertThat(openStart.earliest()).isEmpty();
        assertThat(openStart.latest()).isEqualTo(Optional.of(LocalDate.of(2025, 12, 31)));
        assertThat(openStart).isNotEqualTo(Period.parse("/2024~"));
        assertThat(openStart.hasOpenEnd()).isFalse();
        assertThat(openStart.hasOpenStart()).isTrue();
        assertThat(Period.parse("/2024~").hasOpenStart()).isFalse();
        assertThat(Period.ofYear(2024).hasOpenStart()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // One date as a whole is known day by day.
        "2021,       2020-12-31, NO",
        "2021,       2021-01-01, YES",
        "2021,       2021-12-31, YES",
        "2021,       2022-01-01, NO",
        "2021-36,    2021-10-01, YES",
        "2021-36,    2021-09-30, NO",
        "2021-41,    2021-07-01, YES",
        "2021-41,    2021-06-30, NO",
        "2021-06-10, 2021-06-10, YES",
        "2021-06-10, 2021-06-11, NO",
        // An interval begins some time in its first date and ends some time in its last one.
        "2021/2025,  2020-12-31, NO",
        "2021/2025,  2021-01-01, UNKNOWN",
        "2021/2025,  2021-06-01, UNKNOWN",
        "2021/2025,  2021-12-30, UNKNOWN",
        "2021/2025,  2021-12-31, YES",
        "2021/2025,  2023-06-01, YES",
        "2021/2025,  2025-01-01, YES",
        "2021/2025,  2025-01-02, UNKNOWN",
        "2021/2025,  2025-12-31, UNKNOWN",
        "2021/2025,  2026-01-01, NO",
        "2025-10-26/2025-10-28, 2025-10-25, NO",
        "2025-10-26/2025-10-28, 2025-10-26, YES",
        "2025-10-26/2025-10-28, 2025-10-27, YES",
        "2025-10-26/2025-10-28, 2025-10-28, YES",
        "2025-10-26/2025-10-28, 2025-10-29, NO",
        // An open side goes on.
        "1995-07-28/.., 1995-07-27, NO",
        "1995-07-28/.., 1995-07-28, YES",
        "1995-07-28/.., 9999-12-31, YES",
        "1995/..,       1995-06-01, UNKNOWN",
        "../2024,       0001-01-01, YES",
        "../2024,       2024-01-01, YES",
        "../2024,       2024-01-02, UNKNOWN",
        "../2024,       2025-01-01, NO",
        // A side that is unknown decides nothing but where the other one does.
        "2020/,         2019-12-31, NO",
        "2020/,         2020-06-01, UNKNOWN",
        "2020/,         2030-01-01, UNKNOWN",
        "/2024,         2000-01-01, UNKNOWN",
        "/2024,         2025-01-01, NO",
        "/..,           2000-01-01, UNKNOWN",
        // A reservation takes the certainty away.
        "2021~,         2019-12-31, NO",
        "2021~,         2020-01-01, UNKNOWN",
        "2021~,         2021-06-01, UNKNOWN",
        "2021~,         2022-12-31, UNKNOWN",
        "2021~,         2023-01-01, NO",
        "2021~/..,      2022-12-30, UNKNOWN",
        "2021~/..,      2022-12-31, YES",
        "2025-10-27?,   2025-10-27, UNKNOWN",
        "2025-10-27?,   2025-10-29, NO",
        // Some day of several: that it is one of them is certain, which one is not.
        "[2018-06-08..2018-06-12], 2018-06-07, NO",
        "[2018-06-08..2018-06-12], 2018-06-08, UNKNOWN",
        "[2018-06-08..2018-06-12], 2018-06-10, UNKNOWN",
        "[2018-06-08..2018-06-12], 2018-06-12, UNKNOWN",
        "[2018-06-08..2018-06-12], 2018-06-13, NO",
        "[2018..2020],             2019-06-01, UNKNOWN",
        "[2018-06-08..2018-06-12]/.., 2018-06-11, UNKNOWN",
        "[2018-06-08..2018-06-12]/.., 2018-06-12, YES",
        "../[2018-06-08..2018-06-12], 2018-06-08, YES",
        "../[2018-06-08..2018-06-12], 2018-06-09, UNKNOWN",
    })
    void whetherADayLiesInItIsKnownWhereThePrecisionDecidesIt(String period, LocalDate day, Answer answer) {
        assertThat(Period.parse(period).contains(day)).isEqualTo(answer);
    }

    /** It began by its first possible end and ended no sooner than its first possible start, whatever else is unknown. */
    @ParameterizedTest
    @CsvSource({
        "2021/2021-06-10,       2021-06-10, YES",
        "2021/2021-06-10,       2021-06-09, UNKNOWN",
        "2021-06-10/2021,       2021-06-10, YES",
        "2021-06-10/2021,       2021-06-11, UNKNOWN",
        "2021-06-10/,           2021-06-10, YES",
        "2021-06-10/,           2021-06-11, UNKNOWN",
        "/2021-06-10,           2021-06-10, YES",
        "/2021-06-10,           2021-06-09, UNKNOWN",
        "2021-06-10/2021-06-10~, 2021-06-10, YES",
    })
    void oneSideLimitsTheOther(String period, LocalDate day, Answer answer) {
        assertThat(Period.parse(period).contains(day)).isEqualTo(answer);
    }

    @ParameterizedTest
    @CsvSource({
        "2021/2025,  2026/2030,  BEFORE",
        "2021/2025,  2025/2030,  UNKNOWN",
        "2021/2025,  2021/2025,  UNKNOWN",
        "2021,       2022/..,    BEFORE",
        "2021/..,    2022,       UNKNOWN",
        "../2021,    2022,       BEFORE",
        "/2021,      2022/,      BEFORE",
        "2021/,      2022,       UNKNOWN",
        "2021/..,    2020,       AFTER",
        "2025-10-27, 2025-10-27, SAME",
        "2025-10-27~, 2025-10-27~, UNKNOWN",
        "2025-10,    2025-10,    UNKNOWN",
        "2025-10-27, 2025-10-28, BEFORE",
        "2025-10-26/2025-10-28, 2025-10-29, BEFORE",
        "2025-10-26/2025-10-28, 2025-10-28, UNKNOWN",
        "/..,        2025,       UNKNOWN",
        "/..,        /..,        UNKNOWN",
        "../2024,    ../2024,    UNKNOWN",
        "2021~,      2022,       UNKNOWN",
        "2021~,      2023,       BEFORE",
    })
    void theOrderOfTwoPeriodsIsKnownWhereTheyCannotOverlap(String first, String second, DateOrder order) {
        assertThat(Period.parse(first).order(Period.parse(second))).isEqualTo(order);
        assertThat(Period.parse(second).order(Period.parse(first))).isEqualTo(order.reversed());
    }

    /** It is one day, of which it is not known which: no length is invented for it. */
    @Test
    void someDayOfSeveralIsASingleDateAndNoIntervalOfThem() {
        Period someDay = Period.parse("[2018-06-08..2018-06-12]");

        assertThat(someDay.isSingleDate()).isTrue();
        assertThat(someDay.day()).isEmpty();
        assertThat(someDay.earliest()).contains(LocalDate.of(2018, 6, 8));
        assertThat(someDay.latest()).contains(LocalDate.of(2018, 6, 12));
        assertThat(someDay).isNotEqualTo(Period.parse("2018-06-08/2018-06-12"));
    }
}
