package org.summitry.check;

import static org.summitry.check.Sample.FR;
import static org.summitry.check.Sample.JP;
import static org.summitry.check.Sample.KR;
import static org.summitry.check.Sample.MM;
import static org.summitry.check.Sample.TH;
import static org.summitry.check.Sample.TL;
import static org.summitry.check.Sample.VN;
import static org.summitry.check.Sample.office;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.Statement;

/** Who took part, and in which office. */
class PresenceRulesTest extends RuleCases {
    private static final Leader MACRON = Leader.builder()
            .id("macron")
            .name(PersonName.of("Emmanuel Macron"))
            .addOffice(office("president", "President", FR, "2017-05-14/.."))
            .build();

    private static final Leader OUTSIDER =
            Leader.builder().id("outsider").name(PersonName.of("Outsider")).build();

    static Stream<Breach> breaches() {
        return Stream.of(presence(), offices(), memberships(), attendances()).flatMap(s -> s);
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(presenceThatFits(), officesAndMembershipsThatFit(), attendancesThatFit())
                .flatMap(s -> s);
    }

    /** A record that does not say which persons were there. */
    private static void nobodyNamed(Sample s) {
        for (String party : List.of("KR", "VN", "TH", "TL")) {
            s.delegation(party, d -> d.delegates(List.of()));
        }
    }

    private static Statement view(Leader speaker) {
        return Statement.builder()
                .id("view")
                .kind(Statement.Kind.VIEW)
                .text("A view.")
                .speaker(speaker)
                .build();
    }

    private static Leader of(Party party) {
        return Leader.builder()
                .id("someone")
                .name(PersonName.of("Someone"))
                .addOffice(Office.of("minister", "Minister", party))
                .build();
    }

    private static Finding withoutDelegation(String person, String party) {
        return warning(
                "leader-without-delegation",
                "/leaders/4",
                person + " acts for " + party + ", which has no delegation and is no member of a bloc that has one");
    }

