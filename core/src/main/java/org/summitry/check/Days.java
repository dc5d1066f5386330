package org.summitry.check;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.party.Membership;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The days of periods as ranges, by which many periods are looked at together. Ranges are open above, so that they touch. */
final class Days {
    private static final int CLOCKS = 1;

    private Days() {}

    /** The days that can belong to a period: of them {@link Period#contains} does not say no. */
    static Range<LocalDate> possible(Period period) {
        return range(period.earliest(), period.latest());
    }

    /** The days that do belong to a period: of them {@link Period#contains} says yes. */
    static Range<LocalDate> certain(Period period) {
        if (period.isSingleDate()) {
            PartialDate date = period.start().orElseThrow();
            return date.isCertain() ? possible(period) : none();
        }
        // It has begun by its end, and not ended before its start.
        Optional<LocalDate> begun = sides(period).map(PartialDate::latest).min(LocalDate::compareTo);
        Optional<LocalDate> goesOn = sides(period).map(PartialDate::earliest).max(LocalDate::compareTo);
        Optional<LocalDate> first = period.hasOpenStart() ? Optional.empty() : begun;
        Optional<LocalDate> last = period.hasOpenEnd() ? Optional.empty() : goesOn;
        boolean unknown = first.isEmpty() && !period.hasOpenStart() || last.isEmpty() && !period.hasOpenEnd();
        return unknown || first.isPresent() && last.isPresent() && last.get().isBefore(first.get())
                ? none()
                : range(first, last);
    }

    private static Stream<PartialDate> sides(Period period) {
        return Stream.concat(period.start().stream(), period.end().stream());
    }

    private static Range<LocalDate> range(Optional<LocalDate> first, Optional<LocalDate> last) {
        Range<LocalDate> from = first.map(Range::atLeast).orElse(Range.all());
        return last.map(day -> from.intersection(Range.lessThan(day.plusDays(1))))
                .orElse(from);
    }

    private static Range<LocalDate> none() {
        return Range.closedOpen(LocalDate.MIN, LocalDate.MIN);
    }

    /**
     * Whether a date is before another for certain. Where one of them is given to the day, a day more has to lie between: when a day begins
     * differs by up to 26 hours between places, and nothing tells by which clock a date is given.
     */
    static boolean isBefore(PartialDate date, PartialDate other) {
        boolean toTheDay =
                date.precision() == PartialDate.Precision.DAY || other.precision() == PartialDate.Precision.DAY;
        return date.latest().plusDays(toTheDay ? CLOCKS : 0).isBefore(other.earliest());
    }

    /** Whether a period is over before another begins, for certain; see {@link #isBefore(PartialDate, PartialDate)}. */
    static boolean isBefore(Period period, Period other) {
        return period.end().isPresent()
                && other.start().isPresent()
                && isBefore(period.end().get(), other.start().get());
    }

    /** Whether two periods can have a day in common, give or take one; one that is not on record can with any. */
    static boolean mayMeet(Optional<Period> period, Optional<Period> other) {
        return period.isEmpty()
                || other.isEmpty()
                || !isBefore(period.get(), other.get()) && !isBefore(other.get(), period.get());
    }

    /**
     * Whether on some day of a period, give or take one, it may be that a party is a member and not suspended, by its memberships of one
     * bloc.
     */
    static boolean mayBeMember(Iterable<Membership> memberships, Period period) {
        RangeSet<LocalDate> days = TreeRangeSet.create();
        for (Membership membership : memberships) {
            if (membership.status() == Membership.Status.MEMBER) {
                days.add(membership.period().map(Days::possible).orElse(Range.all()));
            }
        }
        for (Membership membership : memberships) {
            if (membership.status() == Membership.Status.SUSPENDED) {
                days.remove(membership.period().map(Days::certain).orElse(none()));
            }
        }
        Range<LocalDate> asked = range(
                period.earliest().map(day -> day.minusDays(CLOCKS)),
                period.latest().map(day -> day.plusDays(CLOCKS)));
        return !days.subRangeSet(asked).isEmpty();
    }
}
