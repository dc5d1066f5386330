package org.summitry.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * A period as precise as it was reported, in EDTF: one date as a whole, or an interval between two dates.
 *
 * <p>In EDTF (ISO 8601-2) {@code 2024} is the whole year and {@code 2021/2025} an interval. Either side of an interval
 * may be open ({@code ..}) or unknown (left empty):
 *
 * <ul>
 *   <li>{@code 1995-07-28/..} started on that day and has no end, known or intended;
 *   <li>{@code 2020/} started on some day of 2020 and has an end that is not known;
 *   <li>{@code ../2024} has no start and ended on some day of 2024;
 *   <li>{@code /..} started on an unknown day and is still running.
 * </ul>
 *
 * An interval begins at some day of its first date and ends at some day of its last one: whether 1 June 2021 lies in
 * {@code 2021/2025} is unknown, whether it lies in {@code 2021} is not. An interval whose sides are equal is the date. Of a date
 * that is one of several, such as {@code [2018-06-08..2018-06-12]}, no day is known to lie in it.
 */
public final class Period {
    /**
     * A regular expression for the notation, without anchors, in the subset that JSON Schema recommends. Every period matches it;
     * what matches and is no period has a date that is none, an end before its start, or neither a start nor an end.
     */
    public static final String PATTERN =
            "(" + PartialDate.PATTERN + "|(" + PartialDate.PATTERN + "|\\.\\.)?/(" + PartialDate.PATTERN + "|\\.\\.)?)";

    private static final String RULE =
            "be an EDTF date or interval such as 2024, 2021/2025, 1995-07-28/.. (open) or 2020/ (end unknown),"
                    + " the end not before the start";

    private final @Nullable PartialDate start;
    private final @Nullable PartialDate end;
    private final boolean openStart;
    private final boolean openEnd;

    private Period(@Nullable PartialDate start, boolean openStart, @Nullable PartialDate end, boolean openEnd) {
        this.start = start;
        this.end = end;
        this.openStart = openStart;
        this.openEnd = openEnd;
        boolean saysSomething = start != null || end != null || openEnd && !openStart;
        if (!saysSomething || start != null && end != null && start.order(end) == DateOrder.AFTER) {
            throw new InvalidValueException("period", RULE, toString());
        }
    }

    /** {@return the period that is the given date as a whole} */
    public static Period of(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new Period(date, false, date, false);
    }

    /**
     * {@return the period that is a whole year}
     *
     * @param year the year, 1 to 9999
     * @throws InvalidValueException if the year is out of range
     */
    public static Period ofYear(int year) {
        return of(PartialDate.of(year));
    }

    /**
     * {@return the interval from one date to another, or the one date if both are equal}
     *
     * @param start the date on which the period starts
     * @param end the date on which it ends
     * @throws InvalidValueException if the end is before the start
     */
    public static Period between(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new Period(start, false, end, false);
    }

    /** {@return the interval that starts on the given date and has no end} */
    public static Period since(PartialDate start) {
        return new Period(Objects.requireNonNull(start, "start"), false, null, true);
    }

    /** {@return the interval that has no start and ends on the given date} */
    public static Period until(PartialDate end) {
        return new Period(null, true, Objects.requireNonNull(end, "end"), false);
    }

