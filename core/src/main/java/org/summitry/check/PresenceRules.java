package org.summitry.check;

import static java.util.stream.Collectors.toSet;
import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
            Severity.WARNING,
            "A leader who proposes or speaks at a summit that was held has an office for a party that has a delegation, or that is a"
                    + " member of a bloc that has one. What was said on other days, or for a party that stayed away, was said elsewhere.",
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
            "Who makes a statement or announces an outcome at a summit that was held is a delegate; a record with no delegates at all"
                    + " says nothing of who was present. What was said on other days, or for a party that stayed away, was said"
                    + " elsewhere.",
            (summit, report) -> {
                Set<Id> present = present(summit);
                Set<PartyCode> away = away(summit);
                for (int i = 0; i < summit.statements().size(); i++) {
                    Statement statement = summit.statements().get(i);
                    if (isAt(summit, statement.madeOn()) && !isMadeElsewhere(statement, away)) {
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
            "A delegate holds the office in which he or she takes part on the days of the summit, give or take a day for the clocks of"
                    + " other places.",
            PresenceRules::officeNotHeld);

    static final Rule NOT_A_MEMBER = Rule.of(
            "not-a-member",
            Severity.ERROR,
            "A party that takes part within a bloc as a member had joined it by then and was not suspended, by the memberships on"
                    + " record, give or take a day for the clocks of other places.",
            PresenceRules::notAMember);

    static final Rule DELEGATION_TWICE = Rule.of(
            "delegation-twice",
            Severity.ERROR,
            "A party has at most one delegation of its own, and at most one within each bloc.",
            PresenceRules::delegationTwice);

    static final Rule ABSENT_PARTY_ACTS = Rule.of(
            "absent-party-acts",
            Severity.WARNING,
            "A party that did not take part in a summit that was held does not propose or commit itself there, nor make a statement"
                    + " together with one that did. It can make one of its own, elsewhere.",
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
                                Report.brief(delegation.party().name()) + " attends a summit that is "
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

    /** Whether something was done at the summit, not before or after it. What has no date, the record has because it was done there. */
    private static boolean isAt(Summit summit, Optional<PartialDate> date) {
        return summit.status() == Summit.Status.HELD
                && (date.isEmpty() || summit.held().isPresent() && isPossible(date.map(Period::of), summit.held()));
    }

    /** The parties that did not take part, neither on their own nor within any bloc. */
    private static Set<PartyCode> away(Summit summit) {
        Set<PartyCode> away = new HashSet<>();
        summit.delegations().forEach(delegation -> away.add(delegation.party().code()));
        summit.delegations().stream()
                .filter(PresenceRules::takesPart)
                .forEach(delegation -> away.remove(delegation.party().code()));
        return away;
    }

    private static boolean takesPart(Delegation delegation) {
        return delegation.attendance() == Delegation.Attendance.ATTENDED
                || delegation.attendance() == Delegation.Attendance.INVITED
                || delegation.attendance() == Delegation.Attendance.EXPECTED;
    }

    /** Whether a statement was made for nobody but parties that stayed away, so that it was made elsewhere. */
    private static boolean isMadeElsewhere(Statement statement, Set<PartyCode> away) {
        if (away.isEmpty()) {
            return false;
        }
        Stream<Party> parties = statement.onBehalfOf().isEmpty()
                ? statement.speaker().stream()
                        .flatMap(speaker -> speaker.offices().stream().map(Office::party))
                : statement.onBehalfOf().stream();
        Set<PartyCode> codes = parties.map(Party::code).collect(toSet());
        return !codes.isEmpty() && away.containsAll(codes);
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
                    Report.brief(leader.get().name().full()) + " " + does + " and is in no delegation");
        }
    }

    private static void leaderWithoutDelegation(Summit summit, Report report) {
        if (summit.status() != Summit.Status.HELD) {
            return;
        }
        Map<PartyCode, Party> there = new HashMap<>();
        for (Delegation delegation : summit.delegations()) {
            there.put(delegation.party().code(), delegation.party());
            delegation.within().ifPresent(bloc -> there.put(bloc.code(), bloc));
        }
        if (there.isEmpty() || there.values().stream().anyMatch(PresenceRules::hasUnknownMembers)) {
            return;
        }
        Set<PartyCode> parties = new HashSet<>(there.keySet());
        for (Party bloc : there.values()) {
            bloc.memberships().stream()
                    .filter(m -> m.status() == Membership.Status.MEMBER && Days.mayMeet(m.period(), summit.held()))
                    .forEach(m -> parties.add(m.member()));
        }
        Set<Id> present = present(summit);
        Set<Id> acting = new HashSet<>();
        Set<PartyCode> away = away(summit);
        summit.proposals().stream()
                .filter(p -> isAt(summit, p.madeOn()))
                .forEach(p -> p.author().ifPresent(a -> acting.add(a.id())));
        summit.statements().stream()
                .filter(s -> isAt(summit, s.madeOn()) && !isMadeElsewhere(s, away))
                .forEach(s -> s.speaker().ifPresent(a -> acting.add(a.id())));
        summit.outcomes().stream()
                .filter(o -> isAt(summit, o.madeOn()))
                .forEach(o -> o.speaker().ifPresent(a -> acting.add(a.id())));
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
                        Report.brief(leader.name().full()) + " acts for "
                                + Report.brief(leader.offices().get(0).party().name())
                                + ", which has no delegation and is no member of a bloc that has one");
            }
        }
    }

    /** Whether anyone can be a member, because the members are not on record. */
    private static boolean hasUnknownMembers(Party party) {
        return party.memberships().isEmpty() && (party.kind() == Party.Kind.BLOC || party.kind() == Party.Kind.GROUP);
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
                            Report.brief(act.by().get().name().full())
                                    + " signs at the summit and is in no delegation");
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

    private static void officeNotHeld(Summit summit, Report report) {
        Map<Id, ImmutableListMultimap<PartyCode, Office>> officesOf = new HashMap<>();
        Map<Key, Optional<Office>> notHeld = new HashMap<>();
        Positions<Leader> leaders = new Positions<>(summit.leaders(), Leader::id);
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            PartyCode party = delegation.party().code();
            for (int j = 0; j < delegation.delegates().size(); j++) {
                Delegate delegate = delegation.delegates().get(j);
                Leader leader = delegate.leader();
                Optional<Office> office = delegate.office().isPresent()
                        ? delegate.officeHeld().filter(o -> !Days.mayMeet(o.period(), summit.held()))
                        : notHeld.computeIfAbsent(
                                Key.of(leader.id(), party),
                                key -> firstIfNoneIsPossible(
                                        officesOf
                                                .computeIfAbsent(leader.id(), id -> byParty(leader))
                                                .get(party),
                                        summit.held()));
                if (office.isPresent()) {
                    report.add(
                            summit,
                            at("delegations", i, "delegates", j),
                            Report.brief(leader.name().full()) + " was not "
                                    + Report.brief(office.get().title()) + " on "
                                    + summit.held().map(Period::toString).orElse(""),
                            at("leaders", leaders.of(leader), "offices"));
                }
            }
        }
    }

    private static ImmutableListMultimap<PartyCode, Office> byParty(Leader leader) {
        return Multimaps.index(leader.offices(), office -> office.party().code());
    }

    private static Optional<Office> firstIfNoneIsPossible(ImmutableList<Office> offices, Optional<Period> held) {
        return offices.stream().anyMatch(office -> Days.mayMeet(office.period(), held))
                ? Optional.empty()
                : offices.stream().findFirst();
    }

    private static void notAMember(Summit summit, Report report) {
        Optional<Period> held = summit.held();
        if (held.isEmpty()
                || held.get().earliest().isEmpty()
                || held.get().latest().isEmpty()) {
            return;
        }
        Map<PartyCode, ImmutableListMultimap<PartyCode, Membership>> membershipsOf = new HashMap<>();
        Map<Key, Boolean> mayBeMember = new HashMap<>();
        Positions<Party> parties = new Positions<>(summit.parties(), Party::code);
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            Optional<Party> within =
                    delegation.within().filter(b -> !b.memberships().isEmpty());
            boolean asMember = !delegation.is(Delegation.Capacity.GUEST)
                    && !delegation.is(Delegation.Capacity.OBSERVER)
                    && delegation.attendance() == Delegation.Attendance.ATTENDED;
            if (within.isEmpty() || !asMember) {
                continue;
            }
            Party bloc = within.get();
            PartyCode code = delegation.party().code();
            boolean may = mayBeMember.computeIfAbsent(
                    Key.of(bloc.code(), code),
                    key -> Days.mayBeMember(
                            membershipsOf
                                    .computeIfAbsent(bloc.code(), b -> byMember(bloc))
                                    .get(code),
                            held.get()));
            if (!may) {
                report.add(
                        summit,
                        at("delegations", i, "within"),
                        Report.brief(delegation.party().name()) + " was no member of "
                                + Report.brief(bloc.shortestName()) + " on " + held.get() + ", or was suspended",
                        at("parties", parties.of(bloc), "memberships"));
            }
        }
    }

    private static ImmutableListMultimap<PartyCode, Membership> byMember(Party bloc) {
        return Multimaps.index(bloc.memberships(), Membership::member);
    }

    private static void delegationTwice(Summit summit, Report report) {
        Set<Key> seen = new HashSet<>();
        for (int i = 0; i < summit.delegations().size(); i++) {
            Delegation delegation = summit.delegations().get(i);
            if (!seen.add(Key.of(delegation.party().code(), delegation.within().map(Party::code)))) {
                report.add(
                        summit,
                        at("delegations", i, "party"),
                        Report.brief(delegation.party().name()) + " has a second delegation"
                                + delegation
                                        .within()
                                        .map(b -> " within " + Report.brief(b.shortestName()))
                                        .orElse(""));
            }
        }
    }

    private static void absentPartyActs(Summit summit, Report report) {
        Set<PartyCode> away = away(summit);
        if (away.isEmpty()) {
            return;
        }
        for (int i = 0; i < summit.proposals().size(); i++) {
            Proposal proposal = summit.proposals().get(i);
            if (isAt(summit, proposal.madeOn())) {
                acts(summit, report, away, proposal.onBehalfOf(), "proposals", i, "onBehalfOf");
            }
        }
        for (int i = 0; i < summit.statements().size(); i++) {
            Statement statement = summit.statements().get(i);
            if (isAt(summit, statement.madeOn()) && !isMadeElsewhere(statement, away)) {
                acts(summit, report, away, statement.onBehalfOf(), "statements", i, "onBehalfOf");
            }
        }
        for (int i = 0; i < summit.outcomes().size(); i++) {
            Outcome outcome = summit.outcomes().get(i);
            if (isAt(summit, outcome.madeOn())) {
                acts(summit, report, away, outcome.by(), "outcomes", i, "by");
            }
        }
    }

    private static void acts(
            Summit summit, Report report, Set<PartyCode> away, List<Party> parties, String list, int i, String field) {
        for (int j = 0; j < parties.size(); j++) {
            if (away.contains(parties.get(j).code())) {
                report.add(
                        summit,
                        at(list, i, field, j),
                        Report.brief(parties.get(j).name()) + " did not take part");
            }
        }
    }
}
