package org.summitry.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.scalar.InvalidValueException;
import org.summitry.time.PartialDate.Reservation;

class PartialDateProperties {
    @Provide
    Arbitrary<String> texts() {
        return TimeArbitraries.dateTexts();
    }

    @Provide
    Arbitrary<PartialDate> dates() {
        return TimeArbitraries.dates();
    }

    @Provide
    Arbitrary<PartialDate> certainDates() {
        return TimeArbitraries.certainDates();
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
    Arbitrary<String> nearlyDates() {
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars("0123-~?%/. x[]").ofMaxLength(12),
                Arbitraries.of("[", "]", "..", "2024", "2025", "-01", "-02", "-33", "-30", "~", ",", "/")
                        .list()
                        .ofMaxSize(9)
                        .map(parts -> String.join("", parts)));
    }

    @Property(tries = 1000)
    void whatIsReadIsWrittenUnchanged(@ForAll("texts") String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualDate(@ForAll("dates") PartialDate date) {
        assertThat(PartialDate.parse(date.toString())).isEqualTo(date).hasSameHashCodeAs(date);
    }

    @Property(tries = 1000)
    void twoDatesAreEqualIfTheirNotationIs(@ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(a.equals(b)).isEqualTo(a.toString().equals(b.toString()));
    }

    @Property(tries = 1000)
    void anyTextIsEitherReadAndWrittenUnchangedOrRefused(@ForAll("nearlyDates") String text) {
        try {
            assertThat(PartialDate.parse(text)).hasToString(text);
        } catch (InvalidValueException e) {
            assertThat(e).hasMessageStartingWith("date: must ").hasMessageEndingWith('"' + text + '"');
        }
    }

    /** No day is invented and none is lost: the days of a date are those that its text, read by another hand, speaks of. */
    @Property(tries = 1000)
    void theDaysOfADateAreExactlyThoseThatItsTextSpeaksOf(
            @ForAll("closeDates") PartialDate date, @ForAll("closeDays") LocalDate day) {
        boolean within = !day.isBefore(date.firstDay()) && !day.isAfter(date.lastDay());

        assertThat(within).isEqualTo(speaksOf(date.toString(), day));
    }

    private static boolean speaksOf(String text, LocalDate day) {
        if (text.startsWith("[")) {
            String first = text.substring(1, text.indexOf(".."));
            String last = text.substring(text.indexOf("..") + 2, text.length() - 1);
            return notations(day).anyMatch(n -> isAlike(n, first) && n.compareTo(first) >= 0 && n.compareTo(last) <= 0);
        }
        String exact = text.replaceAll("[?~%]", "");
        return notations(day).anyMatch(exact::equals);
    }

    /** All that a day can be called without a reservation. */
    private static Stream<String> notations(LocalDate day) {
        int month = day.getMonthValue();
        String yyyy = String.format(Locale.ROOT, "%04d", day.getYear());
        return Stream.of(
                yyyy,
                yyyy + "-" + (33 + (month - 1) / 3),
                yyyy + "-" + (40 + (month - 1) / 6),
                YearMonth.from(day).toString(),
                day.toString());
    }

    private static boolean isAlike(String a, String b) {
        return a.length() == b.length()
                && (a.length() != 7 || a.charAt(5) < '3' && b.charAt(5) < '3' || a.charAt(5) == b.charAt(5));
    }

    /** One by one: what is said of a date of several is said of all of them, and of nothing else. */
    @Property(tries = 1000)
    void aDateOfSeveralLiesToAnotherAsAllOfThemDo(
            @ForAll("closeSets") PartialDate set, @ForAll("closeDates") PartialDate other) {
        Set<DateOrder> orders =
                options(set).map(option -> option.order(other)).collect(Collectors.toCollection(HashSet::new));

        assertThat(set.order(other))
                .isEqualTo(orders.size() == 1 ? orders.iterator().next() : DateOrder.UNKNOWN);
    }

    @Property(tries = 1000)
    void aDayLiesInADateOfSeveralIfItLiesInAllOfThem(
            @ForAll("closeSets") PartialDate set, @ForAll("closeDays") LocalDate day) {
        Set<Answer> answers = options(set)
                .map(option -> Period.of(option).contains(day))
                .collect(Collectors.toCollection(HashSet::new));

        assertThat(Period.of(set).contains(day))
                .isEqualTo(answers.size() == 1 ? answers.iterator().next() : Answer.UNKNOWN);
    }

    @Provide
    Arbitrary<PartialDate> closeSets() {
        return TimeArbitraries.closeDates().filter(PartialDate::isOneOfSeveral);
    }

    private static Stream<PartialDate> options(PartialDate set) {
        assertThat(set.firstOption().isOneOfSeveral() || set.lastOption().isOneOfSeveral())
                .isFalse();
        return set.firstDay()
                .datesUntil(set.lastDay().plusDays(1))
                .flatMap(PartialDateProperties::notations)
                .distinct()
                .map(PartialDate::parse)
                .filter(date -> date.precision() == set.precision());
    }

    @Property(tries = 500)
    void aSetIsMadeOfTwoCertainDatesOfOnePrecisionAndHasThemAsItsEnds(
            @ForAll("dates") PartialDate first, @ForAll("dates") PartialDate last) {
        boolean fits = first.isCertain()
                && last.isCertain()
                && first.precision() == last.precision()
                && first.lastDay().isBefore(last.firstDay());
        if (fits) {
            PartialDate set = PartialDate.oneOf(first, last);

            assertThat(set).hasToString("[" + first + ".." + last + "]").isEqualTo(PartialDate.parse(set.toString()));
            assertThat(set.firstOption()).isEqualTo(first);
            assertThat(set.lastOption()).isEqualTo(last);
            assertThat(set.isExactDay() || set.isCertain()).isFalse();
        } else {
            assertThatThrownBy(() -> PartialDate.oneOf(first, last)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Property(tries = 1000)
    void everyDateMatchesThePattern(@ForAll("texts") String text) {
        assertThat(text).matches(PartialDate.PATTERN);
    }

    /** The pattern lets through only what has the form of a date and is none. */
    @Property(tries = 1000)
    void whatDoesNotMatchThePatternIsNoDate(@ForAll("nearlyDates") String text) {
        if (!text.matches(PartialDate.PATTERN)) {
            assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Property(tries = 500)
    void aReservationChangesNothingOfWhatIsWrittenAndWidensWhatCanBeMeant(
            @ForAll("certainDates") PartialDate date, @ForAll Reservation reservation) {
        PartialDate reserved = date.with(reservation);

        assertThat(reserved.reservation()).isEqualTo(reservation);
        assertThat(reserved.precision()).isEqualTo(date.precision());
        assertThat(reserved.firstDay()).isEqualTo(date.firstDay());
        assertThat(reserved.lastDay()).isEqualTo(date.lastDay());
        if (reservation == Reservation.NONE) {
            assertThat(reserved.earliest()).isEqualTo(date.firstDay());
            assertThat(reserved.latest()).isEqualTo(date.lastDay());
        } else {
            assertThat(reserved.earliest()).isBefore(date.firstDay());
            assertThat(reserved.latest()).isAfter(date.lastDay());
        }
    }

    @Property(tries = 1000)
    void theOrderIsReversedFromTheOtherSide(@ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(a.order(b)).isEqualTo(b.order(a).reversed());
    }

    @Property(tries = 1000)
    void beforeIsTransitive(
            @ForAll("closeDates") PartialDate a,
            @ForAll("closeDates") PartialDate b,
            @ForAll("closeDates") PartialDate c) {
        if (a.order(b) == DateOrder.BEFORE && b.order(c) == DateOrder.BEFORE) {
            assertThat(a.order(c)).isEqualTo(DateOrder.BEFORE);
        }
    }

    @Property(tries = 1000)
    void twoDatesAreTheSameOnlyIfBothAreOneExactDay(
            @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        assertThat(a.order(b) == DateOrder.SAME).isEqualTo(a.isExactDay() && a.equals(b));
        assertThat(a.order(a)).isEqualTo(a.isExactDay() ? DateOrder.SAME : DateOrder.UNKNOWN);
    }

    /** Before means: whichever days are meant, the first comes first. Unknown means: it depends on which are meant. */
    @Property(tries = 1000)
    void theOrderIsThatOfAllDaysThatCanBeMeant(
            @ForAll("closeDates") PartialDate a, @ForAll("closeDates") PartialDate b) {
        boolean canBeBefore = a.earliest().isBefore(b.latest());
        boolean canBeAfter = a.latest().isAfter(b.earliest());
        boolean canBeSame = !a.earliest().isAfter(b.latest()) && !a.latest().isBefore(b.earliest());

        assertThat(a.order(b))
                .isEqualTo(
                        canBeBefore && !canBeAfter && !canBeSame
                                ? DateOrder.BEFORE
                                : canBeAfter && !canBeBefore && !canBeSame
                                        ? DateOrder.AFTER
                                        : canBeSame && !canBeBefore && !canBeAfter
                                                ? DateOrder.SAME
                                                : DateOrder.UNKNOWN);
    }

    @Property(tries = 1000)
    void ifADateIsBeforeAnotherSoIsEachOfItsDays(
            @ForAll("closeDates") PartialDate a,
            @ForAll("closeDates") PartialDate b,
            @ForAll("closeDays") LocalDate dayOfA,
            @ForAll("closeDays") LocalDate dayOfB) {
        if (a.order(b) == DateOrder.BEFORE && speaksOf(a.toString(), dayOfA) && speaksOf(b.toString(), dayOfB)) {
            assertThat(dayOfA).isBefore(dayOfB);
        }
    }

    @Property(tries = 1000)
    void chronologicalIsATotalOrderConsistentWithEquals(
            @ForAll("closeDates") PartialDate a,
            @ForAll("closeDates") PartialDate b,
            @ForAll("closeDates") PartialDate c) {
        Comparator<PartialDate> order = PartialDate.CHRONOLOGICAL;

        assertThat(order.compare(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Integer.signum(order.compare(a, b))).isEqualTo(-Integer.signum(order.compare(b, a)));
        if (order.compare(a, b) <= 0 && order.compare(b, c) <= 0) {
            assertThat(order.compare(a, c)).isLessThanOrEqualTo(0);
        }
    }

    @Property(tries = 500)
    void exactDaysAreSortedAsTheyLie(@ForAll("closeDays") LocalDate a, @ForAll("closeDays") LocalDate b) {
        assertThat(Integer.signum(PartialDate.CHRONOLOGICAL.compare(PartialDate.from(a), PartialDate.from(b))))
                .isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 200)
    void aDayOfAMonthThatIsTooShortIsRefused(@ForAll("dates") PartialDate date) {
        YearMonth month = YearMonth.from(date.firstDay());

        assertThatThrownBy(() -> PartialDate.of(date.year(), month.getMonthValue(), month.lengthOfMonth() + 1))
                .isInstanceOf(InvalidValueException.class);
        assertThat(PartialDate.of(date.year(), month.getMonthValue(), month.lengthOfMonth())
                        .lastDay())
                .isEqualTo(month.atEndOfMonth());
    }
}