    private static Stream<Breach> presence() {
        return Stream.of(
                breaks(
                        "a speaker of a country that is not there",
                        s -> {
                            nobodyNamed(s);
                            s.summit(b -> b.addStatement(view(MACRON)));
                        },
                        withoutDelegation("Emmanuel Macron", "France")),
                breaks(
                        "a proposer of a country that is not there",
                        s -> {
                            nobodyNamed(s);
                            s.proposal("direction-1", p -> p.author(MACRON));
                        },
                        withoutDelegation("Emmanuel Macron", "France")),
                breaks(
                        "who announces an outcome for a country that is not there",
                        s -> {
                            nobodyNamed(s);
                            s.outcome("talks", p -> p.speaker(MACRON));
                        },
                        withoutDelegation("Emmanuel Macron", "France")),
                breaks(
                        "a speaker of a country that is a partner of the bloc, not a member",
                        s -> {
                            nobodyNamed(s);
                            s.record(b -> b.toBuilder()
                                    .delegations(b.delegations().subList(0, 6))
                                    .addStatement(view(of(JP))));
                        },
                        withoutDelegation("Someone", "Japan")),
                breaks(
                        "a speaker of a country that was a member of the bloc once",
                        s -> {
                            nobodyNamed(s);
                            s.asean(a -> a.addMembership(Membership.of("FR", Membership.Status.MEMBER, "2000/2010")))
                                    .summit(b -> b.addStatement(view(MACRON)));
                        },
                        withoutDelegation("Emmanuel Macron", "France")),
                breaks(
                        "a proposer who is no delegate",
                        s -> s.proposal("direction-2", p -> p.author(OUTSIDER)),
                        warning(
                                "proposer-not-present",
                                "/proposals/1/author",
                                "Outsider proposes and is in no delegation")),
                breaks(
                        "a proposer who is no delegate, some time in the year of the summit",
                        s -> s.proposal("direction-2", p -> p.author(OUTSIDER).madeOn("2025")),
                        warning(
                                "proposer-not-present",
                                "/proposals/1/author",
                                "Outsider proposes and is in no delegation")),
                breaks(
                        "a proposer who stays at home and sends a deputy",
                        s -> s.record(r -> r.toBuilder()
                                        .addProposal(Proposal.builder()
                                                .id("direction-3")
                                                .text("A proposal.")
                                                .author(of(TH))
                                                .build()))
                                .delegation(
                                        "TH",
                                        d -> d.delegates(List.of(Delegate.builder()
                                                .leader(OUTSIDER)
                                                .inPlaceOf(of(TH))
                                                .build()))),
                        warning(
                                "proposer-not-present",
                                "/proposals/2/author",
                                "Someone proposes and is in no delegation")),
                breaks(
                        "a speaker who is no delegate",
                        s -> s.statement("welcome", t -> t.speaker(OUTSIDER)),
                        warning(
                                "speaker-not-present",
                                "/statements/0/speaker",
                                "Outsider speaks and is in no delegation")),
                breaks(
                        "a speaker for a party that stayed away and one that did not, who is no delegate",
                        s -> s.statement("welcome", t -> t.speaker(OUTSIDER).addOnBehalfOf(TH)),
                        warning(
                                "speaker-not-present",
                                "/statements/0/speaker",
                                "Outsider speaks and is in no delegation")),
                breaks(
                        "who announces an outcome and is no delegate",
                        s -> s.outcome("pledge", o -> o.speaker(OUTSIDER)),
                        warning(
                                "speaker-not-present",
                                "/outcomes/2/speaker",
                                "Outsider speaks and is in no delegation")),
                breaks(
                        "a signatory who is no delegate",
                        s -> s.instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10-27", OUTSIDER))),
                        warning(
                                "signatory-not-present",
                                "/instruments/1/acts/4/by",
                                "Outsider signs at the summit and is in no delegation")),
                breaks(
                        "a signatory who is no delegate, on the second of three days",
                        s -> s.summit(b -> days(b, "2025-10-26/2025-10-28"))
                                .instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10-27", OUTSIDER))),
                        warning(
                                "signatory-not-present",
                                "/instruments/1/acts/4/by",
                                "Outsider signs at the summit and is in no delegation")),
                breaks(
                        "a party with two delegations",
                        s -> s.summit(b -> b.addDelegation(Delegation.of(KR))),
                        error("delegation-twice", "/delegations/7/party", "Republic of Korea has a second delegation")),
                breaks(
                        "a party with two delegations within a bloc",
                        s -> s.record(r -> r.toBuilder()
                                .addDelegation(Delegation.builder()
                                        .party(VN)
                                        .within(r.party("ASEAN").orElseThrow())
                                        .build())),
                        error(
                                "delegation-twice",
                                "/delegations/7/party",
                                "Viet Nam has a second delegation within ASEAN")),
                breaks(
                        "a party that was absent proposes",
                        s -> s.proposal("direction-2", p -> p.addOnBehalfOf(TH, MM)),
                        warning("absent-party-acts", "/proposals/1/onBehalfOf/1", "Myanmar did not take part")),
                breaks(
                        "a party that was absent speaks together with one that was there",
                        s -> s.statement("welcome", p -> p.addOnBehalfOf(MM)),
                        warning("absent-party-acts", "/statements/0/onBehalfOf/1", "Myanmar did not take part")),
                breaks(
                        "a party that was absent commits itself",
                        s -> s.outcome("pledge", p -> p.addBy(MM)),
                        warning("absent-party-acts", "/outcomes/2/by/1", "Myanmar did not take part")),
                breaks(
                        "a party that declined commits itself",
                        s -> s.delegation("JP", d -> d.attendance(Delegation.Attendance.DECLINED))
                                .outcome("pledge", p -> p.addBy(JP)),
                        warning("absent-party-acts", "/outcomes/2/by/1", "Japan did not take part")));
    }

    private static TreatyAction signature(Party party, String date, Leader by) {
        return TreatyAction.builder()
                .kind(TreatyAction.Kind.SIGNATURE)
                .party(party)
                .date(date)
                .by(by)
                .build();
    }