    /**
     * {@return the period that a text stands for, the inverse of {@link #toString()}}
     *
     * @param text a date or interval in EDTF, such as {@code 2021/2025}
     * @throws InvalidValueException if the text is not of the notation of this class, or the end is before the start
     */
    public static Period parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            PartialDate date = PartialDate.parseOrNull(text);
            if (date == null) {
                throw new InvalidValueException("period", PartialDate.ruleFor(text, RULE), text);
            }
            return of(date);
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        PartialDate start = PartialDate.parseOrNull(left);
        PartialDate end = PartialDate.parseOrNull(right);
        boolean openStart = left.equals("..");
        boolean openEnd = right.equals("..");
        if (start == null && !openStart && !left.isEmpty()) {
            throw new InvalidValueException("period", PartialDate.ruleFor(left, RULE), text);
        }
        if (end == null && !openEnd && !right.isEmpty()) {
            throw new InvalidValueException("period", PartialDate.ruleFor(right, RULE), text);
        }
        return new Period(start, openStart, end, openEnd);
    }

    /** {@return the date on which the period starts; absent if its start is open or unknown} */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /** {@return the date on which the period ends; absent if its end is open or unknown} */
    public Optional<PartialDate> end() {
        return Optional.ofNullable(end);
    }

    /**
     * Whether it goes on with no end.
     *
     * @return true for {@code …/..}; false where the end is only unknown
     */
    public boolean hasOpenEnd() {
        return openEnd;
    }

    /**
     * Whether it has no beginning.
     *
     * @return true for {@code ../…}; false where the beginning is only unknown
     */
    public boolean hasOpenStart() {
        return openStart;
    }

    /** {@return the one exact day that this period is; absent if it is longer or less certain than that} */
    public Optional<LocalDate> day() {
        return start != null && isSingleDate() && start.isExactDay() ? Optional.of(start.firstDay()) : Optional.empty();
    }

    /** {@return whether this period is one date as a whole} */
    public boolean isSingleDate() {
        return start != null && start.equals(end);
    }

    /** {@return the earliest day that can belong to the period; absent if its start is open or unknown} */
    public Optional<LocalDate> earliest() {
        return start().map(PartialDate::earliest);
    }

    /** {@return the latest day that can belong to the period; absent if its end is open or unknown} */
    public Optional<LocalDate> latest() {
        return end().map(PartialDate::latest);
    }

    /**
     * {@return whether the given day lies in the period; {@link Answer#UNKNOWN} if the precision of a side does not
     * decide it}
     */
    public Answer contains(LocalDate day) {
        if (start != null && start.equals(end)) {
            boolean inside = !day.isBefore(start.firstDay()) && !day.isAfter(start.lastDay());
            if (start.isCertain()) {
                return Answer.of(inside);
            }
            return day.isBefore(start.earliest()) || day.isAfter(start.latest()) ? Answer.NO : Answer.UNKNOWN;
        }
        return begun(day).and(notEnded(day));
    }

    private Answer begun(LocalDate day) {
        if (openStart) {
            return Answer.YES;
        }
        if (start != null && day.isBefore(start.earliest())) {
            return Answer.NO;
        }
        // It has begun by its end, so the latest day of either side decides it.
        return start != null && !day.isBefore(start.latest()) || end != null && !day.isBefore(end.latest())
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    private Answer notEnded(LocalDate day) {
        if (openEnd) {
            return Answer.YES;
        }
        if (end != null && day.isAfter(end.latest())) {
            return Answer.NO;
        }
        // It ends after its start, so the earliest day of either side decides it.
        return end != null && !day.isAfter(end.earliest()) || start != null && !day.isAfter(start.earliest())
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    /**
     * Compares this period with another as far as the precision of both allows.
     *
     * @param other the other period
     * @return {@link DateOrder#SAME} only for one and the same exact day; periods that may overlap are
     *     {@link DateOrder#UNKNOWN}
     */
    public DateOrder order(Period other) {
        if (end != null && other.start != null && end.latest().isBefore(other.start.earliest())) {
            return DateOrder.BEFORE;
        }
        if (start != null && other.end != null && other.end.latest().isBefore(start.earliest())) {
            return DateOrder.AFTER;
        }
        return equals(other) && isSingleDate() && start != null && start.isExactDay()
                ? DateOrder.SAME
                : DateOrder.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Period that
                && openStart == that.openStart
                && openEnd == that.openEnd
                && Objects.equals(start, that.start)
                && Objects.equals(end, that.end);
    }

    @Override
    public int hashCode() {
        int from = start == null ? (openStart ? 1 : 2) : start.hashCode();
        int to = end == null ? (openEnd ? 1 : 2) : end.hashCode();
        return 31 * from + to;
    }

    /** {@return this period in EDTF, such as {@code 2021/2025}} */
    @Override
    public String toString() {
        if (start != null && start.equals(end)) {
            return start.toString();
        }
        return side(start, openStart) + "/" + side(end, openEnd);
    }

    private static String side(@Nullable PartialDate date, boolean open) {
        return date != null ? date.toString() : open ? ".." : "";
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<Period> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<Period> {
        static final Written NOTATION = new Written();

        Written() {
            super(Period.class, "period", "an EDTF date or interval", "^" + PATTERN + "$", true);
        }

        @Override
        public Period parse(String text) {
            return Period.parse(text);
        }
    }
}
