package org.summitry.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * A date as precise as it was reported: a year, half-year, quarter, month or day, exact or approximate, in EDTF.
 *
 * <p>The notation is the part of EDTF (ISO 8601-2) that reports need:
 *
 * <ul>
 *   <li>{@code 2025}, {@code 2025-10}, {@code 2025-10-27};
 *   <li>{@code 2025-33} to {@code 2025-36} for the first to the fourth quarter, {@code 2025-40} and {@code 2025-41} for
 *       the halves of a year;
 *   <li>a last character {@code ~} for approximate, {@code ?} for uncertain, {@code %} for both;
 *   <li>{@code [2018-06-08..2018-06-12]} for some day of those, and no more is known; likewise {@code [2018..2020]} for one of
 *       these years. Both ends have the same precision and no reservation.
 * </ul>
 *
 * <p>Years run from 0001 to 9999 in the Gregorian calendar. Dates are not {@link Comparable}, since two dates in one
 * year may have no order. {@link #order(PartialDate)} tells what can be known of it, and {@link #CHRONOLOGICAL} sorts.
 */
public final class PartialDate {
    /** Sorts by the first day of the date, then the more precise first, then by notation; consistent with equals. */
    public static final Comparator<PartialDate> CHRONOLOGICAL = Comparator.comparing(PartialDate::firstDay)
            .thenComparing(PartialDate::lastDay)
            .thenComparing(PartialDate::toString);

    /** How much of a date is given. */
    public enum Precision {
        /** A year. */
        YEAR,
        /** Half a year. */
        HALF,
        /** A quarter of a year. */
        QUARTER,
        /** A month. */
        MONTH,
        /** A day. */
        DAY
    }

    /** The reservation with which a date is stated. */
    public enum Reservation {
        /** Stated without reservation. */
        NONE(""),
        /** The source is not sure of the date. */
        UNCERTAIN("?"),
        /** The date is approximate. */
        APPROXIMATE("~"),
        /** The date is approximate, and the source is not sure of it. */
        UNCERTAIN_AND_APPROXIMATE("%");

        private final String sign;

        Reservation(String sign) {
            this.sign = sign;
        }
    }

    private static final String PLAIN_PATTERN =
            "[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?|-3[3-6]|-4[01])?";

    /**
     * A regular expression for the notation, without anchors, in the subset that JSON Schema recommends. Every date matches it;
     * what matches and is no date is a day that its month does not have, the year 0000, or a set whose ends do not fit.
     */
    public static final String PATTERN =
            "(" + PLAIN_PATTERN + "[?~%]?|\\[" + PLAIN_PATTERN + "\\.\\." + PLAIN_PATTERN + "\\])";

    private static final int FIRST_QUARTER = 33;
    private static final int FIRST_HALF = 40;
    private static final String RULE = "be an EDTF date such as 2025, 2025-10, 2025-10-27, 2025-36 (fourth quarter),"
            + " 2025~ (approximate) or [2025-10-26..2025-10-28] (some day of these)";
    private static final String SET_RULE =
            "have two dates of one precision in its brackets, the earlier first, without ~, ? or %, as in"
                    + " [2025-10-26..2025-10-28]";
    private static final Pattern TIME_OF_DAY =
            Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9].*", Pattern.DOTALL);

    private final short year;
    /** Month 1 to 12, quarter 33 to 36, half 40 or 41, 0 for a whole year. */
    private final byte part;

    private final byte day;
    private final Reservation reservation;
    /** Of a set of dates the last, this date being the first; null if one date is meant. */
    private final @Nullable PartialDate last;

    private PartialDate(int year, int part, int day, Reservation reservation, @Nullable PartialDate last) {
        this.year = (short) year;
        this.part = (byte) part;
        this.day = (byte) day;
        this.reservation = reservation;
        this.last = last;
    }

    private static PartialDate checked(int year, int part, int day, Reservation reservation, String text) {
        boolean quarterOrHalf = part >= FIRST_QUARTER && part < FIRST_QUARTER + 4 || part == FIRST_HALF || part == 41;
        boolean valid = year >= 1
                && year <= 9999
                && (part >= 0 && part <= 12 || quarterOrHalf)
                && (day == 0
                        || part >= 1
                                && part <= 12
                                && day >= 1
                                && day <= YearMonth.of(year, part).lengthOfMonth());
        if (!valid) {
            throw new InvalidValueException("date", RULE, text);
        }
        return new PartialDate(year, part, day, reservation, null);
    }

    /**
     * {@return the date that is a whole year}
     *
     * @param year the year, 1 to 9999
     * @throws InvalidValueException if the year is out of range
     */
    public static PartialDate of(int year) {
        return checked(year, 0, 0, Reservation.NONE, Integer.toString(year));
    }

    /**
     * {@return the date that is a whole month}
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @throws InvalidValueException if there is no such month
     */
    public static PartialDate of(int year, int month) {
        String text = year + "-" + month;
        if (month < 1 || month > 12) {
            throw new InvalidValueException("date", RULE, text);
        }
        return checked(year, month, 0, Reservation.NONE, text);
    }

    /**
     * {@return the date that is a single day}
     *
     * @param year the year, 1 to 9999
     * @param month the month, 1 to 12
     * @param day the day, 1 to the length of the month
     * @throws InvalidValueException if there is no such day
     */
    public static PartialDate of(int year, int month, int day) {
        String text = year + "-" + month + "-" + day;
        if (day < 1) {
            throw new InvalidValueException("date", RULE, text);
        }
        return checked(year, month, day, Reservation.NONE, text);
    }

    /**
     * {@return the date that is a quarter of a year}
     *
     * @param year the year, 1 to 9999
     * @param quarter the quarter, 1 to 4
     * @throws InvalidValueException if there is no such quarter
     */
    public static PartialDate ofQuarter(int year, int quarter) {
        String text = "quarter " + quarter + " of " + year;
        if (quarter < 1 || quarter > 4) {
            throw new InvalidValueException("date", RULE, text);
        }
        return checked(year, FIRST_QUARTER + quarter - 1, 0, Reservation.NONE, text);
    }

    /**
     * {@return the date that is a single day}
     *
     * @param day the day, in the years 1 to 9999
     * @throws InvalidValueException if the year is out of range
     */
    public static PartialDate from(LocalDate day) {
        return checked(day.getYear(), day.getMonthValue(), day.getDayOfMonth(), Reservation.NONE, day.toString());
    }

    /**
     * Returns a date that is one of several in a row, such as some day from 8 to 12 June, where no more is known.
     *
     * @param first the earliest that it can be
     * @param last the latest that it can be, of the same precision
     * @return the date
     * @throws InvalidValueException if the dates are not two of one precision, the earlier first, or if one of them is
     *     approximate, uncertain or itself one of several
     */
    public static PartialDate oneOf(PartialDate first, PartialDate last) {
        boolean valid = first.isCertain()
                && last.isCertain()
                && first.precision() == last.precision()
                && first.order(last) == DateOrder.BEFORE;
        if (!valid) {
            throw new InvalidValueException("date", SET_RULE, "[" + first + ".." + last + "]");
        }
        return new PartialDate(first.year, first.part, first.day, Reservation.NONE, last);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text a date in EDTF, such as {@code 2025-10-27}
     * @throws InvalidValueException if the text is not of the notation of this class, or there is no such date
     */
    public static PartialDate parse(String text) {
        PartialDate date = parseOrNull(text);
        if (date == null) {
            throw new InvalidValueException("date", ruleFor(text, RULE), text);
        }
        return date;
    }

    /** The rule that helps most for a text that is no date. */
    static String ruleFor(String text, String general) {
        return TIME_OF_DAY.matcher(text).matches()
                ? "be a date without a time of day, such as " + text.substring(0, 10)
                        + "; clock times belong to the sessions of a summit"
                : text.startsWith("[") && text.contains("..") ? SET_RULE : general;
    }

    static @Nullable PartialDate parseOrNull(String text) {
        return text.startsWith("[") ? parseSetOrNull(text) : parseOneOrNull(text);
    }

    private static @Nullable PartialDate parseSetOrNull(String text) {
        int dots = text.indexOf("..");
        if (dots < 0 || !text.endsWith("]")) {
            return null;
        }
        PartialDate first = parseOneOrNull(text.substring(1, dots));
        PartialDate last = parseOneOrNull(text.substring(dots + 2, text.length() - 1));
        if (first == null || last == null) {
            return null;
        }
        try {
            return oneOf(first, last);
        } catch (InvalidValueException e) {
            return null;
        }
    }

    private static @Nullable PartialDate parseOneOrNull(String text) {
        int length = text.length();
        Reservation reservation = Reservation.NONE;
        if (length > 0) {
            reservation = switch (text.charAt(length - 1)) {
                case '?' -> Reservation.UNCERTAIN;
                case '~' -> Reservation.APPROXIMATE;
                case '%' -> Reservation.UNCERTAIN_AND_APPROXIMATE;
                default -> Reservation.NONE;
            };
        }
        int end = reservation == Reservation.NONE ? length : length - 1;
        boolean shaped = end == 4
                || end == 7 && text.charAt(4) == '-'
                || end == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
        if (!shaped) {
            return null;
        }
        int year = digits(text, 0, 4);
        int part = end >= 7 ? digits(text, 5, 7) : 0;
        int day = end == 10 ? digits(text, 8, 10) : 0;
        // Zero stands for "not given" inside, never in the notation.
        if (year < 0 || part < 0 || day < 0 || end >= 7 && part == 0 || end == 10 && day == 0) {
            return null;
        }
        try {
            return checked(year, part, day, reservation, text);
        } catch (InvalidValueException | DateTimeException e) {
            return null;
        }
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            value = value * 10 + c - '0';
        }
        return value;
    }

    /**
     * The same date, stated with a reservation.
     *
     * @param newReservation the reservation
     * @return the date with it
     * @throws InvalidValueException if this is one of several dates, which can have no reservation
     */
    public PartialDate with(Reservation newReservation) {
        if (last != null && newReservation != Reservation.NONE) {
            throw new InvalidValueException("date", SET_RULE, this + newReservation.sign);
        }
        return new PartialDate(year, part, day, newReservation, last);
    }

    /**
     * Checks whether this is one of several dates, of which it is not known which.
     *
     * @return true for {@code [2018-06-08..2018-06-12]}
     */
    public boolean isOneOfSeveral() {
        return last != null;
    }

    /**
     * Returns the earliest date that this can be, where it is one of several.
     *
     * @return for {@code [2018-06-08..2018-06-12]} it is {@code 2018-06-08}; for any other date this date
     */
    public PartialDate firstOption() {
        return last == null ? this : new PartialDate(year, part, day, reservation, null);
    }

    /**
     * Returns the latest date that this can be, where it is one of several.
     *
     * @return for {@code [2018-06-08..2018-06-12]} it is {@code 2018-06-12}; for any other date this date
     */
    public PartialDate lastOption() {
        return last == null ? this : last;
    }

    /**
     * The year.
     *
     * @return 1 to 9999; of one of several dates the year of the first
     */
    public int year() {
        return year;
    }

    /**
     * How much of the date is given.
     *
     * @return the precision; of one of several dates that of each of them
     */
    public Precision precision() {
        return day > 0
                ? Precision.DAY
                : part == 0
                        ? Precision.YEAR
                        : part >= FIRST_HALF
                                ? Precision.HALF
                                : part >= FIRST_QUARTER ? Precision.QUARTER : Precision.MONTH;
    }

    /** {@return the reservation with which the date is stated} */
    public Reservation reservation() {
        return reservation;
    }

    /**
     * Whether this is one certain day.
     *
     * @return true for a day without a reservation that is not one of several
     */
    public boolean isExactDay() {
        return day > 0 && isCertain();
    }

    /**
     * Checks whether this is one certain year, half-year, quarter, month or day.
     *
     * @return true unless the date has a reservation or is one of several
     */
    public boolean isCertain() {
        return reservation == Reservation.NONE && last == null;
    }

    /** {@return the first day of what is written, whatever the reservation: 1 January 2025 for {@code 2025~}} */
    public LocalDate firstDay() {
        return LocalDate.of(year, firstMonth(), day > 0 ? day : 1);
    }

    /** {@return the last day of what is written, whatever the reservation: 31 December 2025 for {@code 2025~}} */
    public LocalDate lastDay() {
        if (last != null) {
            return last.lastDay();
        }
        return day > 0
                ? firstDay()
                : YearMonth.of(year, firstMonth()).plusMonths(months() - 1).atEndOfMonth();
    }

    /**
     * {@return the earliest day that can be meant}
     *
     * <p>EDTF does not say how far off an approximate or uncertain date may be. Here it may be off by one unit of its
     * own precision either way, so that {@code 2025~} begins on 1 January 2024 at the earliest.
     */
    public LocalDate earliest() {
        LocalDate first = firstDay();
        return reservation == Reservation.NONE ? first : day > 0 ? first.minusDays(1) : first.minusMonths(months());
    }

    /** {@return the latest day that can be meant, see {@link #earliest()}} */
    public LocalDate latest() {
        LocalDate last = lastDay();
        return reservation == Reservation.NONE
                ? last
                : day > 0
                        ? last.plusDays(1)
                        : YearMonth.from(last).plusMonths(months()).atEndOfMonth();
    }

    private int firstMonth() {
        return part == 0
                ? 1
                : part >= FIRST_HALF
                        ? 1 + 6 * (part - FIRST_HALF)
                        : part >= FIRST_QUARTER ? 1 + 3 * (part - FIRST_QUARTER) : part;
    }

    private int months() {
        return switch (precision()) {
            case YEAR -> 12;
            case HALF -> 6;
            case QUARTER -> 3;
            default -> 1;
        };
    }

    /**
     * Compares this date with another as far as the precision of both allows.
     *
     * @param other the other date
     * @return {@link DateOrder#SAME} only for one and the same exact day; two dates in one month are
     *     {@link DateOrder#UNKNOWN}
     */
    public DateOrder order(PartialDate other) {
        if (latest().isBefore(other.earliest())) {
            return DateOrder.BEFORE;
        }
        if (other.latest().isBefore(earliest())) {
            return DateOrder.AFTER;
        }
        return isExactDay() && other.isExactDay() ? DateOrder.SAME : DateOrder.UNKNOWN;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate that
                && year == that.year
                && part == that.part
                && day == that.day
                && reservation == that.reservation
                && Objects.equals(last, that.last);
    }

    @Override
    public int hashCode() {
        int first = ((year * 31 + part) * 31 + day) * 31 + reservation.sign.hashCode();
        return last == null ? first : 31 * first + last.hashCode();
    }

    /** {@return this date in EDTF, such as {@code 2025-10-27}} */
    @Override
    public String toString() {
        if (last != null) {
            return "[" + firstOption() + ".." + last + "]";
        }
        StringBuilder out = new StringBuilder(11);
        twoDigits(out, year / 100);
        twoDigits(out, year % 100);
        if (part > 0) {
            twoDigits(out.append('-'), part);
        }
        if (day > 0) {
            twoDigits(out.append('-'), day);
        }
        return out.append(reservation.sign).toString();
    }

    private static void twoDigits(StringBuilder out, int value) {
        out.append((char) ('0' + value / 10)).append((char) ('0' + value % 10));
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<PartialDate> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<PartialDate> {
        static final Written NOTATION = new Written();

        Written() {
            super(PartialDate.class, "date", "an EDTF date", "^" + PATTERN + "$", true);
        }

        @Override
        public PartialDate parse(String text) {
            return PartialDate.parse(text);
        }
    }
}