    private static Stream<Breach> offices() {
        return Stream.of(
                breaks(
                        "an office that begins two days after the summit",
                        s -> s.leader(
                                "lee", l -> l.offices(List.of(office("president", "President", KR, "2025-10-29/..")))),
                        also(
                                "/leaders/1/offices",
                                error(
                                        "office-not-held",
                                        "/delegations/1/delegates/0",
                                        "Lee Jae Myung was not President on 2025-10-27"))),
                breaks(
                        "an office that ended two days before the summit",
                        s -> s.leader(
                                "chinh",
                                l -> l.offices(List.of(office("pm", "Prime Minister", VN, "2021/2025-10-25")))),
                        also(
                                "/leaders/0/offices",
                                error(
                                        "office-not-held",
                                        "/delegations/2/delegates/0",
                                        "Phạm Minh Chính was not Prime Minister on 2025-10-27"))),
                breaks(
                        "the other one of two offices, which ended before",
                        s -> s.delegation(
                                "TH",
                                d -> d.delegates(List.of(Delegate.builder()
                                        .leader(d.build().delegates().get(0).leader())
                                        .office("interior")
                                        .build()))),
                        also(
                                "/leaders/2/offices",
                                error(
                                        "office-not-held",
                                        "/delegations/3/delegates/0",
                                        "Anutin Charnvirakul was not Minister of the Interior on 2025-10-27"))));
    }

    private static Finding notAMember(int delegation, String party, String held) {
        return also(
                "/parties/0/memberships",
                error(
                        "not-a-member",
                        "/delegations/" + delegation + "/within",
                        party + " was no member of ASEAN on " + held + ", or was suspended"));
    }

    private static void timorLeste(Sample s, Membership... memberships) {
        s.asean(a -> a.memberships(List.of(
                        Membership.of("TH", Membership.Status.MEMBER, "1967-08-08/.."),
                        Membership.of("VN", Membership.Status.MEMBER, "1995-07-28/..")))
                .addMemberships(memberships));
    }

