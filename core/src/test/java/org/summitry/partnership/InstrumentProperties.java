package org.summitry.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.summitry.partnership.TreatyAction.Kind;
import org.summitry.party.Party;
import org.summitry.scalar.PartyCode;
import org.summitry.testing.Samples;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

class InstrumentProperties {
    @Provide
    Arbitrary<List<TreatyAction>> acts() {
        Arbitrary<Kind> kinds = Arbitraries.of(
                Kind.ENTRY_INTO_FORCE, Kind.ENTRY_INTO_FORCE, Kind.WITHDRAWAL, Kind.SUSPENSION, Kind.TERMINATION);
        Arbitrary<Optional<PartialDate>> dates = Arbitraries.of(
                        "",
                        "2024",
                        "2024-01",
                        "2024-02",
                        "2024-01-01",
                        "2024-01-15",
                        "2024-01-15~",
                        "2024-01-31",
                        "2024-02-01",
                        "2024-02-15",
                        "2023",
                        "2025")
                .map(text -> text.isEmpty() ? Optional.empty() : Optional.of(PartialDate.parse(text)));
        return Combinators.combine(kinds, Arbitraries.of(Optional.of(Samples.korea()), Optional.<Party>empty()), dates)
                .as((kind, party, date) -> TreatyAction.builder()
                        .kind(kind)
                        .party(party)
                        .date(date)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .withoutEdgeCases();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 430)
                .map(LocalDate.of(2023, 12, 1)::plusDays)
                .withoutEdgeCases();
    }

    /** A certain answer holds for whichever days are meant by the dates on record. */
    @Property(tries = 1000)
    void aCertainAnswerHoldsWhicheverDaysAreMeant(
            @ForAll("acts") List<TreatyAction> acts, @ForAll("days") LocalDate day, @ForAll Random random) {
        Answer answer = Instrument.builder()
                .id("akfta")
                .kind(Instrument.Kind.TREATY)
                .name("A treaty")
                .acts(acts)
                .build()
                .isInForceFor(PartyCode.of("KR"), day);
        boolean entryOnRecord = acts.stream().anyMatch(a -> a.kind() == Kind.ENTRY_INTO_FORCE);

        for (int trial = 0; entryOnRecord && trial < 10; trial++) {
            boolean inForce = inForce(acts, days(acts, random), day);
            assertThat(answer).isNotEqualTo(Answer.of(!inForce));
        }
        if (!entryOnRecord) {
            assertThat(answer).isNotEqualTo(Answer.YES);
        }
    }

