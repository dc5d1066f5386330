package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.meeting.LifeEvent;
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
                    + " no outcomes, and one that was held is not later than all of its sources, give or take a day for the clocks of"
                    + " other places.",
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
            "The days at a venue lie within the dates of the summit, give or take a day for the clocks of other places.",
            (summit, report) -> {
                Optional<Period> dates = dates(summit);
                for (int i = 0; i < summit.venues().size(); i++) {
                    Optional<Period> days = summit.venues().get(i).days();
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
            "The events in the life of a summit stand in the order of time, give or take a day for the clocks of other places.",
            (summit, report) -> {
                PartialDate before = null;
                for (int i = 0; i < summit.events().size(); i++) {
                    PartialDate date = summit.events().get(i).announced().orElse(null);
                    if (date != null && before != null && Days.isBefore(date, before)) {
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
                    + " withdraws before it is in force, give or take a day for the clocks of other places.",
            DateRules::actsOutOfOrder);

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            HELD_OUTSIDE_PLAN,
            STATUS_CONTRADICTS,
            HELD_WITHOUT_DATES,
            VENUE_OUTSIDE_DATES,
            EVENTS_OUT_OF_ORDER,
            ACTS_OUT_OF_ORDER);

    private static final String ANY_PARTY = "any";

    private DateRules() {}

    private static boolean isOutside(Period inner, Period outer) {
        boolean early = inner.start().isPresent()
                && outer.start().isPresent()
                && Days.isBefore(inner.start().get(), outer.start().get());
        boolean late = inner.end().isPresent()
                && outer.end().isPresent()
                && Days.isBefore(outer.end().get(), inner.end().get());
        return early || late || Days.isBefore(inner, outer) || Days.isBefore(outer, inner);
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
                    || !Days.isBefore(source.published().get(), PartialDate.from(first.get()))) {
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
            ImmutableList<TreatyAction> acts = summit.instruments().get(i).acts();
            Map<Key, Beginning> beginnings = beginnings(acts);
            for (int j = 0; j < acts.size(); j++) {
                TreatyAction later = acts.get(j);
                Optional<Beginning> sooner =
                        mustComeBefore(later.kind()).flatMap(kind -> beginning(beginnings, kind, later));
                if (sooner.isPresent() && sooner.get().isAfter(later.date())) {
                    int first = sooner.get().first();
                    report.add(
                            summit,
                            at("instruments", i, "acts", j, "date"),
                            later.date().orElseThrow() + " is before "
                                    + acts.get(first).date().orElseThrow() + ", the date of what comes first",
                            at("instruments", i, "acts", first, "date"));
                }
            }
        }
    }

    /**
     * When something was begun: several acts of one kind can do it, as an instrument may be signed again, or suspended and put into force
     * again.
     *
     * @param first the index of the first such act
     * @param soonest the date that is soonest; absent where an act has none, so that it can have been at any time
     */
    private record Beginning(int first, Optional<PartialDate> soonest) {
        static Beginning of(int index, TreatyAction act) {
            return new Beginning(index, act.date());
        }

        Beginning or(Beginning next) {
            return new Beginning(
                    first,
                    soonest.flatMap(date ->
                            next.soonest.map(other -> other.earliest().isBefore(date.earliest()) ? other : date)));
        }

        /** Whether a date is before all of them. */
        boolean isAfter(Optional<PartialDate> date) {
            return date.isPresent() && soonest.isPresent() && Days.isBefore(date.get(), soonest.get());
        }
    }

    /** By their kinds; then what one party did, what was done for all, and what any of the parties did. */
    private static Map<Key, Beginning> beginnings(ImmutableList<TreatyAction> acts) {
        Map<Key, Beginning> beginnings = new HashMap<>();
        for (int i = 0; i < acts.size(); i++) {
            TreatyAction act = acts.get(i);
            Beginning one = Beginning.of(i, act);
            beginnings.merge(Key.of(act.kind(), code(act)), one, Beginning::or);
            if (act.party().isPresent()) {
                beginnings.merge(Key.of(act.kind(), ANY_PARTY), one, Beginning::or);
            }
        }
        return beginnings;
    }

    /** What the party itself did goes before what was done for all; what was done for all goes before what any party did. */
    private static Optional<Beginning> beginning(
            Map<Key, Beginning> beginnings, TreatyAction.Kind kind, TreatyAction later) {
        Beginning own = beginnings.get(Key.of(kind, code(later)));
        Object others = later.party().isPresent() ? Optional.empty() : ANY_PARTY;
        return Optional.ofNullable(own != null ? own : beginnings.get(Key.of(kind, others)));
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
