package org.summitry.examples.brief;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.Unit;
import org.summitry.time.PartialDate;
import org.summitry.time.PartialDate.Precision;
import org.summitry.time.PartialDate.Reservation;
import org.summitry.time.Period;

/** Dates, amounts and ranks in words. */
final class Formats {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final String[] QUARTERS = {"first", "second", "third", "fourth"};

    private Formats() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String date(PartialDate date) {
        if (date.isOneOfSeveral()) {
            return "between " + date(date.firstOption()) + " and " + date(date.lastOption());
        }
        LocalDate first = date.firstDay();
        String words = switch (date.precision()) {
            case DAY -> DAY.format(first);
            case MONTH -> MONTH.format(first);
            case QUARTER -> QUARTERS[(first.getMonthValue() - 1) / 3] + " quarter of " + date.year();
            case HALF -> (first.getMonthValue() == 1 ? "first" : "second") + " half of " + date.year();
            case YEAR -> Integer.toString(date.year());
        };
        return switch (date.reservation()) {
            case NONE -> words;
            case APPROXIMATE -> "about " + words;
            case UNCERTAIN -> words + " (uncertain)";
            case UNCERTAIN_AND_APPROXIMATE -> "about " + words + " (uncertain)";
        };
    }

    static String period(Period period) {
        Optional<PartialDate> start = period.start();
        Optional<PartialDate> end = period.end();
        if (start.isPresent() && end.isPresent()) {
            return period.isSingleDate() ? date(start.get()) : range(start.get(), end.get());
        }
        if (start.isPresent()) {
            return period.hasOpenEnd() ? "since " + date(start.get()) : "from " + date(start.get()) + ", end not known";
        }
        // The notation of a period with an open start begins with two dots, that of one with an unknown start does not.
        return end.map(e -> "until " + date(e) + (period.toString().startsWith("..") ? "" : ", start not known"))
                .orElse("ongoing, start not known");
    }

    /** The same of something to be done. */
    static String due(Period period) {
        if (period.start().isEmpty() && period.end().isPresent()) {
            return "by " + date(period.end().get());
        }
        return period.hasOpenEnd() && period.start().isPresent()
                ? "from " + date(period.start().get()) + " on"
                : period(period);
    }

    /** The same behind a verb: on a day, in a year, from one day to another. */
    static String when(Period period) {
        Optional<PartialDate> start = period.start();
        Optional<PartialDate> end = period.end();
        if (start.isEmpty() || end.isEmpty()) {
            return period(period);
        }
        boolean brief = period.isSingleDate() || !period(period).contains(" – ");
        return brief
                ? preposition(start.get()) + period(period)
                : "from " + date(start.get()) + " to " + date(end.get());
    }

    static String when(PartialDate date) {
        return preposition(date) + date(date);
    }

    private static String preposition(PartialDate date) {
        return date.isOneOfSeveral() ? "" : date.precision() == Precision.DAY ? "on " : "in ";
    }

    private static String range(PartialDate start, PartialDate end) {
        LocalDate from = start.firstDay();
        LocalDate to = end.firstDay();
        if (start.isExactDay() && end.isExactDay() && start.year() == end.year()) {
            return from.getMonth() == to.getMonth()
                    ? from.getDayOfMonth() + "–" + DAY.format(to)
                    : DAY_OF_YEAR.format(from) + " – " + DAY.format(to);
        }
        boolean years = isPlainYear(start) && isPlainYear(end);
        return date(start) + (years ? "–" : " – ") + date(end);
    }

    private static boolean isPlainYear(PartialDate date) {
        return date.precision() == Precision.YEAR && date.reservation() == Reservation.NONE;
    }

    static String amount(Quantity quantity) {
        String qualifier = quantity.qualifier() == Qualifier.EXACTLY ? "" : quantity.qualifier() + " ";
        return qualifier + unqualified(quantity);
    }

    private static String unqualified(Quantity quantity) {
        Unit unit = quantity.unit();
        String magnitude = quantity.magnitude() == Magnitude.ONE ? "" : " " + quantity.magnitude();
        String digits = digits(quantity.number())
                + quantity.to().map(to -> " to " + digits(to)).orElse("");
        if (unit.isCurrency()) {
            boolean minus = digits.startsWith("−") && quantity.to().isEmpty();
            return (minus ? "−" : "") + currency(unit) + (minus ? digits.substring(1) : digits) + magnitude;
        }
        return unit.equals(Unit.PERCENT) && magnitude.isEmpty()
                ? digits + "%"
                : digits + magnitude + " " + Terms.of(unit.value());
    }

    /** What stands before an amount; only the most common sign is known to everyone. */
    static String currency(Unit unit) {
        return unit.equals(Unit.USD) ? "US$" : unit + " ";
    }

    /** What an axis counts, such as "US$ billion". */
    static String unit(Unit unit, Magnitude magnitude) {
        String words = unit.isCurrency() ? currency(unit).strip() : Terms.of(unit.value());
        String multiplier = magnitude == Magnitude.ONE ? "" : magnitude.toString();
        return (unit.isCurrency() ? words + " " + multiplier : multiplier + " " + words).strip();
    }

    /** The digits as reported, in groups of three before the point. */
    static String digits(BigDecimal number) {
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder out = new StringBuilder(plain);
        for (int i = point - 3; i > 0; i -= 3) {
            out.insert(i, ',');
        }
        return (number.signum() < 0 ? "−" : "") + out;
    }

    static String rank(Rank rank) {
        return ordinal(rank.position())
                + (rank.outOf().isPresent() ? " of " + rank.outOf().getAsInt() : "")
                + " among "
                + Terms.possessive(Terms.the(rank.inRankingOf()))
                + " "
                + Terms.of(rank.among().value())
                + rank.by().map(by -> " by " + Terms.indicator(by)).orElse("")
                + rank.period().map(p -> " (" + period(p) + ")").orElse("");
    }

    static String ordinal(int number) {
        int lastTwo = number % 100;
        String ending = lastTwo >= 11 && lastTwo <= 13
                ? "th"
                : switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }
}
