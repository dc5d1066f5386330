package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.summitry.Instrument;
import org.summitry.InstrumentAct;
import org.summitry.LifeEvent;
import org.summitry.Source;
import org.summitry.Summit;
import org.summitry.scalar.PartyCode;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The life of a summit and the dates of what it mentions. */
final class DateRules {
    static final Rule HELD_OUTSIDE_PLAN = Rule.of(
            "held-outside-plan",
            Severity.WARNING,
            "A summit that was held on other days than planned says so by an event: postponed, moved, overran or cut short.",
            DateRules::heldOutsidePlan);

    static final Rule STATUS_CONTRADICTS = Rule.of(
            "status-contradicts",
            Severity.ERROR,
            "The status fits the rest: a summit that was called off or put off has no dates on which it was held and no outcomes, one"
                    + " to come has no outcomes, and one that was held is not later than all of its sources.",
            DateRules::statusContradicts);

    static final Rule HELD_WITHOUT_DATES =
            Rule.of("held-without-dates", Severity.NOTE, "A summit that was held says when.", (summit, report) -> {
                if (summit.status() == Summit.Status.HELD && summit.held().isEmpty()) {
                    report.add(summit, at("status"), "the summit was held and the record does not say when");
                }
            });

    static final Rule VENUE_OUTSIDE_DATES = Rule.of(
            "venue-outside-dates",
            Severity.ERROR,
            "The days at a venue lie within the dates of the summit.",
            (summit, report) -> {
                for (int i = 0; i < summit.venues().size(); i++) {
                    Optional<Period> days = summit.venues().get(i).days();
                    if (days.isPresent()
                            && summit.dates().isPresent()
                            && isOutside(days.get(), summit.dates().get())) {
                        report.add(
                                summit,
                                at("venues", i, "days"),
                                days.get() + " is outside of the dates of the summit, "
                                        + summit.dates().get());
                    }
                }
            });

    static final Rule EVENTS_OUT_OF_ORDER = Rule.of(
            "events-out-of-order",
            Severity.WARNING,
            "The events in the life of a summit stand in the order of time.",
            (summit, report) -> {
                PartialDate before = null;
                for (int i = 0; i < summit.events().size(); i++) {
                    PartialDate date = summit.events().get(i).announced().orElse(null);
                    if (date != null && before != null && date.order(before) == DateOrder.BEFORE) {
                        report.add(
                                summit, at("events", i, "announced"), date + " is before the event listed ahead of it");
                    }
                    before = date == null ? before : date;
                }
            });

    static final Rule ACTS_OUT_OF_ORDER = Rule.of(
            "acts-out-of-order",
            Severity.ERROR,
            "A party does not ratify before it signs, an instrument does not enter into force before it is adopted, and nobody"
                    + " withdraws before it is in force.",
            DateRules::actsOutOfOrder);

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            HELD_OUTSIDE_PLAN,
            STATUS_CONTRADICTS,
            HELD_WITHOUT_DATES,
            VENUE_OUTSIDE_DATES,
            EVENTS_OUT_OF_ORDER,
            ACTS_OUT_OF_ORDER);

    private DateRules() {}

    private static boolean isOutside(Period inner, Period outer) {
        boolean early = inner.start().isPresent()
                && outer.start().isPresent()
                && inner.start().get().order(outer.start().get()) == DateOrder.BEFORE;
        boolean late = inner.end().isPresent()
                && outer.end().isPresent()
                && inner.end().get().order(outer.end().get()) == DateOrder.AFTER;
        return early || late;
    }

    private static void heldOutsidePlan(Summit summit, Report report) {
        if (summit.planned().isEmpty() || summit.held().isEmpty()) {
            return;
        }
        Period planned = summit.planned().get();
        Period held = summit.held().get();
        boolean explained = summit.events().stream().anyMatch(e -> e.kind() != LifeEvent.Kind.SCHEDULED);
        if (!explained && isOutside(held, planned)) {
            report.add(
                    summit,
                    at("held"),
                    "held " + held + ", planned " + planned + ", and no event says why",
                    at("planned"));
        }
    }

    private static void statusContradicts(Summit summit, Report report) {
        boolean off = summit.status() != Summit.Status.HELD && summit.status() != Summit.Status.SCHEDULED;
        if (off && summit.held().isPresent()) {
            report.add(
                    summit,
                    at("held"),
                    "a summit that is " + summit.status().name().toLowerCase(Locale.ROOT) + " was not held",
                    at("status"));
        }
        if (summit.status() != Summit.Status.HELD && !summit.outcomes().isEmpty()) {
            report.add(summit, at("outcomes"), "a summit that was not held has no outcomes", at("status"));
        }
        if (summit.status() != Summit.Status.HELD) {
            return;
        }
        Optional<LocalDate> first = summit.held().flatMap(Period::earliest);
        if (first.isEmpty() || summit.sources().isEmpty()) {
            return;
        }
        for (Source source : summit.sources()) {
            if (source.published().isEmpty()
                    || !source.published().get().latest().isBefore(first.get())) {
                return;
            }
        }
        report.add(
                summit,
                at("held"),
                "every source was published before " + first.get() + ", so none can say that it was held");
    }

    private static void actsOutOfOrder(Summit summit, Report report) {
        for (int i = 0; i < summit.instruments().size(); i++) {
            Instrument instrument = summit.instruments().get(i);
            for (int j = 0; j < instrument.acts().size(); j++) {
                InstrumentAct later = instrument.acts().get(j);
                for (InstrumentAct.Kind before : mustComeBefore(later.kind())) {
                    for (int k = 0; k < instrument.acts().size(); k++) {
                        InstrumentAct earlier = instrument.acts().get(k);
                        if (earlier.kind() == before
                                && concernSameParty(earlier, later)
                                && later.date().isPresent()
                                && earlier.date().isPresent()
                                && later.date().get().order(earlier.date().get()) == DateOrder.BEFORE) {
                            report.add(
                                    summit,
                                    at("instruments", i, "acts", j, "date"),
                                    later.date().get() + " is before "
                                            + earlier.date().get() + ", the date of what comes first",
                                    at("instruments", i, "acts", k, "date"));
                        }
                    }
                }
            }
        }
    }

    private static boolean concernSameParty(InstrumentAct a, InstrumentAct b) {
        Optional<PartyCode> first = a.party().map(p -> p.code());
        Optional<PartyCode> second = b.party().map(p -> p.code());
        return first.isEmpty() || second.isEmpty() || first.equals(second);
    }

    private static ImmutableList<InstrumentAct.Kind> mustComeBefore(InstrumentAct.Kind kind) {
        return switch (kind) {
            case RATIFICATION -> ImmutableList.of(InstrumentAct.Kind.SIGNATURE);
            case ENTRY_INTO_FORCE -> ImmutableList.of(InstrumentAct.Kind.ADOPTION);
            case WITHDRAWAL, SUSPENSION, TERMINATION -> ImmutableList.of(InstrumentAct.Kind.ENTRY_INTO_FORCE);
            default -> ImmutableList.of();
        };
    }
}