    private static Stream<Breach> memberships() {
        return Stream.of(
                breaks(
                        "a member that joins two days after the summit",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-10-29/..")),
                        notAMember(4, "Timor-Leste", "2025-10-27")),
                breaks(
                        "a member that is none in any year",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.OBSERVER, "2022/..")),
                        notAMember(4, "Timor-Leste", "2025-10-27")),
                breaks(
                        "a member that had left",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2000/2024")),
                        notAMember(4, "Timor-Leste", "2025-10-27")),
                breaks(
                        "a member that was suspended",
                        s -> timorLeste(
                                s,
                                Membership.of("TL", Membership.Status.MEMBER, "2020/.."),
                                Membership.of("TL", Membership.Status.SUSPENDED, "2024/..")),
                        notAMember(4, "Timor-Leste", "2025-10-27")),
                breaks(
                        "a member that was suspended on all three days",
                        s -> {
                            timorLeste(
                                    s,
                                    Membership.of("TL", Membership.Status.MEMBER, "2020/.."),
                                    Membership.of("TL", Membership.Status.SUSPENDED, "2024/2025-10-29"));
                            s.summit(b -> days(b, "2025-10-26/2025-10-28"));
                        },
                        notAMember(4, "Timor-Leste", "2025-10-26/2025-10-28")));
    }

    private static Finding attends(int delegation, String party, String status) {
        return also(
                "/status",
                warning(
                        "attended-not-held",
                        "/delegations/" + delegation,
                        party + " attends a summit that is " + status + "; is it expected or invited?"));
    }

    private static Stream<Breach> attendances() {
        return Stream.of(Summit.Status.values())
                .filter(status -> status != Summit.Status.HELD)
                .map(status -> {
                    String word = status.name().toLowerCase(Locale.ROOT);
                    return breaks(
                            "two parties that attended, of a summit that is " + word,
                            s -> {
                                calledOff(s);
                                s.summit(b -> b.status(status))
                                        .delegation("KR", d -> d.attendance(Delegation.Attendance.ATTENDED))
                                        .delegation("JP", d -> d.attendance(Delegation.Attendance.ATTENDED));
                            },
                            attends(1, "Republic of Korea", word),
                            attends(6, "Japan", word));
                });
    }

    private static Stream<NearMiss> attendancesThatFit() {
        return Stream.of(Delegation.Attendance.values())
                .filter(attendance -> attendance != Delegation.Attendance.ATTENDED)
                .map(attendance -> fits("a party that is " + attendance + ", of a summit that was not held", s -> {
                    calledOff(s);
                    s.delegation("JP", d -> d.attendance(attendance));
                }));
    }

    private static Stream<NearMiss> presenceThatFits() {
        return Stream.of(
                fits("a record without delegates says nothing of who was there", s -> nobodyNamed(s)),
                fits("nor does one of a signature", s -> {
                    nobodyNamed(s);
                    s.instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10-27", OUTSIDER)));
                }),
                fits(
                        "a record without delegations",
                        s -> s.summit(b -> b.delegations(List.of()).addStatement(view(MACRON)))),
                fits("a speaker of a member that has no delegation of its own", s -> {
                    nobodyNamed(s);
                    s.record(r -> r.toBuilder()
                            .delegations(List.of(
                                    r.delegations().get(0), r.delegations().get(1)))
                            .addStatement(view(of(TL))));
                }),
                fits("a speaker of a member, of a bloc that is there through others only", s -> {
                    nobodyNamed(s);
                    s.record(r -> r.toBuilder()
                            .delegations(List.of(
                                    r.delegations().get(1), r.delegations().get(2)))
                            .addStatement(view(of(TH))));
                }),
                fits("a speaker of a country, beside a bloc whose members are not on record", s -> {
                    nobodyNamed(s);
                    s.asean(a -> a.memberships(List.of())).summit(b -> b.addStatement(view(MACRON)));
                }),
                fits("a speaker without an office on record", s -> {
                    nobodyNamed(s);
                    s.summit(b -> b.addStatement(view(OUTSIDER)));
                }),
                fits("a speaker who holds two offices, one of them for a party that is there", s -> {
                    nobodyNamed(s);
                    s.summit(b -> b.addStatement(view(MACRON.toBuilder()
                            .addOffice(Office.of("envoy", "Envoy", JP))
                            .build())));
                }),
                fits(
                        "a leader of a country that is not there, who does nothing",
                        s -> s.summit(b -> b.addLeader(MACRON))),
                fits(
                        "a guest speaker",
                        s -> s.delegation("JP", d -> d.addDelegate(Delegate.of(of(JP))))
                                .summit(b -> b.addStatement(view(of(JP))))),
                fits(
                        "a speaker who takes part online",
                        s -> s.delegation(
                                        "JP",
                                        d -> d.addDelegate(Delegate.builder()
                                                .leader(OUTSIDER)
                                                .presence(Delegate.Presence.ONLINE)
                                                .build()))
                                .summit(b -> b.addStatement(view(OUTSIDER)))),
                fits("a statement after the summit, by someone of a country that is not there", s -> {
                    nobodyNamed(s);
                    s.summit(b -> b.addStatement(
                            view(MACRON).toBuilder().madeOn("2025-10-29").build()));
                }),
                fits("a proposal and an outcome of another time, by someone of a country that is not there", s -> {
                    nobodyNamed(s);
                    s.proposal("direction-2", p -> p.author(MACRON).madeOn("2024"))
                            .outcome("pledge", o -> o.speaker(MACRON).madeOn("2025-11"));
                }),
                fits(
                        "a statement of that day by someone of a party that stayed away, which was made elsewhere",
                        s -> s.summit(b -> b.addStatement(
                                view(of(MM)).toBuilder().madeOn("2025-10-27").build()))),
                fits(
                        "a statement for a party that stayed away, by someone without an office on record",
                        s -> s.summit(b -> b.addStatement(
                                view(OUTSIDER).toBuilder().addOnBehalfOf(MM).build()))),
                fits("a statement for a party that declined, before a summit that was put off", s -> {
                    calledOff(s);
                    s.delegation("JP", d -> d.attendance(Delegation.Attendance.DECLINED))
                            .summit(b -> b.status(Summit.Status.POSTPONED)
                                    .addStatement(view(of(JP)).toBuilder()
                                            .addOnBehalfOf(JP, KR)
                                            .build()));
                }),
                fits(
                        "a proposal that was made at another time, by someone who is not there",
                        s -> s.proposal("direction-2", p -> p.author(OUTSIDER).madeOn("2024"))),
                fits(
                        "a signature on another day",
                        s -> s.instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10-26", OUTSIDER)))),
                fits(
                        "a signature in the month of the summit",
                        s -> s.instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10", OUTSIDER)))),
                fits(
                        "a signature on about that day",
                        s -> s.instrument("plan-2026", i -> i.addAct(signature(KR, "2025-10-27~", OUTSIDER)))),
                fits(
                        "a ratification by someone at home on the day",
                        s -> s.instrument(
                                "plan-2026",
                                i -> i.addAct(TreatyAction.builder()
                                        .kind(TreatyAction.Kind.RATIFICATION)
                                        .party(KR)
                                        .date("2025-10-27")
                                        .by(OUTSIDER)
                                        .build()))),
                fits(
                        "a signature, and nobody is said to have made it",
                        s -> s.instrument(
                                "plan-2026",
                                i -> i.addAct(TreatyAction.of(TreatyAction.Kind.SIGNATURE, KR, "2025-10-27")))),
                fits("a party on its own and within a bloc", s -> s.summit(b -> b.addDelegation(Delegation.of(VN)))),
                fits("a party that has no delegation commits itself", s -> s.outcome("pledge", o -> o.addBy(FR))),
                fits(
                        "a party that was invited commits itself",
                        s -> s.delegation("JP", d -> d.attendance(Delegation.Attendance.INVITED))
                                .outcome("pledge", o -> o.addBy(JP))),
                fits(
                        "a party that was absent from one bloc and came on its own",
                        s -> s.summit(b -> b.addDelegation(Delegation.of(MM))).outcome("pledge", o -> o.addBy(MM))),
                fits(
                        "a party that was absent speaks and pledges on another day",
                        s -> s.summit(b -> b.addStatement(Statement.builder()
                                        .id("objection")
                                        .kind(Statement.Kind.OBJECTION)
                                        .text("It objects.")
                                        .addOnBehalfOf(MM)
                                        .madeOn("2025-11")
                                        .build()))
                                .outcome(
                                        "pledge",
                                        o -> o.addBy(MM).speaker(OUTSIDER).madeOn("2025-11"))
                                .proposal(
                                        "direction-2", p -> p.addOnBehalfOf(MM).madeOn("2025-11"))),
                fits(
                        "a party that is expected commits itself",
                        s -> s.delegation("JP", d -> d.attendance(Delegation.Attendance.EXPECTED))
                                .outcome("pledge", o -> o.addBy(JP))),
                fits("a proposer who is no delegate, of a summit that was not held", s -> {
                    calledOff(s);
                    s.summit(b -> b.addStatement(view(MACRON))).proposal("direction-2", p -> p.author(OUTSIDER));
                }),
                fits("a speaker for a bloc that is there through its members only", s -> {
                    nobodyNamed(s);
                    s.record(r -> r.toBuilder()
                            .delegations(List.of(
                                    r.delegations().get(1), r.delegations().get(2)))
                            .addStatement(view(of(r.party("ASEAN").orElseThrow()))));
                }),
                fits("a party that was absent is called on", s -> s.outcome("pledge", o -> o.addAddressee(MM))));
    }

    private static void lee(Sample s, String period) {
        s.leader("lee", l -> l.offices(List.of(office("president", "President", KR, period))));
    }

    private static Stream<NearMiss> officesAndMembershipsThatFit() {
        return Stream.of(
                fits("an office that begins on the day", s -> lee(s, "2025-10-27/..")),
                fits("an office that ends on the day", s -> lee(s, "2022/2025-10-27")),
                fits("an office that begins on the day after, as days go elsewhere", s -> lee(s, "2025-10-28/..")),
                fits("an office that ended the day before, as days go elsewhere", s -> lee(s, "2022/2025-10-26")),
                fits("an office that begins in the month", s -> lee(s, "2025-10/..")),
                fits("an office that ends in the year", s -> lee(s, "2022/2025")),
                fits("an office that begins about the day after", s -> lee(s, "2025-10-28~/..")),
                fits("an office whose end is not known", s -> lee(s, "2010/")),
                fits(
                        "an office without dates",
                        s -> s.leader("lee", l -> l.offices(List.of(Office.of("president", "President", KR))))),
                fits("an office that begins on the last day", s -> {
                    lee(s, "2025-10-28/..");
                    s.summit(b -> days(b, "2025-10-26/2025-10-28"));
                }),
                fits("an office on the second of three days only", s -> {
                    lee(s, "2025-10-27");
                    s.summit(b -> days(b, "2025-10-26/2025-10-28"));
                }),
                fits("an office for a part of the year in which the summit was held", s -> {
                    lee(s, "2025-03-01/2025-09-30");
                    s.summit(b -> days(b, "2025"));
                }),
                fits("an office, and the days of the summit are not known", s -> {
                    lee(s, "2030/..");
                    calledOff(s);
                }),
                fits(
                        "an office for another party",
                        s -> s.leader("lee", l -> l.offices(List.of(office("chair", "Chair", JP, "2010/2012"))))),
                fits(
                        "a person in two offices at once",
                        s -> s.leader(
                                "lee", l -> l.addOffice(office("chair", "Chair of the Council", KR, "2010/2012")))),
                fits(
                        "a member that joins on the day",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-10-27/.."))),
                fits(
                        "a member that joins on the day after, as days go elsewhere",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-10-28/.."))),
                fits(
                        "a member whose suspension ends on the last day, as days go elsewhere",
                        s -> timorLeste(
                                s,
                                Membership.of("TL", Membership.Status.MEMBER, "2020/.."),
                                Membership.of("TL", Membership.Status.SUSPENDED, "2024/2025-10-27"))),
                fits(
                        "a member that joins in the year",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025/.."))),
                fits("a member that joins on the last day", s -> {
                    timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-10-28/.."));
                    s.summit(b -> days(b, "2025-10-26/2025-10-28"));
                }),
                fits("a member for a part of the year in which the summit was held", s -> {
                    timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-03-01/2025-09-30"));
                    s.summit(b -> days(b, "2025"));
                }),
                fits("a member whose suspension is interrupted in the year in which the summit was held", s -> {
                    timorLeste(
                            s,
                            Membership.of("TL", Membership.Status.MEMBER, "2010/.."),
                            Membership.of("TL", Membership.Status.SUSPENDED, "2024/2025-03-01"),
                            Membership.of("TL", Membership.Status.SUSPENDED, "2025-11-01/.."));
                    s.summit(b -> days(b, "2025"));
                }),
                fits(
                        "a member without dates",
                        s -> timorLeste(
                                s,
                                Membership.builder()
                                        .member("TL")
                                        .status(Membership.Status.MEMBER)
                                        .build())),
                fits(
                        "a member whose suspension ended some time in the year",
                        s -> timorLeste(
                                s,
                                Membership.of("TL", Membership.Status.MEMBER, "2020/.."),
                                Membership.of("TL", Membership.Status.SUSPENDED, "2024/2025"))),
                fits("a bloc without memberships on record", s -> s.asean(a -> a.memberships(List.of()))),
                fits("a guest that is no member", s -> {
                    timorLeste(s);
                    s.delegation("TL", d -> d.addCapacity(Delegation.Capacity.GUEST));
                }),
                fits("an observer that is no member", s -> {
                    timorLeste(s);
                    s.delegation("TL", d -> d.addCapacity(Delegation.Capacity.OBSERVER));
                }),
                fits("one that is no member and was only invited", s -> {
                    timorLeste(s);
                    s.delegation("TL", d -> d.attendance(Delegation.Attendance.INVITED));
                }));
    }
}
