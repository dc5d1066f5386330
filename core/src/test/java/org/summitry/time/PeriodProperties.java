package org.summitry.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.scalar.InvalidValueException;
import org.summitry.time.PartialDate.Reservation;

class PeriodProperties {
    @Provide
    Arbitrary<Period> periods() {
        return TimeArbitraries.periods();
    }

    @Provide
    Arbitrary<Period> closePeriods() {
        return TimeArbitraries.closePeriods();
    }

    @Provide
    Arbitrary<PartialDate> closeDates() {
        return TimeArbitraries.closeDates();
    }

    @Provide
    Arbitrary<LocalDate> closeDays() {
        return TimeArbitraries.closeDays();
    }

    @Provide
    Arbitrary<String> nearlyPeriods() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("01234-~./ []").ofMaxLength(12),
                Arbitraries.of("[", "]", "..", "2024", "2025", "-01", "-02", "-33", "-30", "~", "/")
                        .list()
                        .ofMaxSize(9)
                        .map(parts -> String.join("", parts)));
    }

    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualPeriod(@ForAll("periods") Period period) {
        Period again = Period.parse(period.toString());

        assertThat(again).isEqualTo(period).hasSameHashCodeAs(period).hasToString(period.toString());
    }

    @Property(tries = 1000)
    void everyPeriodMatchesThePatternAndNothingElseIsRead(
            @ForAll("periods") Period period, @ForAll("nearlyPeriods") String text) {
        assertThat(period.toString()).matches(Period.PATTERN);
        if (!text.matches(Period.PATTERN)) {
            assertThatThrownBy(() -> Period.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Property(tries = 1000)
    void twoPeriodsAreEqualIfTheirNotationIs(@ForAll("closePeriods") Period a, @ForAll("closePeriods") Period b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
    }

    @Property(tries = 1000)
    void anyTextIsEitherReadOrRefused(@ForAll("nearlyPeriods") String text) {
        try {
            Period period = Period.parse(text);
            assertThat(Period.parse(period.toString())).isEqualTo(period);
        } catch (InvalidValueException e) {
            assertThat(e).hasMessageStartingWith("period: must ").hasMessageEndingWith('"' + text + '"');
        }
    }

    @Property(tries = 1000)
    void anIntervalIsRefusedIfItsEndIsBeforeItsStart(
            @ForAll("closeDates") PartialDate start, @ForAll("closeDates") PartialDate end) {
        if (start.order(end) == DateOrder.AFTER) {
            assertThatThrownBy(() -> Period.between(start, end)).isInstanceOf(InvalidValueException.class);
        } else {
            Period period = Period.between(start, end);
            assertThat(period.start()).contains(start);
            assertThat(period.end()).contains(end);
            assertThat(period.isSingleDate()).isEqualTo(start.equals(end));
            assertThat(period).hasToString(start.equals(end) ? start.toString() : start + "/" + end);
        }
    }

    /**
     * The days that a period can really have had are tried out one by one: a day lies in it if it lies in each, it does not
     * if it lies in none.
     */
    @Property(tries = 1000)
    void aDayLiesInItIfItLiesInAllStretchesOfTimeThatCanBeMeant(
            @ForAll("closePeriods") Period period, @ForAll("closeDays") LocalDate day) {
        assertThat(period.contains(day)).isEqualTo(model(period, day));
    }

    /** The same for the days at which the answer turns. */
    @Property(tries = 1000)
    void theAnswerTurnsOnTheRightDay(
            @ForAll("closePeriods") Period period,
            @ForAll("closeDates") PartialDate near,
            @ForAll boolean atStart,
            @ForAll boolean atEarliest) {
        PartialDate side = (atStart ? period.start() : period.end()).orElse(near);
        LocalDate turn = atEarliest ? side.earliest() : side.latest();

        for (int offset = -1; offset <= 1; offset++) {
            LocalDate day = turn.plusDays(offset);
            assertThat(period.contains(day)).as("%s on %s", period, day).isEqualTo(model(period, day));
        }
    }

    private static Answer model(Period period, LocalDate day) {
        boolean inSome = false;
        boolean outsideSome = false;
        if (period.isSingleDate()) {
            PartialDate date = period.start().orElseThrow();
            if (date.isOneOfSeveral()) {
                return day.isBefore(date.firstDay()) || day.isAfter(date.lastDay()) ? Answer.NO : Answer.UNKNOWN;
            }
            for (int shift = -1; shift <= 1; shift++) {
                if (shift == 0 || date.reservation() != Reservation.NONE) {
                    boolean in = !day.isBefore(moved(date.firstDay(), date, shift))
                            && day.isBefore(moved(date.lastDay().plusDays(1), date, shift));
                    inSome |= in;
                    outsideSome |= !in;
                }
            }
        } else {
            String text = period.toString();
            LocalDate firstEnd = side(period.end().map(PartialDate::earliest), text.endsWith(".."), true, true);
            LocalDate lastEnd = side(period.end().map(PartialDate::latest), text.endsWith(".."), false, true);
            LocalDate firstStart = side(period.start().map(PartialDate::earliest), text.startsWith(".."), true, false);
            LocalDate lastStart = side(period.start().map(PartialDate::latest), text.startsWith(".."), false, false);
            for (LocalDate start = firstStart; !start.isAfter(lastStart); start = start.plusDays(1)) {
                // The ends that go with this start are a run of days; the day is outside if the run has one before it.
                LocalDate soonestEnd = start.isAfter(firstEnd) ? start : firstEnd;
                if (!soonestEnd.isAfter(lastEnd)) {
                    inSome |= !start.isAfter(day) && !lastEnd.isBefore(day);
                    outsideSome |= start.isAfter(day) || soonestEnd.isBefore(day);
                }
            }
        }
        return inSome ? outsideSome ? Answer.UNKNOWN : Answer.YES : Answer.NO;
    }

    private static LocalDate moved(LocalDate day, PartialDate date, int units) {
        return switch (date.precision()) {
            case YEAR -> day.plusYears(units);
            case HALF -> day.plusMonths(6L * units);
            case QUARTER -> day.plusMonths(3L * units);
            case MONTH -> day.plusMonths(units);
            case DAY -> day.plusDays(units);
        };
    }

    /** An unknown side is any day there is, an open one lies beyond all days. */
    private static LocalDate side(Optional<LocalDate> known, boolean open, boolean first, boolean end) {
        LocalDate unknown =
                first && !(open && end) || open && !end ? TimeArbitraries.LONG_BEFORE : TimeArbitraries.LONG_AFTER;
        return known.orElse(unknown);
    }

    @Property(tries = 1000)
    void theOrderIsReversedFromTheOtherSide(@ForAll("closePeriods") Period a, @ForAll("closePeriods") Period b) {
        assertThat(a.order(b)).isEqualTo(b.order(a).reversed());
    }

    @Property(tries = 1000)
    void beforeIsTransitive(
            @ForAll("closePeriods") Period a, @ForAll("closePeriods") Period b, @ForAll("closePeriods") Period c) {
        if (a.order(b) == DateOrder.BEFORE && b.order(c) == DateOrder.BEFORE) {
            assertThat(a.order(c)).isEqualTo(DateOrder.BEFORE);
        }
    }

    @Property(tries = 1000)
    void twoPeriodsAreTheSameOnlyIfBothAreOneExactDay(
            @ForAll("closePeriods") Period a, @ForAll("closePeriods") Period b) {
        boolean exactDay = a.isSingleDate() && a.start().orElseThrow().isExactDay();

        assertThat(a.order(b) == DateOrder.SAME).isEqualTo(exactDay && a.equals(b));
    }

    @Property(tries = 1000)
    void singleDatesLieToEachOtherAsPeriodsAsTheyDoAsDates(
            @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(Period.of(a).order(Period.of(b))).isEqualTo(a.order(b));
    }

    @Property(tries = 1000)
    void ifAPeriodIsBeforeAnotherSoIsEachDayThatMayLieInIt(
            @ForAll("closePeriods") Period a,
            @ForAll("closePeriods") Period b,
            @ForAll("closeDays") LocalDate dayOfA,
            @ForAll("closeDays") LocalDate dayOfB) {
        if (a.order(b) == DateOrder.BEFORE && a.contains(dayOfA) != Answer.NO && b.contains(dayOfB) != Answer.NO) {
            assertThat(dayOfA).isBefore(dayOfB);
        }
    }

    @Property(tries = 500)
    void noDayOutsideEarliestAndLatestLiesInIt(
            @ForAll("closePeriods") Period period, @ForAll("closeDays") LocalDate day) {
        if (period.earliest().map(day::isBefore).orElse(false)
                || period.latest().map(day::isAfter).orElse(false)) {
            assertThat(period.contains(day)).isEqualTo(Answer.NO);
        } else {
            assertThat(period.contains(day)).isNotEqualTo(Answer.NO);
        }
    }
}
