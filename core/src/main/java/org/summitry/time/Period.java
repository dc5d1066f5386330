package org.summitry.time;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;

/**
 * A stretch of time as precise as it was reported, in EDTF (ISO 8601-2): one date taken as a whole ({@code 2024}, the
 * year), or an interval of two ({@code 2021/2025}), where a side may be open ({@code ..}) or unknown (left empty).
 *
 * <ul>
 *   <li>{@code 1995-07-28/..} from that day on, no end known or intended;
 *   <li>{@code 2020/} from some day of 2020 to an end that is not known;
 *   <li>{@code ../2024} up to some day of 2024; {@code /..} since an unknown day, and it lasts.
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

    /**
     * One date as a whole.
     *
     * @param date a day, month, quarter or year
     * @return the period of it
     */
    public static Period of(PartialDate date) {
        Objects.requireNonNull(date, "date");
        return new Period(date, false, date, false);
    }

    /**
     * A year as a whole.
     *
     * @param year 1 to 9999
     * @return the period of it
     * @throws InvalidValueException if the year is out of range
     */
    public static Period ofYear(int year) {
        return of(PartialDate.of(year));
    }

    /**
     * From one date to another.
     *
     * @param start the date on which it begins
     * @param end the date on which it ends
     * @return the interval, or the one date if both are equal
     * @throws InvalidValueException if the end is before the start
     */
    public static Period between(PartialDate start, PartialDate end) {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(end, "end");
        return new Period(start, false, end, false);
    }

    /**
     * From a date on, with no end.
     *
     * @param start the date on which it begins
     * @return the open interval
     */
    public static Period since(PartialDate start) {
        return new Period(Objects.requireNonNull(start, "start"), false, null, true);
    }

    /**
     * Up to a date, with no beginning.
     *
     * @param end the date on which it ends
     * @return the open interval
     */
    public static Period until(PartialDate end) {
        return new Period(null, true, Objects.requireNonNull(end, "end"), false);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text a date or interval in EDTF
     * @return the period
     * @throws InvalidValueException if the text is not of the notation above or its end is before its start
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

    /**
     * The date on which it begins.
     *
     * @return the date; absent if the beginning is open or unknown
     */
    public Optional<PartialDate> start() {
        return Optional.ofNullable(start);
    }

    /**
     * The date on which it ends.
     *
     * @return the date; absent if the end is open or unknown
     */
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

    /**
     * The one day that it is.
     *
     * @return the day; absent for anything longer or less certain than one exact day
     */
    public Optional<LocalDate> day() {
        return start != null && isSingleDate() && start.isExactDay() ? Optional.of(start.firstDay()) : Optional.empty();
    }

    /**
     * Whether this is one date taken as a whole.
     *
     * @return true for a period without two different sides
     */
    public boolean isSingleDate() {
        return start != null && start.equals(end);
    }

    /**
     * The earliest day that can belong to it.
     *
     * @return the day; absent if the beginning is open or unknown
     */
    public Optional<LocalDate> earliest() {
        return start().map(PartialDate::earliest);
    }

    /**
     * The latest day that can belong to it.
     *
     * @return the day; absent if the end is open or unknown
     */
    public Optional<LocalDate> latest() {
        return end().map(PartialDate::latest);
    }

    /**
     * Whether a day lies in it.
     *
     * @param day the day
     * @return {@link Answer#UNKNOWN} where the precision of a side does not decide it
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
     * How this period lies to another, as far as the precision of both decides it.
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

    /**
     * The period in EDTF.
     *
     * @return such as {@code 2021/2025}
     */
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
}