    private static ImmutableList<LocalDate> days(List<TreatyAction> acts, Random random) {
        ImmutableList.Builder<LocalDate> days = ImmutableList.builder();
        for (TreatyAction act : acts) {
            LocalDate earliest = act.date().map(PartialDate::earliest).orElse(LocalDate.of(2022, 1, 1));
            LocalDate latest = act.date().map(PartialDate::latest).orElse(LocalDate.of(2027, 1, 1));
            days.add(earliest.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(earliest, latest) + 1)));
        }
        return days.build();
    }

    /**
     * In force is what entered into force by the day, for the party if it has an entry of its own, and was not ended between
     * then and the day, unless an end for all was followed by an entry for all.
     */
    private static boolean inForce(List<TreatyAction> acts, List<LocalDate> days, LocalDate day) {
        boolean own = acts.stream()
                .anyMatch(a -> a.kind() == Kind.ENTRY_INTO_FORCE && a.party().isPresent());
        for (int entry = 0; entry < acts.size(); entry++) {
            if (acts.get(entry).kind() == Kind.ENTRY_INTO_FORCE
                    && acts.get(entry).party().isPresent() == own
                    && !days.get(entry).isAfter(day)) {
                boolean ended = false;
                for (int end = 0; end < acts.size(); end++) {
                    ended |= acts.get(end).kind() != Kind.ENTRY_INTO_FORCE
                            && !days.get(end).isBefore(days.get(entry))
                            && !days.get(end).isAfter(day)
                            && !(acts.get(end).party().isEmpty() && isEntryForAll(acts, days, days.get(end), day));
                }
                if (!ended) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isEntryForAll(List<TreatyAction> acts, List<LocalDate> days, LocalDate after, LocalDate by) {
        return IntStream.range(0, acts.size())
                .anyMatch(i -> acts.get(i).kind() == Kind.ENTRY_INTO_FORCE
                        && acts.get(i).party().isEmpty()
                        && days.get(i).isAfter(after)
                        && !days.get(i).isAfter(by));
    }

    /** Where every date is an exact day, nothing is left open. */
    @Property
    void exactDaysDecideIt(@ForAll("acts") List<TreatyAction> acts, @ForAll("days") LocalDate day) {
        List<TreatyAction> exact = acts.stream()
                .map(a -> a.toBuilder()
                        .date(PartialDate.from(
                                a.date().map(PartialDate::firstDay).orElse(LocalDate.of(2024, 1, 10))))
                        .build())
                .toList();
        if (exact.stream().noneMatch(a -> a.kind() == Kind.ENTRY_INTO_FORCE)) {
            return;
        }

        assertThat(Instrument.builder()
                        .id("akfta")
                        .kind(Instrument.Kind.TREATY)
                        .name("A treaty")
                        .acts(exact)
                        .build()
                        .isInForceFor(PartyCode.of("KR"), day))
                .isEqualTo(Answer.of(inForce(
                        exact,
                        exact.stream()
                                .map(a -> a.date().orElseThrow().firstDay())
                                .toList(),
                        day)));
    }

    /** The acts are seen together; this holds each end against each entry. */
    @Property(tries = 2000)
    void theAnswerIsThatOfHoldingEachEndAgainstEachEntry(
            @ForAll("acts") List<TreatyAction> acts, @ForAll("days") LocalDate day) {
        assertThat(Instrument.builder()
                        .id("akfta")
                        .kind(Instrument.Kind.TREATY)
                        .name("A treaty")
                        .acts(acts)
                        .build()
                        .isInForceFor(PartyCode.of("KR"), day))
                .isEqualTo(pairByPair(acts, day));
    }

    private static Answer pairByPair(List<TreatyAction> acts, LocalDate day) {
        List<TreatyAction> allEntries =
                acts.stream().filter(a -> a.kind() == Kind.ENTRY_INTO_FORCE).toList();
        List<TreatyAction> own =
                allEntries.stream().filter(a -> a.party().isPresent()).toList();
        List<TreatyAction> asAWhole =
                allEntries.stream().filter(a -> a.party().isEmpty()).toList();
        List<TreatyAction> ends =
                acts.stream().filter(a -> a.kind() != Kind.ENTRY_INTO_FORCE).toList();
        List<Answer> ended = ends.stream()
                .map(end -> happened(end, day)
                        .and(some(
                                        asAWhole,
                                        entry -> end.party().isPresent()
                                                ? Answer.NO
                                                : happened(entry, day)
                                                        .and(notBefore(end, entry)
                                                                .not()))
                                .not()))
                .toList();
        List<TreatyAction> entries = own.isEmpty() ? asAWhole : own;
        if (entries.isEmpty()) {
            return ended.contains(Answer.YES) ? Answer.NO : Answer.UNKNOWN;
        }
        return some(
                entries,
                entry -> happened(entry, day)
                        .and(some(ends, end -> ended.get(ends.indexOf(end)).and(notBefore(end, entry)))
                                .not()));
    }

    private static Answer some(List<TreatyAction> acts, Function<TreatyAction, Answer> is) {
        return acts.stream().map(is).reduce(Answer.NO, Answer::or);
    }

    private static Answer happened(TreatyAction act, LocalDate day) {
        return act.date().map(date -> Period.since(date).contains(day)).orElse(Answer.UNKNOWN);
    }

    private static Answer notBefore(TreatyAction end, TreatyAction entry) {
        if (end.date().isEmpty() || entry.date().isEmpty()) {
            return Answer.UNKNOWN;
        }
        return switch (end.date().get().order(entry.date().get())) {
            case BEFORE -> Answer.NO;
            case AFTER, SAME -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
