package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.Summit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.time.Answer;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Rules on who took part, and in which office. */
final class PresenceRules {
    static final Rule LEADER_WITHOUT_DELEGATION = Rule.of(
            "leader-without-delegation",
            Severity.ERROR,
            "A leader who proposes or speaks at a summit that was held has an office for a party that has a delegation, or that is a member of a bloc that"
                    + " has one.",
            PresenceRules::leaderWithoutDelegation);

    static final Rule PROPOSER_NOT_PRESENT = Rule.of(
            "proposer-not-present",
            Severity.WARNING,
            "Whoever puts a proposal forward at a summit that was held is a delegate. A record without any delegates"
                    + " does not tell who was present, so the rule passes it.",
            (summit, report) -> {
                Set<Id> present = present(summit);
                for (int i = 0; i < summit.proposals().size(); i++) {
                    Proposal proposal = summit.proposals().get(i);
                    if (isAt(summit, proposal.madeOn())) {
                        notPresent(summit, report, present, proposal.author(), "proposes", "proposals", i, "author");
                    }
                }
            });

    static final Rule SPEAKER_NOT_PRESENT = Rule.of(
            "speaker-not-present",
            Severity.WARNING,
            "Who makes a statement or announces an outcome at a summit that was held is a delegate; a record with no delegates at all says nothing of who was"
                    + " present.",
            (summit, report) -> {
                Set<Id> present = present(summit);
                for (int i = 0; i < summit.statements().size(); i++) {
                    Statement statement = summit.statements().get(i);
                    if (isAt(summit, statement.madeOn())) {
                        notPresent(summit, report, present, statement.speaker(), "speaks", "statements", i, "speaker");
                    }
                }
                for (int i = 0; i < summit.outcomes().size(); i++) {
                    Outcome outcome = summit.outcomes().get(i);
                    if (isAt(summit, outcome.madeOn())) {
                        notPresent(summit, report, present, outcome.speaker(), "speaks", "outcomes", i, "speaker");
                    }
                }
            });

    static final Rule SIGNATORY_NOT_PRESENT = Rule.of(
            "signatory-not-present",
            Severity.WARNING,
            "Whoever signs an instrument on the days of the summit is a delegate. A record without any delegates does"
                    + " not tell who was present, so the rule passes it.",
            PresenceRules::signatoryNotPresent);

    static final Rule OFFICE_NOT_HELD = Rule.of(
            "office-not-held",
            Severity.ERROR,
            "A delegate holds the office in which he or she takes part on the days of the summit.",
            PresenceRules::officeNotHeld);

    static final Rule NOT_A_MEMBER = Rule.of(
            "not-a-member",
            Severity.ERROR,
            "A party that takes part within a bloc as a member had joined it by then and was not suspended, by the memberships on"
                    + " record.",
            PresenceRules::notAMember);

    static final Rule DELEGATION_TWICE = Rule.of(
            "delegation-twice",
            Severity.ERROR,
            "A party has at most one delegation of its own, and at most one within each bloc.",
            PresenceRules::delegationTwice);

    static final Rule ABSENT_PARTY_ACTS = Rule.of(
            "absent-party-acts",
            Severity.WARNING,
            "A party that did not take part does not propose, speak or commit itself at the summit.",
            PresenceRules::absentPartyActs);

