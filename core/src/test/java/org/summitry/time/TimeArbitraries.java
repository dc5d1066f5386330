package org.summitry.time;

import com.google.common.collect.Ordering;
import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Dates and periods in every notation. Most lie close together, so that they meet, overlap and touch. */
public final class TimeArbitraries {
    /** Before and after all days that {@link #closeDates()} can mean. */
    static final LocalDate LONG_BEFORE = LocalDate.of(2021, 1, 1);

    static final LocalDate LONG_AFTER = LocalDate.of(2028, 12, 31);

    private TimeArbitraries() {}

    static Arbitrary<String> dateTexts() {
        Arbitrary<Integer> years = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(2024, 2025)),
                Tuple.of(1, Arbitraries.integers().between(1, 9999)),
                Tuple.of(1, Arbitraries.of(1, 999, 2000, 2100, 9999)));
        return Arbitraries.frequencyOf(
                        Tuple.of(5, reserved(years.flatMap(TimeArbitraries::textsOf))), Tuple.of(1, sets(years)))
                .withoutEdgeCases();
    }

    /** Dates without a reservation, of which one is meant. */
    static Arbitrary<PartialDate> certainDates() {
        return Arbitraries.integers()
                .between(1, 9999)
                .flatMap(TimeArbitraries::textsOf)
                .map(PartialDate::parse)
                .withoutEdgeCases();
    }

    /** Two texts of one precision in their order, as a set; they sort as the dates do. */
    private static Arbitrary<String> sets(Arbitrary<Integer> years) {
        Arbitrary<String> dates = years.flatMap(TimeArbitraries::textsOf);
        return Combinators.combine(dates, dates)
                .filter((a, b) ->
                        PartialDate.parse(a).precision() == PartialDate.parse(b).precision() && !a.equals(b))
                .as((a, b) -> "[" + Ordering.natural().min(a, b) + ".."
                        + Ordering.natural().max(a, b) + "]");
    }

    static Arbitrary<PartialDate> dates() {
        return dateTexts().map(PartialDate::parse);
    }

    static Arbitrary<PartialDate> closeDates() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2024, 2025);
        return Arbitraries.frequencyOf(
                        Tuple.of(5, reserved(years.flatMap(TimeArbitraries::textsOf))), Tuple.of(1, sets(years)))
                .map(PartialDate::parse)
                .withoutEdgeCases();
    }

    /** The texts of a date in a year, without a reservation. */
    private static Arbitrary<String> textsOf(int year) {
        String yyyy = String.format("%04d", year);
        return Arbitraries.oneOf(
                Arbitraries.just(yyyy),
                Arbitraries.of("-40", "-41").map(yyyy::concat),
                Arbitraries.of("-33", "-34", "-35", "-36").map(yyyy::concat),
                Arbitraries.integers().between(1, 12).map(month -> String.format("%s-%02d", yyyy, month)),
                Arbitraries.integers()
                        .between(1, LocalDate.of(year, 1, 1).lengthOfYear())
                        .map(day -> LocalDate.ofYearDay(year, day).toString()),
                // A few days that many samples share.
                Arbitraries.of("-02-28", "-02-03", "-06-30", "-07-01", "-12-31").map(yyyy::concat));
    }

    private static Arbitrary<String> reserved(Arbitrary<String> texts) {
        return Combinators.combine(texts, Arbitraries.of("", "", "", "?", "~", "%"))
                .as(String::concat);
    }

    static Arbitrary<Period> periods() {
        return periodsOf(dates());
    }

    public static Arbitrary<Period> closePeriods() {
        return periodsOf(closeDates());
    }

    private static Arbitrary<Period> periodsOf(Arbitrary<PartialDate> dates) {
        return Arbitraries.oneOf(
                        dates.map(Period::of),
                        Combinators.combine(dates, dates)
                                .as((a, b) ->
                                        a.order(b) == DateOrder.AFTER ? Period.between(b, a) : Period.between(a, b)),
                        dates.map(Period::since),
                        dates.map(Period::until),
                        dates.map(start -> Period.parse(start + "/")),
                        dates.map(end -> Period.parse("/" + end)),
                        Arbitraries.just(Period.parse("/..")))
                .withoutEdgeCases();
    }

    static Arbitrary<LocalDate> closeDays() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(2022, 12, 31).toEpochDay(),
                        LocalDate.of(2027, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay)
                .withoutEdgeCases();
    }
}
