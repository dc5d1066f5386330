package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.meeting.LifeEvent;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Party;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Source;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Rules on the life of a summit and on the dates of what it mentions. */
final class DateRules {
    static final Rule HELD_OUTSIDE_PLAN = Rule.of(
            "held-outside-plan",
            Severity.WARNING,
            "A summit that began or ended on another day than last planned has an event that says so: one that gives"
                    + " the new dates, or one by which it was put off without a date, overran or was cut short.",
            DateRules::heldOutsidePlan);

    static final Rule STATUS_CONTRADICTS = Rule.of(
            "status-contradicts",
            Severity.ERROR,
            "The status fits the rest: a summit that was called off, was put off, lapsed or is to come has no dates on which it was held and"
                    + " no outcomes, and one that was held is not later than all of its sources.",
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
                    Optional<Period> dates = dates(summit);
                    if (days.isPresent() && dates.isPresent() && isOutside(days.get(), dates.get())) {
                        report.add(
                                summit,
                                at("venues", i, "days"),
                                days.get() + " is outside of the dates of the summit, " + dates.get());
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
                                summit,
                                at("events", i, "announced"),
                                date + " is before " + before + ", the date of an event listed ahead of it");
                    }
                    // The one that is latest for certain; a date that is less precise decides nothing.
                    before = before == null || date != null && date.earliest().isAfter(before.earliest())
                            ? date
                            : before;
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
        DateOrder order = inner.order(outer);
        return early || late || order == DateOrder.BEFORE || order == DateOrder.AFTER;
    }

    /** When the summit was held, or else is to be by the last word on it. */
    private static Optional<Period> dates(Summit summit) {
        Optional<Period> dates = summit.planned();
        for (LifeEvent event : summit.events()) {
            dates = event.dates().isPresent() ? event.dates() : dates;
        }
        return summit.held().isPresent() ? summit.held() : dates;
    }

    private static void heldOutsidePlan(Summit summit, Report report) {
        Optional<Period> held = summit.held();
        Optional<Plan> plan = Plan.lastOf(summit);
        if (held.isPresent() && plan.isPresent() && plan.get().isDepartedFromBy(held.get())) {
            report.add(
                    summit,
                    at("held"),
                    "held " + held.get() + ", planned " + plan.get().dates() + ", and no event says why",
                    plan.get().pointer());
        }
    }

    /**
     * The last dates that a summit was given ahead, and what events without dates say of its end.
     *
     * @param dates the dates
     * @param pointer where they stand
     * @param overran whether it is said to have gone on beyond them
     * @param cutShort whether it is said to have ended before them
     */
    private record Plan(Period dates, String pointer, boolean overran, boolean cutShort) {
        /** Nothing if it was never given dates, or was put off to none since. */
        static Optional<Plan> lastOf(Summit summit) {
            Optional<Plan> plan = summit.planned().map(dates -> new Plan(dates, at("planned"), false, false));
            for (int i = 0; i < summit.events().size(); i++) {
                LifeEvent event = summit.events().get(i);
                if (event.dates().isPresent()) {
                    plan = Optional.of(new Plan(event.dates().get(), at("events", i, "dates"), false, false));
                } else if (event.kind() == LifeEvent.Kind.POSTPONED) {
                    plan = Optional.empty();
                } else if (event.kind() == LifeEvent.Kind.OVERRAN) {
                    plan = plan.map(p -> new Plan(p.dates(), p.pointer(), true, p.cutShort()));
                } else if (event.kind() == LifeEvent.Kind.CUT_SHORT) {
                    plan = plan.map(p -> new Plan(p.dates(), p.pointer(), p.overran(), true));
                }
            }
            return plan;
        }

        boolean isDepartedFromBy(Period held) {
            DateOrder start = order(held.start(), dates.start());
            DateOrder end = order(held.end(), dates.end());
            DateOrder whole = held.order(dates);
            return start == DateOrder.BEFORE
                    || start == DateOrder.AFTER
                    || end == DateOrder.BEFORE && !cutShort
                    || end == DateOrder.AFTER && !overran
                    || whole == DateOrder.BEFORE
                    || whole == DateOrder.AFTER;
        }

        private static DateOrder order(Optional<PartialDate> date, Optional<PartialDate> other) {
            return date.flatMap(d -> other.map(d::order)).orElse(DateOrder.UNKNOWN);
        }
    }

    private static void statusContradicts(Summit summit, Report report) {
        if (summit.status() != Summit.Status.HELD && summit.held().isPresent()) {
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
                TreatyAction later = instrument.acts().get(j);
                int k = firstOfWhatComesBefore(instrument, later);
                if (k >= 0) {
                    report.add(
                            summit,
                            at("instruments", i, "acts", j, "date"),
                            later.date().orElseThrow() + " is before "
                                    + instrument.acts().get(k).date().orElseThrow() + ", the date of what comes first",
                            at("instruments", i, "acts", k, "date"));
                }
            }
        }
    }

    /**
     * The first act of the kind that must come before another one, if all acts of that kind came after it: an instrument may be
     * signed again, or suspended and put into force again. What the party itself did goes before what was done for all.
     *
     * @return its index; -1 if there is none, or one of them may have come before
     */
    private static int firstOfWhatComesBefore(Instrument instrument, TreatyAction later) {
        Optional<TreatyAction.Kind> kind = mustComeBefore(later.kind());
        if (kind.isEmpty() || later.date().isEmpty()) {
            return -1;
        }
        int own = -1;
        int other = -1;
        boolean ownInOrder = false;
        boolean otherInOrder = false;
        for (int k = 0; k < instrument.acts().size(); k++) {
            TreatyAction earlier = instrument.acts().get(k);
            if (earlier.kind() != kind.get()) {
                continue;
            }
            boolean inOrder = earlier.date()
                    .filter(date -> later.date().get().order(date) == DateOrder.BEFORE)
                    .isEmpty();
            if (code(earlier).equals(code(later))) {
                own = own < 0 ? k : own;
                ownInOrder |= inOrder;
            } else if (code(earlier).isEmpty() || code(later).isEmpty()) {
                other = other < 0 ? k : other;
                otherInOrder |= inOrder;
            }
        }
        return own >= 0 ? ownInOrder ? -1 : own : otherInOrder ? -1 : other;
    }

    private static Optional<PartyCode> code(TreatyAction act) {
        return act.party().map(Party::code);
    }

    private static Optional<TreatyAction.Kind> mustComeBefore(TreatyAction.Kind kind) {
        return switch (kind) {
            case RATIFICATION -> Optional.of(TreatyAction.Kind.SIGNATURE);
            case ENTRY_INTO_FORCE -> Optional.of(TreatyAction.Kind.ADOPTION);
            case WITHDRAWAL, SUSPENSION, TERMINATION -> Optional.of(TreatyAction.Kind.ENTRY_INTO_FORCE);
            default -> Optional.empty();
        };
    }
}