    static final Rule ATTENDED_NOT_HELD = Rule.of(
            "attended-not-held",
            Severity.WARNING,
            "Nobody attends a summit that was not held. The parties of a summit that is to come, or that came to"
                    + " nothing, are expected or invited; a delegation that does not say so counts as one that"
                    + " attended.",
            (summit, report) -> {
                if (summit.status() == Summit.Status.HELD) {
                    return;
                }
                for (int i = 0; i < summit.delegations().size(); i++) {
                    Delegation delegation = summit.delegations().get(i);
                    if (delegation.attendance() == Delegation.Attendance.ATTENDED) {
                        report.add(
                                summit,
                                at("delegations", i),
                                delegation.party().name() + " attends a summit that is "
                                        + summit.status().name().toLowerCase(Locale.ROOT)
                                        + "; is it expected or invited?",
                                at("status"));
                    }
                }
            });

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            LEADER_WITHOUT_DELEGATION,
            PROPOSER_NOT_PRESENT,
            SPEAKER_NOT_PRESENT,
            SIGNATORY_NOT_PRESENT,
            OFFICE_NOT_HELD,
            NOT_A_MEMBER,
            DELEGATION_TWICE,
            ABSENT_PARTY_ACTS,
            ATTENDED_NOT_HELD);

    private PresenceRules() {}

    private static Set<Id> present(Summit summit) {
        Set<Id> present = new HashSet<>();
        for (Delegation delegation : summit.delegations()) {
            for (Delegate delegate : delegation.delegates()) {
                present.add(delegate.leader().id());
            }
        }
        return present;
    }

    /** Whether something was done at the summit, not before or after it. */
    private static boolean isAt(Summit summit, Optional<PartialDate> date) {
        return summit.status() == Summit.Status.HELD && isPossible(date.map(Period::of), summit.held());
    }

    private static void notPresent(
            Summit summit,
            Report report,
            Set<Id> present,
            Optional<Leader> leader,
            String does,
            String list,
            int index,
            String field) {
        if (leader.isPresent()
                && !present.isEmpty()
                && !present.contains(leader.get().id())) {
            report.add(
                    summit,
                    at(list, index, field),
                    leader.get().name().full() + " " + does + " and is in no delegation");
        }
    }

    private static void leaderWithoutDelegation(Summit summit, Report report) {
        if (summit.status() != Summit.Status.HELD) {
            return;
        }
        Set<Object> parties = new HashSet<>();
        for (Delegation delegation : summit.delegations()) {
            parties.add(delegation.party().code());
            for (Party bloc : delegation.within().isPresent()
                    ? List.of(delegation.party(), delegation.within().get())
                    : List.of(delegation.party())) {
                if (bloc.memberships().isEmpty()
                        && (bloc.kind() == Party.Kind.BLOC || bloc.kind() == Party.Kind.GROUP)) {
                    // Its members are not on record, so anyone can be one.
                    return;
                }
                parties.add(bloc.code());
                bloc.memberships().stream()
                        .filter(m -> m.status() == Membership.Status.MEMBER && isPossible(m.period(), summit.held()))
                        .forEach(m -> parties.add(m.member()));
            }
        }
        if (parties.isEmpty()) {
            return;
        }
        Set<Id> present = present(summit);
        Set<Id> acting = new HashSet<>();
        summit.proposals().forEach(p -> p.author().ifPresent(a -> acting.add(a.id())));
        summit.statements().forEach(s -> s.speaker().ifPresent(a -> acting.add(a.id())));
        summit.outcomes().forEach(o -> o.speaker().ifPresent(a -> acting.add(a.id())));
        for (int i = 0; i < summit.leaders().size(); i++) {
            Leader leader = summit.leaders().get(i);
            if (acting.contains(leader.id())
                    && !present.contains(leader.id())
                    && !leader.offices().isEmpty()
                    && leader.offices().stream()
                            .noneMatch(o -> parties.contains(o.party().code()))) {
                report.add(
                        summit,
                        at("leaders", i),
                        leader.name().full() + " acts for "
                                + leader.offices().get(0).party().name()
                                + ", which has no delegation and is no member of a bloc that has one");
            }
        }
    }

    private static void signatoryNotPresent(Summit summit, Report report) {
        if (summit.held().isEmpty()) {
            return;
        }
        Period held = summit.held().get();
        Set<Id> present = present(summit);
        if (present.isEmpty()) {
            return;
        }
        for (int i = 0; i < summit.instruments().size(); i++) {
            Instrument instrument = summit.instruments().get(i);
            for (int j = 0; j < instrument.acts().size(); j++) {
                TreatyAction act = instrument.acts().get(j);
                boolean signedHere = act.kind() == TreatyAction.Kind.SIGNATURE
                        && act.date()
                                .filter(d -> d.isExactDay() && held.contains(d.firstDay()) == Answer.YES)
                                .isPresent();
                if (signedHere
                        && act.by().isPresent()
                        && !present.contains(act.by().get().id())) {
                    report.add(
                            summit,
                            at("instruments", i, "acts", j, "by"),
                            act.by().get().name().full() + " signs at the summit and is in no delegation");
                }
            }
        }
    }

    /** Whether two periods can have a day in common; one that is not on record can with any. */
    private static boolean isPossible(Optional<Period> period, Optional<Period> held) {
        DateOrder order = period.isEmpty() || held.isEmpty()
                ? DateOrder.UNKNOWN
                : period.get().order(held.get());
        return order == DateOrder.UNKNOWN || order == DateOrder.SAME;
    }

    /**
     * The days of the summit that have to be asked for a membership: the first, the last, and those between on which the answer
     * can change.
     */
    private static Set<LocalDate> days(Period held, Party bloc, PartyCode member) {
        Optional<LocalDate> first = held.earliest();
        Optional<LocalDate> last = held.latest();
        if (first.isEmpty() || last.isEmpty()) {
            return Set.of();
        }
        Set<LocalDate> days = new HashSet<>(List.of(first.get(), last.get()));
        for (Membership membership : bloc.memberships()) {
            if (membership.member().equals(member)) {
                membership.period().flatMap(Period::earliest).ifPresent(days::add);
                membership.period().flatMap(Period::end).ifPresent(end -> {
                    days.add(end.earliest().plusDays(1));
                    days.add(end.lastDay().plusDays(1));
                });
            }
        }
        days.removeIf(day -> day.isBefore(first.get()) || day.isAfter(last.get()));
        return days;
    }

    private static void officeNotHeld(Summit summit, Report report) {
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            for (int j = 0; j < delegation.delegates().size(); j++) {
                Delegate delegate = delegation.delegates().get(j);
                List<Office> offices = delegate.officeHeld()
                        .map(ImmutableList::of)
                        .orElseGet(() ->
                                delegate.leader().officesFor(delegation.party().code()));
                boolean held =
                        offices.isEmpty() || offices.stream().anyMatch(o -> isPossible(o.period(), summit.held()));
                if (!held) {
                    report.add(
                            summit,
                            at("delegations", i, "delegates", j),
                            delegate.leader().name().full() + " was not "
                                    + offices.get(0).title() + " on "
                                    + summit.held().map(Period::toString).orElse(""),
                            at("leaders", summit.leaders().indexOf(delegate.leader()), "offices"));
                }
            }
        }
    }

    private static void notAMember(Summit summit, Report report) {
        if (summit.held().isEmpty()) {
            return;
        }
        Period held = summit.held().get();
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            Optional<Party> bloc =
                    delegation.within().filter(b -> !b.memberships().isEmpty());
            boolean asMember = !delegation.is(Delegation.Capacity.GUEST)
                    && !delegation.is(Delegation.Capacity.OBSERVER)
                    && delegation.attendance() == Delegation.Attendance.ATTENDED;
            if (bloc.isEmpty() || !asMember) {
                continue;
            }
            PartyCode code = delegation.party().code();
            Set<LocalDate> days = days(held, bloc.get(), code);
            if (!days.isEmpty() && days.stream().allMatch(d -> bloc.get().hasMember(code, d) == Answer.NO)) {
                report.add(
                        summit,
                        at("delegations", i, "within"),
                        delegation.party().name() + " was no member of "
                                + bloc.get().shortestName() + " on " + held + ", or was suspended",
                        at("parties", summit.parties().indexOf(bloc.get()), "memberships"));
            }
        }
    }

    private static void delegationTwice(Summit summit, Report report) {
        Set<Object> seen = new HashSet<>();
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            if (!seen.add(ImmutableList.of(
                    delegation.party().code(), delegation.within().map(Party::code)))) {
                report.add(
                        summit,
                        at("delegations", i, "party"),
                        delegation.party().name() + " has a second delegation"
                                + delegation
                                        .within()
                                        .map(b -> " within " + b.shortestName())
                                        .orElse(""));
            }
        }
    }

    private static void absentPartyActs(Summit summit, Report report) {
        ImmutableSet.Builder<Object> attended = ImmutableSet.builder();
        ImmutableSet.Builder<Object> absent = ImmutableSet.builder();
        for (Delegation delegation : summit.delegations()) {
            boolean there = delegation.attendance() == Delegation.Attendance.ATTENDED
                    || delegation.attendance() == Delegation.Attendance.INVITED
                    || delegation.attendance() == Delegation.Attendance.EXPECTED;
            (there ? attended : absent).add(delegation.party().code());
        }
        Set<Object> missing = new HashSet<>(absent.build());
        missing.removeAll(attended.build());
        if (missing.isEmpty()) {
            return;
        }
        for (int i = 0; i < summit.proposals().size(); i++) {
            if (isPossible(summit.proposals().get(i).madeOn().map(Period::of), summit.held())) {
                acts(summit, report, missing, summit.proposals().get(i).onBehalfOf(), "proposals", i, "onBehalfOf");
            }
        }
        for (int i = 0; i < summit.statements().size(); i++) {
            if (isPossible(summit.statements().get(i).madeOn().map(Period::of), summit.held())) {
                acts(summit, report, missing, summit.statements().get(i).onBehalfOf(), "statements", i, "onBehalfOf");
            }
        }
        for (int i = 0; i < summit.outcomes().size(); i++) {
            if (isPossible(summit.outcomes().get(i).madeOn().map(Period::of), summit.held())) {
                acts(summit, report, missing, summit.outcomes().get(i).by(), "outcomes", i, "by");
            }
        }
    }

    private static void acts(
            Summit summit, Report report, Set<Object> missing, List<Party> parties, String list, int i, String field) {
        for (int j = 0; j < parties.size(); j++) {
            if (missing.contains(parties.get(j).code())) {
                report.add(summit, at(list, i, field, j), parties.get(j).name() + " did not take part");
            }
        }
    }
}
