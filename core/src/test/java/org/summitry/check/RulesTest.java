package org.summitry.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.summitry.check.Sample.FR;
import static org.summitry.check.Sample.JP;
import static org.summitry.check.Sample.KR;
import static org.summitry.check.Sample.MM;
import static org.summitry.check.Sample.TH;
import static org.summitry.check.Sample.TL;
import static org.summitry.check.Sample.VN;
import static org.summitry.check.Sample.office;
import static org.summitry.check.Sample.quantity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.LifeEvent;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.time.PartialDate;

/** What each rule finds, and what it must leave alone. Every case is one change to a record in which nothing is wrong. */
class RulesTest {
    /** A change that breaks one rule, and what is found. */
    record Breach(String name, Consumer<Sample> change, ImmutableList<Finding> findings) {
        @Override
        public String toString() {
            return findings.get(0).code() + ": " + name;
        }
    }

    /** A change after which nothing is found. */
    record NearMiss(String name, Consumer<Sample> change) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** A register between the records of which something is found, or nothing. */
    record RegisterCase(String name, ImmutableList<Summit> register, ImmutableList<Finding> findings) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Summit changed(Consumer<Sample> change) {
        Sample sample = new Sample();
        change.accept(sample);
        return sample.build();
    }

    @Test
    void theSampleBreaksNoRule() {
        Summit sample = new Sample().build();

        assertThat(Checker.check(sample)).isEmpty();
        assertThat(Checker.standard().findings(List.of(sample))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("breaches")
    void finds(Breach breach) {
        assertThat(Checker.check(changed(breach.change()))).containsExactlyElementsOf(breach.findings());
        assertThat(breach.findings())
                .extracting(Finding::code)
                .containsOnly(breach.findings().get(0).code());
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void leavesAlone(NearMiss nearMiss) {
        assertThat(Checker.check(changed(nearMiss.change()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("registers")
    void betweenRecords(RegisterCase register) {
        assertThat(Checker.standard().findings(register.register())).containsExactlyElementsOf(register.findings());
    }

    @Test
    void noRuleLacksACase() {
        ImmutableSet<String> found = Stream.concat(
                        breaches().flatMap(b -> b.findings().stream()),
                        registers().flatMap(r -> r.findings().stream()))
                .map(Finding::code)
                .collect(toImmutableSet());

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Checker.standard().rules().stream().map(Rule::code),
                                Checker.standard().registerRules().stream().map(RegisterRule::code))
                        .toList());
    }

    static Stream<Breach> breaches() {
        return Stream.of(
                        references(),
                        cycles(),
                        looks(),
                        looksOfEachList(),
                        presence(),
                        offices(),
                        memberships(),
                        attendances(),
                        dates(),
                        acts(),
                        ranks(),
                        trade(),
                        equallyFar(),
                        parts(),
                        growth(),
                        conversions(),
                        timesOfFigures(),
                        followUp(),
                        sources(),
                        texts())
                .flatMap(s -> s);
    }

    private static Breach breaks(String name, Consumer<Sample> change, Finding... findings) {
        return new Breach(name, change, ImmutableList.copyOf(findings));
    }

    private static NearMiss fits(String name, Consumer<Sample> change) {
        return new NearMiss(name, change);
    }

    private static Finding error(String code, String pointer, String message) {
        return found(code, Severity.ERROR, pointer, message);
    }

    private static Finding warning(String code, String pointer, String message) {
        return found(code, Severity.WARNING, pointer, message);
    }

    private static Finding note(String code, String pointer, String message) {
        return found(code, Severity.NOTE, pointer, message);
    }

    private static Finding found(String code, Severity severity, String pointer, String message) {
        return new Finding(code, severity, Id.of("asean-rok-26"), pointer, message, Optional.empty());
    }

    /** A finding between two places. */
    private static Finding also(String other, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                finding.summit(),
                finding.pointer(),
                finding.message(),
                Optional.of(other));
    }

    private static Finding in(String summit, Finding finding) {
        return new Finding(
                finding.code(),
                finding.severity(),
                Id.of(summit),
                finding.pointer(),
                finding.message(),
                finding.other());
    }

    // References

    private static Finding nowhere(String pointer, String kind, String id) {
        return error("reference-nowhere", pointer, "the record has no " + kind + " \"" + id + "\"");
    }

    private static Stream<Breach> references() {
        return Stream.of(
                breaks(
                        "an instrument replaces one that is not there",
                        s -> s.instrument("plan-2026", i -> i.replaces("plan-2016")),
                        nowhere("/instruments/1/replaces", "instrument", "plan-2016")),
                breaks(
                        "an instrument replaces a part of another kind",
                        s -> s.instrument("plan-2026", i -> i.replaces("trade-2024")),
                        nowhere("/instruments/1/replaces", "instrument", "trade-2024")),
                breaks(
                        "an outcome answers a proposal that is not there",
                        s -> s.outcome("pledge", o -> o.addAnswer(ProposalRef.of("direction-9"))),
                        nowhere("/outcomes/2/answers/0", "proposal or measure", "direction-9")),
                breaks(
                        "an outcome answers a measure that is not there",
                        s -> s.outcome("talks", o -> o.answers(List.of(ProposalRef.of("direction-1", "1c")))),
                        nowhere("/outcomes/1/answers/0", "proposal or measure", "direction-1#1c")),
                breaks(
                        "an outcome answers a proposal of this summit by its full name, and it is not there",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(ProposalRef.of("direction-9").at("asean-rok-26"))),
                        nowhere("/outcomes/2/answers/0", "proposal or measure", "asean-rok-26/direction-9")),
                breaks(
                        "an outcome has a figure that is not there",
                        s -> s.outcome("pledge", o -> o.addFigure(Id.of("direction-1"))),
                        nowhere("/outcomes/2/figures/2", "figure", "direction-1")),
                breaks(
                        "an outcome is part of one that is not there",
                        s -> s.outcome("talks", o -> o.partOf("declaration")),
                        nowhere("/outcomes/1/partOf", "outcome", "declaration")),
                breaks(
                        "a statement is about something that is not there",
                        s -> s.statement("welcome", t -> t.addAbout(Id.of("trade-2022"))),
                        nowhere("/statements/0/about/3", "part", "trade-2022")),
                breaks(
                        "an assessment is of something that is not there",
                        s -> s.assessment(0, a -> a.of("plan-2016")),
                        nowhere("/assessments/0/of", "part", "plan-2016")),
                breaks(
                        "an assessment is of a measure that is not there",
                        s -> s.assessment(1, a -> a.measure("1c")),
                        nowhere("/assessments/1/measure", "measure", "1c")),
                breaks(
                        "an assessment is of a measure of something that has none",
                        s -> s.assessment(0, a -> a.measure("1a")),
                        nowhere("/assessments/0/measure", "measure", "1a")),
                breaks(
                        "a figure is part of one that is not there",
                        s -> s.figure("exports-vn", f -> f.partOf("exports-2022")),
                        nowhere("/figures/5/partOf", "figure", "exports-2022")),
                breaks(
                        "a claim is about something that is not there",
                        s -> s.summit(b -> b.addClaim(claim(b, "trade-2022"))),
                        nowhere("/claims/2/about", "part or party", "trade-2022")),
                breaks(
                        "a claim is about a party that is not there",
                        s -> s.summit(b -> b.addClaim(claim(b, "FR"))),
                        nowhere("/claims/2/about", "part or party", "FR")),
                breaks(
                        "two references of one record",
                        s -> s.outcome("talks", o -> o.partOf("declaration")).assessment(0, a -> a.of("plan-2016")),
                        nowhere("/outcomes/1/partOf", "outcome", "declaration"),
                        nowhere("/assessments/0/of", "part", "plan-2016")));
    }

    private static Claim claim(Summit.Builder summit, String about) {
        return Claim.builder()
                .about(about)
                .attribute("name")
                .value("another")
                .addCitation(summit.build().claims().get(0).citations().get(0))
                .build();
    }

    private static Finding cycle(String code, String pointer, String message, String other) {
        return also(other, error(code, pointer, message));
    }

    private static Outcome outcome(String id, String whole) {
        return Outcome.builder()
                .id(id)
                .kind(Outcome.Kind.AGREEMENT)
                .text("An outcome.")
                .partOf(whole)
                .build();
    }

    private static Stream<Breach> cycles() {
        return Stream.of(
                breaks(
                        "two outcomes that are parts of each other",
                        s -> s.outcome("joint-statement", o -> o.partOf("talks")),
                        cycle(
                                "part-cycle",
                                "/outcomes/0/partOf",
                                "\"joint-statement\" is part of itself, by way of \"talks\"",
                                "/outcomes/1/partOf")),
                breaks(
                        "four outcomes in a ring, and one that leads into it",
                        s -> s.outcome("joint-statement", o -> o.partOf("third"))
                                .outcome("talks", o -> o.partOf("fourth"))
                                .summit(b -> b.addOutcomes(outcome("third", "talks"), outcome("fourth", "pledge")))
                                .outcome("pledge", o -> o.partOf("third")),
                        cycle(
                                "part-cycle",
                                "/outcomes/1/partOf",
                                "\"talks\" is part of itself, by way of \"fourth\" and 2 more",
                                "/outcomes/4/partOf")),
                breaks(
                        "two rings, in the order of the record",
                        s -> s.outcome("joint-statement", o -> o.partOf("fourth"))
                                .outcome("talks", o -> o.partOf("pledge"))
                                .outcome("pledge", o -> o.partOf("talks"))
                                .summit(b -> b.addOutcomes(outcome("third", "fourth"), outcome("fourth", "third"))),
                        cycle(
                                "part-cycle",
                                "/outcomes/1/partOf",
                                "\"talks\" is part of itself, by way of \"pledge\"",
                                "/outcomes/2/partOf"),
                        cycle(
                                "part-cycle",
                                "/outcomes/3/partOf",
                                "\"third\" is part of itself, by way of \"fourth\"",
                                "/outcomes/4/partOf")),
                breaks(
                        "two figures that are parts of each other",
                        s -> s.figure("fdi-kr", f -> f.partOf("fdi-jp"))
                                .figure("fdi-jp", f -> f.partOf("fdi-kr").value(quantity("EUR 14.5 billion"))),
                        cycle(
                                "part-cycle",
                                "/figures/7/partOf",
                                "\"fdi-kr\" is part of itself, by way of \"fdi-jp\"",
                                "/figures/8/partOf")),
                breaks(
                        "a summit that is part of itself",
                        s -> s.summit(b -> b.partOf(SummitRef.of("Summit").toBuilder()
                                .id("asean-rok-26")
                                .build())),
                        error("part-cycle", "/partOf/id", "the summit is part of itself")),
                breaks(
                        "two instruments that replace each other",
                        s -> s.instrument("plan-2021", i -> i.replaces("plan-2026")),
                        cycle(
                                "replacement-cycle",
                                "/instruments/0/replaces",
                                "\"plan-2021\" replaces itself, by way of \"plan-2026\"",
                                "/instruments/1/replaces")));
    }

    private static Stream<NearMiss> partsWithoutCycles() {
        return Stream.of(
                fits("an outcome that is part of a part", s -> s.outcome("pledge", o -> o.partOf("talks"))),
                fits("two outcomes that are parts of one", s -> s.outcome("pledge", o -> o.partOf("joint-statement"))),
                fits(
                        "a figure that is part of a part",
                        s -> s.copyOfFigure(
                                "exports-vn",
                                "exports-vn-rice",
                                f -> f.indicator("exports-of-rice")
                                        .value(quantity("USD 1.2 billion"))
                                        .partOf("exports-vn"))),
                fits(
                        "a summit that is part of another one on record",
                        s -> s.summit(b -> b.partOf(SummitRef.of("Summit").toBuilder()
                                .id("asean-47")
                                .build()))));
    }

    /** So many that rules which call themselves for each would not come back. */
    @Test
    void longChainsAreFollowedToTheirEnds() {
        int length = 100_000;
        Summit.Builder chain = Summit.builder()
                .id("chain")
                .name("Chain")
                .status(Summit.Status.HELD)
                .held("2025");
        for (int i = 0; i < length; i++) {
            chain.addOutcome(outcome("o" + i, "o" + (i + 1)));
        }

        assertThat(Checker.check(
                        chain.addOutcome(outcome("o" + length, "nowhere")).build()))
                .extracting(Finding::code)
                .containsExactly("reference-nowhere");
    }

    @Test
    void longCyclesAreOneFinding() {
        int length = 100_000;
        Summit.Builder ring = Summit.builder()
                .id("ring")
                .name("Ring")
                .status(Summit.Status.HELD)
                .held("2025");
        for (int i = 0; i < length; i++) {
            ring.addOutcome(outcome("o" + i, "o" + (i + 1) % length));
        }

        assertThat(Checker.check(ring.build()))
                .extracting(Finding::pointer, Finding::message)
                .containsExactly(
                        tuple("/outcomes/0/partOf", "\"o0\" is part of itself, by way of \"o1\" and 99998 more"));
    }

    private static Stream<Breach> looks() {
        return Stream.of(
                breaks(
                        "the digit 1 and the letter l",
                        s -> s.summit(b -> b.addProposal(proposal("direction-l", KR))),
                        warning(
                                "ids-look-alike",
                                "/proposals/2/id",
                                "the ids \"direction-1\" and \"direction-l\" look alike")),
                breaks(
                        "the digit 0 and the letter o, in two lists",
                        s -> s.summit(b -> b.addProposal(proposal("y0nhap", KR))),
                        warning("ids-look-alike", "/proposals/2/id", "the ids \"yonhap\" and \"y0nhap\" look alike")),
                breaks(
                        "a hyphen more",
                        s -> s.copyOfFigure("target-2029", "asean-r-ok", f -> f),
                        warning(
                                "ids-look-alike",
                                "/figures/12/id",
                                "the ids \"asean-rok\" and \"asean-r-ok\" look alike")),
                breaks(
                        "topics",
                        s -> s.summit(b -> b.addTopic(Topic.of("tr-ade"))),
                        warning("ids-look-alike", "/topics/1/id", "the ids \"trade\" and \"tr-ade\" look alike")),
                breaks(
                        "measures",
                        s -> s.proposal("direction-1", p -> p.addMeasure(measure("la"))),
                        warning(
                                "ids-look-alike",
                                "/proposals/0/measures/2/id",
                                "the ids \"1a\" and \"la\" look alike")));
    }

    /** Every list of parts with ids of one family; each gets one that looks like the source "yonhap". */
    private static Stream<Breach> looksOfEachList() {
        String id = "y0nhap";
        return Stream.of(
                looksLikeASource(
                        "sources",
                        2,
                        s -> s.summit(b -> b.addSource(
                                        Source.builder().id(id).publisher("P").build())
                                .addCitation(Citation.of(
                                        Source.builder().id(id).publisher("P").build())))),
                looksLikeASource(
                        "places",
                        2,
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id(id)
                                .kind(Place.Kind.CITY)
                                .name("P")
                                .build()))),
                looksLikeASource(
                        "leaders",
                        4,
                        s -> s.summit(b -> b.addLeader(
                                Leader.builder().id(id).name(PersonName.of("P")).build()))),
                looksLikeASource(
                        "instruments",
                        2,
                        s -> s.summit(b -> b.addInstrument(Instrument.builder()
                                .id(id)
                                .kind(Instrument.Kind.TREATY)
                                .name("P")
                                .build()))),
                looksLikeASource("initiatives", 1, s -> s.summit(b -> b.addInitiative(initiative(i -> i.id(id))))),
                looksLikeASource(
                        "statements",
                        1,
                        s -> s.summit(b -> b.addStatement(Statement.builder()
                                .id(id)
                                .kind(Statement.Kind.VIEW)
                                .text("P")
                                .addOnBehalfOf(KR)
                                .build()))),
                looksLikeASource("outcomes", 3, s -> s.summit(b -> b.addOutcome(outcome(id, "talks")))),
                looksLikeASource(
                        "partnerships",
                        1,
                        s -> s.summit(b -> b.addPartnership(Partnership.builder()
                                .id(id)
                                .name("P")
                                .addParties(KR, JP)
                                .build()))));
    }

    private static Breach looksLikeASource(String list, int index, Consumer<Sample> change) {
        return breaks(
                "in " + list,
                change,
                warning(
                        "ids-look-alike",
                        "/" + list + "/" + index + "/id",
                        "the ids \"yonhap\" and \"y0nhap\" look alike"));
    }

    /** There is nothing else in the record that could look alike. */
    @ParameterizedTest
    @CsvSource({"a1, al", "a0, ao", "a-b, ab", "a-1b0, alb-o"})
    void twoIdsThatLookAlikeAreSeenAloneToo(String id, String other) {
        Summit summit = Summit.builder()
                .id("summit")
                .name("Summit")
                .status(Summit.Status.SCHEDULED)
                .addProposals(proposal(id, KR), proposal(other, KR))
                .build();

        assertThat(Checker.check(summit))
                .extracting(Finding::code, Finding::pointer)
                .containsExactly(tuple("ids-look-alike", "/proposals/1/id"));
    }

    private static Proposal proposal(String id, Party party) {
        return Proposal.builder()
                .id(id)
                .text("A proposal.")
                .addOnBehalfOf(party)
                .build();
    }

    private static Measure measure(String id) {
        return Measure.builder().id(id).text("A measure.").build();
    }

    // Who was there

    private static final Leader MACRON = Leader.builder()
            .id("macron")
            .name(PersonName.of("Emmanuel Macron"))
            .addOffice(office("president", "President", FR, "2017-05-14/.."))
            .build();
    private static final Leader OUTSIDER =
            Leader.builder().id("outsider").name(PersonName.of("Outsider")).build();

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
        return error(
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
                        "a party that was absent speaks",
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
                        "an office that begins after the summit",
                        s -> s.leader(
                                "lee", l -> l.offices(List.of(office("president", "President", KR, "2025-10-28/..")))),
                        also(
                                "/leaders/1/offices",
                                error(
                                        "office-not-held",
                                        "/delegations/1/delegates/0",
                                        "Lee Jae Myung was not President on 2025-10-27"))),
                breaks(
                        "an office that ended the day before the summit",
                        s -> s.leader(
                                "chinh",
                                l -> l.offices(List.of(office("pm", "Prime Minister", VN, "2021/2025-10-26")))),
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
                                        .officeId("interior")
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
                        "a member that joins the day after the summit",
                        s -> timorLeste(s, Membership.of("TL", Membership.Status.MEMBER, "2025-10-28/..")),
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
                                    Membership.of("TL", Membership.Status.SUSPENDED, "2024/2025-10-28"));
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

    // Dates

    private static Stream<Breach> dates() {
        return Stream.of(
                breaks(
                        "held a day later than planned",
                        s -> s.summit(b -> planned(b, "2025-10-26")),
                        heldOutsidePlan("2025-10-27", "2025-10-26", "/planned")),
                breaks(
                        "held a day earlier than planned",
                        s -> s.summit(b -> planned(b, "2025-10-28/2025-10-30").held("2025-10-27/2025-10-30")),
                        heldOutsidePlan("2025-10-27/2025-10-30", "2025-10-28/2025-10-30", "/planned")),
                breaks(
                        "held after the planned days, and its end is not known",
                        s -> s.summit(b -> planned(b, "2025-10-20/2025-10-22").held("2025-10-27/")),
                        heldOutsidePlan("2025-10-27/", "2025-10-20/2025-10-22", "/planned")),
                breaks(
                        "held until before the planned days, and its beginning is not known",
                        s -> s.summit(b -> planned(b, "2025-10-28/").held("/2025-10-27")),
                        heldOutsidePlan("/2025-10-27", "2025-10-28/", "/planned")),
                breaks(
                        "overran, and no event says so",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28").held("2025-10-27/2025-10-29")),
                        heldOutsidePlan("2025-10-27/2025-10-29", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "cut short, and no event says so",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28")),
                        heldOutsidePlan("2025-10-27", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "begun later than planned, ended as planned",
                        s -> s.summit(b -> planned(b, "2025-10-26/2025-10-27")),
                        heldOutsidePlan("2025-10-27", "2025-10-26/2025-10-27", "/planned")),
                breaks(
                        "held on other days than those it was put off to",
                        s -> s.summit(b -> planned(b, "2025-05-01")
                                .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-04-20", "2025-10-20"))),
                        heldOutsidePlan("2025-10-27", "2025-10-20", "/events/0/dates")),
                breaks(
                        "overran, and ended before the day that the event gives",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN, "2025-10-26", "2025-10-26/2025-10-28"))),
                        heldOutsidePlan("2025-10-26/2025-10-27", "2025-10-26/2025-10-28", "/events/0/dates")),
                breaks(
                        "cut short, but begun late as well",
                        s -> s.summit(
                                b -> planned(b, "2025-10-26/2025-10-28").addEvent(event(LifeEvent.Kind.CUT_SHORT))),
                        heldOutsidePlan("2025-10-27", "2025-10-26/2025-10-28", "/planned")),
                breaks(
                        "cut short, but it went on",
                        s -> s.summit(b -> planned(b, "2025-10-27")
                                .held("2025-10-27/2025-10-28")
                                .addEvent(event(LifeEvent.Kind.CUT_SHORT))),
                        heldOutsidePlan("2025-10-27/2025-10-28", "2025-10-27", "/planned")),
                breaks(
                        "overran, but it ended early",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28").addEvent(event(LifeEvent.Kind.OVERRAN))),
                        heldOutsidePlan("2025-10-27", "2025-10-27/2025-10-28", "/planned")),
                breaks(
                        "moved, which says nothing of other days",
                        s -> s.summit(b -> planned(b, "2025-10-26").addEvent(event(LifeEvent.Kind.MOVED))),
                        heldOutsidePlan("2025-10-27", "2025-10-26", "/planned")),
                breaks(
                        "called off, with outcomes",
                        s -> notHeld(s, b -> b.status(Summit.Status.CANCELLED).held(Optional.empty())),
                        also(
                                "/status",
                                error(
                                        "status-contradicts",
                                        "/outcomes",
                                        "a summit that was not held has no outcomes"))),
                breaks(
                        "put off, with days on which it was held",
                        s -> notHeld(s, b -> b.status(Summit.Status.POSTPONED).outcomes(List.of())),
                        also(
                                "/status",
                                error("status-contradicts", "/held", "a summit that is postponed was not held"))),
                breaks(
                        "to come, with days on which it was held and with outcomes",
                        s -> notHeld(s, b -> b.status(Summit.Status.SCHEDULED)),
                        also(
                                "/status",
                                error("status-contradicts", "/held", "a summit that is scheduled was not held")),
                        also(
                                "/status",
                                error(
                                        "status-contradicts",
                                        "/outcomes",
                                        "a summit that was not held has no outcomes"))),
                breaks(
                        "lapsed, with days on which it was held",
                        s -> notHeld(s, b -> b.status(Summit.Status.LAPSED).outcomes(List.of())),
                        also("/status", error("status-contradicts", "/held", "a summit that is lapsed was not held"))),
                breaks(
                        "held, by sources that are all older",
                        s -> s.source("vns", v -> v.published("2025-10-26"))
                                .source("yonhap", v -> v.published("2025-09")),
                        error(
                                "status-contradicts",
                                "/held",
                                "every source was published before 2025-10-27, so none can say that it was held")),
                breaks(
                        "held, and not said when",
                        s -> s.summit(b -> b.held(Optional.empty())),
                        note("held-without-dates", "/status", "the summit was held and the record does not say when")),
                breaks(
                        "a venue a day too late",
                        s -> venue(s, "2025-10-27/2025-10-28"),
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-27/2025-10-28 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue a day too early",
                        s -> venue(s, "2025-10-26/2025-10-27"),
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-26/2025-10-27 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue outside of the planned days, of a summit that was called off",
                        s -> {
                            venue(s, "2025-10-29");
                            calledOff(s);
                        },
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-29 is outside of the dates of the summit, 2025-10-27")),
                breaks(
                        "a venue on the days from which the summit was moved",
                        s -> {
                            venue(s, "2025-10-27");
                            calledOff(s);
                            s.summit(b -> b.status(Summit.Status.POSTPONED)
                                    .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-10-01", "2025-12-01")));
                        },
                        error(
                                "venue-outside-dates",
                                "/venues/0/days",
                                "2025-10-27 is outside of the dates of the summit, 2025-12-01")),
                breaks(
                        "an event ahead of its time",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-02", "2025-10-27"))),
                        warning(
                                "events-out-of-order",
                                "/events/2/announced",
                                "2025-02 is before 2025-03-01, the date of an event listed ahead of it")),
                breaks(
                        "an event ahead of its time, behind one whose date decides nothing",
                        s -> s.summit(b -> b.addEvents(
                                event(LifeEvent.Kind.MOVED, "2025", "2025-10-27"),
                                event(LifeEvent.Kind.MOVED, "2025-02", "2025-10-27"))),
                        warning(
                                "events-out-of-order",
                                "/events/3/announced",
                                "2025-02 is before 2025-03-01, the date of an event listed ahead of it")));
    }

    private static void venue(Sample s, String days) {
        s.record(r -> r.toBuilder()
                .venues(List.of(r.venues().get(0).toBuilder().days(days).build())));
    }

    private static void calledOff(Sample s) {
        notHeld(s, b -> b.status(Summit.Status.CANCELLED).held(Optional.empty()).outcomes(List.of()));
    }

    /** A change after which nobody can have attended. */
    private static void notHeld(Sample s, UnaryOperator<Summit.Builder> change) {
        s.record(r -> change.apply(r.toBuilder()
                .delegations(r.delegations().stream()
                        .map(d -> d.attendance() == Delegation.Attendance.ATTENDED
                                ? d.toBuilder()
                                        .attendance(Delegation.Attendance.EXPECTED)
                                        .build()
                                : d)
                        .toList())));
    }

    /** First called for these days, and nothing else is told of its dates. */
    private static Summit.Builder planned(Summit.Builder summit, String days) {
        return summit.planned(days).events(List.of());
    }

    /** Planned for these days and held on them. */
    private static Summit.Builder days(Summit.Builder summit, String days) {
        return planned(summit, days).held(days);
    }

    private static Finding heldOutsidePlan(String held, String planned, String pointer) {
        return also(
                pointer,
                warning(
                        "held-outside-plan",
                        "/held",
                        "held " + held + ", planned " + planned + ", and no event says why"));
    }

    private static LifeEvent event(LifeEvent.Kind kind) {
        return LifeEvent.builder().kind(kind).build();
    }

    private static LifeEvent event(LifeEvent.Kind kind, String announced, String dates) {
        return LifeEvent.builder().kind(kind).announced(announced).dates(dates).build();
    }

    private static TreatyAction act(TreatyAction.Kind kind, String date) {
        return TreatyAction.builder().kind(kind).date(date).build();
    }

    private static Finding tooSoon(int act, String date, String before, int other) {
        return also(
                "/instruments/1/acts/" + other + "/date",
                error(
                        "acts-out-of-order",
                        "/instruments/1/acts/" + act + "/date",
                        date + " is before " + before + ", the date of what comes first"));
    }

    private static void plan(Sample s, TreatyAction... acts) {
        s.instrument("plan-2026", i -> i.acts(List.of(acts)));
    }

    private static Stream<Breach> acts() {
        return Stream.of(
                breaks(
                        "ratified before it was signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-26")),
                        tooSoon(1, "2025-10-26", "2025-10-27", 0)),
                breaks(
                        "ratified by a party before all signed, in whatever order it is listed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-09"),
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-27")),
                        tooSoon(0, "2025-09", "2025-10-27", 1)),
                breaks(
                        "ratified before it was signed, and signed twice",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-28"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-26")),
                        tooSoon(2, "2025-10-26", "2025-10-27", 0)),
                breaks(
                        "ratified by a party before all signed, and they signed twice",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-27"),
                                act(TreatyAction.Kind.SIGNATURE, "2025-10-28"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-09")),
                        tooSoon(2, "2025-09", "2025-10-27", 0)),
                breaks(
                        "in force before it was adopted",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ADOPTION, "2025-10-27"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2025-10-01")),
                        tooSoon(1, "2025-10-01", "2025-10-27", 0)),
                breaks(
                        "withdrawn from before it was in force for the party, though it was for others",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"),
                                TreatyAction.of(TreatyAction.Kind.ENTRY_INTO_FORCE, VN, "2024"),
                                TreatyAction.of(TreatyAction.Kind.WITHDRAWAL, VN, "2022")),
                        tooSoon(2, "2022", "2024", 1)),
                breaks(
                        "suspended and ended before it was in force",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.SUSPENSION, "2021"),
                                act(TreatyAction.Kind.TERMINATION, "2022"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2023")),
                        tooSoon(0, "2021", "2023", 2),
                        tooSoon(1, "2022", "2023", 2)));
    }

    // Figures

    private static Stream<Breach> ranks() {
        return Stream.of(
                breaks(
                        "by which measure?",
                        s -> rank(s, r -> r.by(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its measure")),
                breaks(
                        "in which period?",
                        s -> rank(s, r -> r.period(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its period")),
                breaks(
                        "by which measure, in which period?",
                        s -> rank(s, r -> r.by(Optional.empty()).period(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its measure and period")),
                breaks(
                        "two parties with one place",
                        s -> s.figure(
                                "fdi-jp",
                                f -> f.rank(f.build().rank().orElseThrow().toBuilder()
                                        .position(5)
                                        .build())),
                        also(
                                "/figures/7/rank",
                                error(
                                        "rank-taken-twice",
                                        "/figures/8/rank",
                                        "Republic of Korea and Japan both have place 5"))),
                breaks(
                        "two parties with one place, by a source that both have among others",
                        s -> s.figure(
                                        "fdi-jp",
                                        f -> f.rank(f.build().rank().orElseThrow().toBuilder()
                                                .position(5)
                                                .build()))
                                .record(r -> citedAlsoBy(r, "fdi-jp", "yonhap")),
                        also(
                                "/figures/7/rank",
                                error(
                                        "rank-taken-twice",
                                        "/figures/8/rank",
                                        "Republic of Korea and Japan both have place 5"))));
    }

    private static void rank(Sample s, Function<Rank.Builder, Rank.Builder> change) {
        s.figure(
                "fdi-kr",
                f -> f.rank(
                        change.apply(f.build().rank().orElseThrow().toBuilder()).build()));
    }

    /** A figure with one source more, which comes first. */
    private static Summit.Builder citedAlsoBy(Summit summit, String figure, String source) {
        return cited(summit, figure, f -> {
            List<Citation> citations = new ArrayList<>();
            citations.add(Citation.of(summit.source(source).orElseThrow(), "page 1"));
            citations.addAll(f.citations());
            return citations;
        });
    }

    /** A figure by another source. */
    private static Summit.Builder citedBy(Summit summit, String figure, String source) {
        return cited(
                summit, figure, f -> List.of(Citation.of(summit.source(source).orElseThrow())));
    }

    private static Summit.Builder cited(Summit summit, String figure, Function<TradeFigure, List<Citation>> citations) {
        return summit.toBuilder()
                .figures(summit.figures().stream()
                        .map(f -> f.id().value().equals(figure)
                                ? f.toBuilder().citations(citations.apply(f)).build()
                                : f)
                        .toList());
    }

    private static void value(Sample s, String figure, String value) {
        s.figure(figure, f -> f.value(quantity(value)));
    }

    private static Finding doesNotAddUp(String exports, String imports, String trade) {
        return also(
                "/figures/0/value",
                error(
                        "trade-does-not-add-up",
                        "/figures/2/value",
                        exports + " and " + imports + " do not give " + trade));
    }

    /** The sample without the growth, so that a total can be any. */
    private static void withoutGrowth(Sample s) {
        s.record(r -> r.toBuilder()
                .figures(r.figures().stream()
                        .filter(f -> !f.id().value().equals("growth-2024"))
                        .toList()));
    }

    /** Figures of a year of which the sample has none: 12 and 13 are exports, 14 is the total, imports are from 15 on. */
    private static void tradeOf2022(Sample s, String exports, String again, String total, String... imports) {
        s.copyOfFigure("exports-2024", "exports-a", f -> f.period("2022").value(quantity(exports)))
                .copyOfFigure("exports-2024", "exports-b", f -> f.period("2022").value(quantity(again)))
                .copyOfFigure("trade-2024", "trade-a", f -> f.period("2022").value(quantity(total)));
        for (int i = 0; i < imports.length; i++) {
            Quantity value = quantity(imports[i]);
            s.copyOfFigure("imports-2024", "imports-" + i, f -> f.period("2022").value(value));
        }
    }

    private static Finding doesNotAddUpIn2022(int figure, String exports, String imports, String total) {
        return also(
                "/figures/" + figure + "/value",
                error(
                        "trade-does-not-add-up",
                        "/figures/14/value",
                        exports + " and " + imports + " do not give " + total));
    }

    /** Of figures that reach equally far, the one counts that does not reach the number itself; otherwise the first. */
    private static Stream<Breach> equallyFar() {
        String atLeast = "at least USD 4 billion";
        String over = "over USD 4 billion";
        // Up to 4.5 both, from 4.3 on the one and from 3.5 on the other, which does not reach 4.5 itself.
        String about = "about USD 4.4 billion";
        String rounded = "USD 4 billion";
        return Stream.of(
                breaks(
                        "more than so much counts, not at least so much ahead of it",
                        s -> tradeOf2022(s, atLeast, over, "up to USD 6 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(13, over, "at least USD 2 billion", "up to USD 6 billion")),
                breaks(
                        "more than so much counts, not at least so much after it",
                        s -> tradeOf2022(s, over, atLeast, "up to USD 6 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(12, over, "at least USD 2 billion", "up to USD 6 billion")),
                breaks(
                        "less than so much counts, not up to so much ahead of it",
                        s -> tradeOf2022(s, about, rounded, "at least USD 6.5 billion", "up to USD 2 billion"),
                        doesNotAddUpIn2022(13, rounded, "up to USD 2 billion", "at least USD 6.5 billion")),
                breaks(
                        "less than so much counts, not up to so much after it",
                        s -> tradeOf2022(s, rounded, about, "at least USD 6.5 billion", "up to USD 2 billion"),
                        doesNotAddUpIn2022(12, rounded, "up to USD 2 billion", "at least USD 6.5 billion")),
                breaks(
                        "of two equal figures the first is named, for the most that they give",
                        s -> tradeOf2022(s, atLeast, atLeast, "USD 5 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(12, atLeast, "at least USD 2 billion", "USD 5 billion")),
                breaks(
                        "of two equal figures the first is named, for the least that they give",
                        s -> tradeOf2022(
                                s,
                                "USD 4 billion",
                                "USD 4 billion",
                                "USD 9 billion",
                                "at least USD 2 billion",
                                "up to USD 2 billion"),
                        doesNotAddUpIn2022(12, "USD 4 billion", "up to USD 2 billion", "USD 9 billion")));
    }

    private static Stream<Breach> trade() {
        return Stream.of(
                breaks(
                        "one step more than the rounding allows",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 193.5 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 193.5 billion")),
                breaks(
                        "exactly at the edge of the rounding, and the edge does not belong to it",
                        s -> {
                            withoutGrowth(s);
                            // 193.2 at the least, and less than 193.2.
                            value(s, "trade-2024", "nearly USD 193.2 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "nearly USD 193.2 billion")),
                breaks(
                        "in other multipliers",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 0.3 trillion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 0.3 trillion")),
                breaks(
                        "more than the most that is said",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "up to USD 150 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "up to USD 150 billion")),
                breaks(
                        "by a source that all three have among others, in whatever order",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 208.2 billion");
                            s.record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 208.2 billion")),
                breaks(
                        "by the second of two sources, the first of which is right",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 208.2 billion");
                            s.copyOfFigure("exports-2024", "exports-y", f -> f.value(quantity("USD 100.0 billion")))
                                    .copyOfFigure(
                                            "imports-2024", "imports-y", f -> f.value(quantity("USD 108.2 billion")))
                                    .record(r -> citedBy(r, "exports-y", "yonhap"))
                                    .record(r -> citedBy(r, "imports-y", "yonhap"))
                                    .record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 208.2 billion")),
                breaks(
                        "one of two figures for the imports",
                        s -> s.copyOfFigure("imports-2024", "imports-again", f -> f.value(quantity("USD 125 billion"))),
                        doesNotAddUp("USD 80.9 billion", "USD 125 billion", "USD 193.4 billion")));
    }

    private static Finding exceed(String sum, String total) {
        return error(
                "parts-exceed-total",
                "/figures/0/value",
                "its parts add up to " + sum + " USD at least, more than " + total);
    }

    private static Stream<Breach> parts() {
        return Stream.of(
                breaks(
                        "one part is more than the whole",
                        s -> value(s, "exports-vn", "USD 81.1 billion"),
                        exceed("87200000000", "USD 80.9 billion")),
                breaks(
                        "the parts are more than the whole",
                        s -> value(s, "exports-vn", "USD 74.90 billion"),
                        exceed("81045000000", "USD 80.9 billion")),
                breaks(
                        "the quarters are more than the year",
                        s -> s.copyOfFigure(
                                        "exports-th",
                                        "exports-th-q1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-33")
                                                .value(quantity("USD 3.2 billion")))
                                .copyOfFigure(
                                        "exports-th",
                                        "exports-th-q3",
                                        f -> f.partOf("exports-th")
                                                .period("2024-35")
                                                .value(quantity("USD 3.2 billion"))),
                        error(
                                "parts-exceed-total",
                                "/figures/6/value",
                                "its parts add up to 6300000000 USD at least, more than USD 6.2 billion")),
                breaks(
                        "the purposes are more than the fund",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-all",
                                        f -> f.value(quantity("KRW 43 billion")).conversions(List.of()))
                                .figure("funding-digital", f -> f.partOf("funding-all"))
                                .figure("funding-health", f -> f.partOf("funding-all")),
                        error(
                                "parts-exceed-total",
                                "/figures/12/value",
                                "its parts add up to 44000000000 KRW at least, more than KRW 43 billion")),
                breaks(
                        "two wholes, in the order of the record",
                        s -> {
                            s.copyOfFigure(
                                    "exports-th",
                                    "exports-th-rice",
                                    f -> f.indicator("exports-of-rice")
                                            .partOf("exports-th")
                                            .value(quantity("USD 7 billion")));
                            value(s, "exports-vn", "at least USD 90 billion");
                        },
                        exceed("96150000000", "USD 80.9 billion"),
                        error(
                                "parts-exceed-total",
                                "/figures/6/value",
                                "its parts add up to 6500000000 USD at least, more than USD 6.2 billion")));
    }

    private static Finding noGrowth(String before, String now, String growth) {
        return also(
                "/figures/3/value",
                error(
                        "growth-contradicts",
                        "/figures/4/value",
                        "from " + before + " to " + now + " is no growth of " + growth));
    }

    private static Stream<Breach> growth() {
        return Stream.of(
                breaks(
                        "more than the figures have",
                        s -> value(s, "growth-2024", "3.5 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "3.5 percent")),
                breaks(
                        "less than the figures have",
                        s -> value(s, "growth-2024", "3.1 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "3.1 percent")),
                breaks(
                        "a decline where there was none",
                        s -> value(s, "growth-2024", "-3.3 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "-3.3 percent")),
                breaks(
                        "at least more than the figures have",
                        s -> value(s, "growth-2024", "over 4 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "over 4 percent")),
                breaks(
                        "from what may be nothing",
                        s -> {
                            value(s, "trade-2023", "about USD 1 billion");
                            value(s, "growth-2024", "10 percent");
                        },
                        noGrowth("about USD 1 billion", "USD 193.4 billion", "10 percent")),
                breaks(
                        "a decline by what may be all",
                        s -> value(s, "growth-2024", "about -99 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "about -99 percent")),
                breaks(
                        "by the second of two sources, the first of which is right",
                        s -> {
                            value(s, "growth-2024", "5 percent");
                            s.copyOfFigure("trade-2023", "trade-2023-y", f -> f.value(quantity("USD 100 billion")))
                                    .copyOfFigure(
                                            "trade-2024", "trade-2024-y", f -> f.value(quantity("USD 105 billion")))
                                    .record(r -> citedBy(r, "trade-2023-y", "yonhap"))
                                    .record(r -> citedBy(r, "trade-2024-y", "yonhap"))
                                    .record(r -> citedAlsoBy(r, "growth-2024", "yonhap"));
                        },
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "5 percent")),
                breaks(
                        "of a forecast, from what was observed",
                        s -> s.copyOfFigure(
                                        "trade-2024",
                                        "trade-2026",
                                        f -> f.kind(TradeFigure.Kind.FORECAST)
                                                .period("2026")
                                                .value(quantity("USD 250 billion")))
                                .copyOfFigure(
                                        "growth-2024",
                                        "growth-2026",
                                        f -> f.kind(TradeFigure.Kind.FORECAST)
                                                .period("2026")
                                                .comparedWith("2024")
                                                .value(quantity("10 percent"))),
                        also(
                                "/figures/2/value",
                                error(
                                        "growth-contradicts",
                                        "/figures/13/value",
                                        "from USD 193.4 billion to USD 250 billion is no growth of 10 percent"))));
    }

    private static void converted(Sample s, String figure, String... conversions) {
        s.figure(
                figure,
                f -> f.conversions(Stream.of(conversions).map(Quantity::parse).toList()));
    }

    private static Finding anotherRate(String rate, String other) {
        return also(
                "/figures/9/conversions/0",
                error("conversion-contradicts", "/figures/10/conversions/0", rate + " is another rate than " + other));
    }

    /** Two pledges more of the source that converts KRW 30 billion to USD 22 million; the second is of KRW 30 billion, too. */
    private static void rates(Sample s, String value, String conversion, String nextConversion) {
        s.copyOfFigure(
                        "funding-digital",
                        "funding-3",
                        f -> f.value(quantity(value)).conversions(List.of(quantity(conversion))))
                .copyOfFigure("funding-digital", "funding-4", f -> f.conversions(List.of(quantity(nextConversion))));
    }

    private static Finding thirdRate(String conversion, String other) {
        return also(
                "/figures/9/conversions/0",
                error(
                        "conversion-contradicts",
                        "/figures/13/conversions/0",
                        "KRW 30 billion for " + conversion + " is another rate than " + other));
    }

    private static Stream<Breach> conversions() {
        return Stream.of(
                breaks(
                        "the same unit, another amount",
                        s -> converted(s, "trade-2024", "USD 193350 million", "USD 193.6 billion"),
                        also(
                                "/figures/2/value",
                                error(
                                        "conversion-contradicts",
                                        "/figures/2/conversions/1",
                                        "USD 193.6 billion is not USD 193.4 billion"))),
                breaks(
                        "two rates",
                        s -> converted(s, "funding-health", "USD 13 million"),
                        anotherRate("KRW 15 billion for USD 13 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "two rates, one of them the other way round",
                        s -> {
                            value(s, "funding-health", "USD 13 million");
                            converted(s, "funding-health", "KRW 15 billion");
                        },
                        anotherRate("USD 13 million for KRW 15 billion", "KRW 30 billion for USD 22 million")),
                breaks(
                        "two rates of one figure",
                        s -> converted(s, "trade-2024", "KRW 270 trillion", "KRW 250 trillion"),
                        also(
                                "/figures/2/conversions/0",
                                error(
                                        "conversion-contradicts",
                                        "/figures/2/conversions/1",
                                        "USD 193.4 billion for KRW 250 trillion is another rate than USD 193.4 billion for KRW"
                                                + " 270 trillion"))),
                breaks(
                        "two rates, one of what may be nothing",
                        s -> value(s, "funding-health", "about KRW 1 billion"),
                        anotherRate("about KRW 1 billion for USD 11 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below two equal ones, of which the first is named",
                        s -> rates(s, "KRW 30 billion", "USD 22 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above two equal ones, of which the first is named",
                        s -> rates(s, "KRW 30 billion", "USD 22 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below the lowest of those ahead, which is not the last of them",
                        s -> rates(s, "KRW 30 billion", "USD 20 to 25 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above the highest of those ahead, which is not the last of them",
                        s -> rates(s, "KRW 30 billion", "USD 20 to 25 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below the lowest of those ahead, and the last of them leaves it open",
                        s -> rates(s, "KRW 30 billion", "over USD 10 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above the highest of those ahead, and the last of them leaves it open",
                        s -> rates(s, "over KRW 25 billion", "USD 22 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "one rate among many",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-3",
                                        f -> f.conversions(List.of(quantity("USD 21 million"))))
                                .copyOfFigure(
                                        "funding-digital",
                                        "funding-4",
                                        f -> f.conversions(List.of(quantity("USD 25 million"))))
                                .copyOfFigure(
                                        "funding-digital",
                                        "funding-5",
                                        f -> f.conversions(List.of(quantity("USD 22 million")))),
                        also(
                                "/figures/12/conversions/0",
                                error(
                                        "conversion-contradicts",
                                        "/figures/13/conversions/0",
                                        "KRW 30 billion for USD 25 million is another rate than KRW 30 billion for USD 21"
                                                + " million"))));
    }

    private static Stream<Breach> timesOfFigures() {
        return Stream.of(
                breaks(
                        "an observation of a year that is not over",
                        s -> s.copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2025 was not over when the sources were published; is it an estimate or a forecast?"))),
                breaks(
                        "an observation of a day to come",
                        s -> s.copyOfFigure("trade-2024", "trade-soon", f -> f.period("2025-10-29")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2025-10-29 was not over when the sources were published; is it an estimate or a"
                                                + " forecast?"))),
                breaks(
                        "an observation of years the last of which has not begun",
                        s -> s.copyOfFigure("trade-2024", "trade-soon", f -> f.period("2021/2026")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2021/2026 was not over when the sources were published; is it an estimate or a"
                                                + " forecast?"))),
                breaks(
                        "a target for a time that was over",
                        s -> s.figure("target-2029", f -> f.period("2024")),
                        also(
                                "/figures/11/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/11/period",
                                        "2024 was over when the figure was set, 2025-10-27"))),
                breaks(
                        "a pledge for a time that was over",
                        s -> s.figure("funding-health", f -> f.period("2021/2024")),
                        also(
                                "/figures/10/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/10/period",
                                        "2021/2024 was over when the figure was set, 2025-10-27"))),
                breaks(
                        "a forecast for a time that was over",
                        s -> s.figure(
                                "target-2029",
                                f -> f.kind(TradeFigure.Kind.FORECAST).period("2025-10-26")),
                        also(
                                "/figures/11/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/11/period",
                                        "2025-10-26 was over when the figure was set, 2025-10-27"))));
    }

    // What came of it

    private static Stream<Breach> followUp() {
        return Stream.of(
                breaks(
                        "a proposal that was made after the summit",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-10-28")),
                        also(
                                "/proposals/0/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/1/answers/0",
                                        "\"direction-1\" was made on 2025-10-28, after the summit"))),
                breaks(
                        "a proposal that was made after the summit, by its full name",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-11"))
                                .outcome(
                                        "pledge",
                                        o -> o.addAnswer(
                                                ProposalRef.of("direction-2").at("asean-rok-26"))),
                        also(
                                "/proposals/1/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/2/answers/0",
                                        "\"direction-2\" was made on 2025-11, after the summit"))),
                breaks(
                        "a proposal that was made after the outcome, which was ahead of the summit",
                        s -> s.outcome("talks", o -> o.madeOn("2025-09")),
                        also(
                                "/proposals/0/madeOn",
                                error(
                                        "answer-before-proposal",
                                        "/outcomes/1/answers/0",
                                        "\"direction-1\" was made on 2025-10-27, after the outcome"))),
                breaks(
                        "a plan that has not begun",
                        s -> s.assessment(0, a -> a.of("plan-2026")),
                        error(
                                "assessed-before-start",
                                "/assessments/0/on",
                                "2025-06 is before 2026, when \"plan-2026\" begins")),
                breaks("more than all", s -> percent(s, "101 percent"), notPercent("101 percent")),
                breaks("a little more than all", s -> percent(s, "100.01 percent"), notPercent("100.01 percent")),
                breaks("over all", s -> percent(s, "over 100 percent"), notPercent("over 100 percent")),
                breaks("less than nothing", s -> percent(s, "-1 percent"), notPercent("-1 percent")),
                breaks("a range beyond all", s -> percent(s, "95 to 105 percent"), notPercent("95 to 105 percent")),
                breaks(
                        "a level that goes down",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010-10-29"),
                                step(PartnershipLevel.PARTNERSHIP, "2020")),
                        also(
                                "/partnerships/0/steps/0/level",
                                note(
                                        "level-goes-down",
                                        "/partnerships/0/steps/1/level",
                                        "partnership is lower than strategic partnership"))),
                breaks(
                        "a step without a date",
                        s -> s.steps(
                                step(PartnershipLevel.DIALOGUE, "1991"),
                                PartnershipStep.builder()
                                        .level(PartnershipLevel.STRATEGIC)
                                        .summit(SummitRef.of("a summit"))
                                        .build()),
                        warning("step-without-date", "/partnerships/0/steps/1", "the step has no date")),
                breaks(
                        "a step that nothing backs",
                        s -> s.steps(
                                step(PartnershipLevel.DIALOGUE, "1991"),
                                PartnershipStep.of(PartnershipLevel.STRATEGIC, "2010")),
                        note(
                                "step-without-backing",
                                "/partnerships/0/steps/1",
                                "no instrument, summit or source says that the level is strategic partnership")));
    }

    private static void percent(Sample s, String percent) {
        s.assessment(0, a -> a.score(new Score.Percent(quantity(percent))));
    }

    private static Finding notPercent(String percent) {
        return error("percent-over-100", "/assessments/0/score", percent + " is not between 0 and 100");
    }

    private static PartnershipStep step(PartnershipLevel level, String date) {
        return PartnershipStep.builder()
                .level(level)
                .date(date)
                .summit(SummitRef.of("a summit"))
                .build();
    }

    private static Stream<Breach> sources() {
        return Stream.of(
                breaks(
                        "a source that nothing cites",
                        s -> s.summit(b -> b.addSource(Source.builder()
                                .id("unused")
                                .publisher("Somebody")
                                .build())),
                        note("source-uncited", "/sources/2", "nothing cites \"unused\"")),
                breaks(
                        "a figure that nobody gives",
                        s -> s.figure("target-2029", f -> f.citations(List.of())),
                        warning("figure-unsourced", "/figures/11", "no source is cited for the figure")));
    }

    // Texts

    private static final String NOT_NFC = "e\u0301";
    private static final String OVERRIDE = "a\u202Eb";

    private static Stream<Breach> texts() {
        Stream<Breach> kinds = Stream.of(
                breaks(
                        "letters and marks that have a form of their own",
                        s -> s.summit(b -> b.name(NOT_NFC)),
                        warning("text-not-nfc", "/name", "the text is not in Unicode form NFC")),
                breaks(
                        "a singleton",
                        s -> s.summit(b -> b.name("\u212B")),
                        warning("text-not-nfc", "/name", "the text is not in Unicode form NFC")),
                breaks(
                        "nothing but a control character",
                        s -> s.summit(b -> b.name("\u0007")),
                        warning("text-invisible", "/name", "the text has an invisible character")));
        Stream<Breach> bidi = Stream.of(
                        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069")
                .map(c -> breaks(
                        "U+" + Integer.toHexString(c.codePointAt(0)),
                        s -> s.summit(b -> b.name("a" + c + "b")),
                        error("text-bidi-control", "/name", "the text has a bidirectional control character")));
        Stream<Breach> invisible = Stream.of(
                        "\u0000",
                        "\u0007",
                        "\u007F",
                        "\u0085",
                        "\u00AD",
                        "\u034F",
                        "\u061C",
                        "\u115F",
                        "\u1160",
                        "\u180E",
                        "\u200B",
                        "\u200E",
                        "\u2028",
                        "\u2029",
                        "\u2060",
                        "\u3164",
                        "\uFEFF",
                        "\uFFA0",
                        "\uDB40\uDC41")
                .map(c -> breaks(
                        "U+" + Integer.toHexString(c.codePointAt(0)),
                        s -> s.summit(b -> b.name("a" + c + "b")),
                        warning("text-invisible", "/name", "the text has an invisible character")));
        return Stream.of(kinds, bidi, invisible, everyText()).flatMap(s -> s);
    }

    private static Breach text(String pointer, Consumer<Sample> change) {
        return breaks(pointer, change, bidi(pointer));
    }

    private static Finding bidi(String pointer) {
        return error("text-bidi-control", pointer, "the text has a bidirectional control character");
    }

    /** Each field that holds a text is looked at, and has its pointer. */
    private static Stream<Breach> everyText() {
        OtherName other = OtherName.of(OVERRIDE);
        SummitRef elsewhere = SummitRef.of(OVERRIDE);
        TextVersion version = TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .text(OVERRIDE)
                .build();
        return Stream.of(
                text("/otherNames/0/text", s -> s.summit(b -> b.addOtherName(other))),
                text("/series/name", s -> s.summit(b -> b.series(Series.of("series", OVERRIDE)))),
                text("/partOf/name", s -> s.summit(b -> b.partOf(elsewhere))),
                text(
                        "/citations/1",
                        s -> s.record(r -> r.toBuilder()
                                .addCitation(Citation.of(r.sources().get(0), OVERRIDE)))),
                text("/sources/0/publisher", s -> s.source("vns", v -> v.publisher(OVERRIDE))),
                text("/sources/0/agency", s -> s.source("vns", v -> v.agency(OVERRIDE))),
                text("/sources/1/title", s -> s.source("yonhap", v -> v.title(OVERRIDE))),
                text("/sources/1/dateline", s -> s.source("yonhap", v -> v.dateline(OVERRIDE))),
                text("/parties/0/name", s -> s.asean(a -> a.name(OVERRIDE))),
                text("/parties/0/shortName", s -> s.asean(a -> a.shortName(OVERRIDE))),
                text("/parties/0/otherNames/0/text", s -> s.asean(a -> a.addOtherName(other))),
                text(
                        "/places/2/name",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name(OVERRIDE)
                                .build()))),
                text(
                        "/places/2/otherNames/0/text",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name("A place")
                                .addOtherName(other)
                                .build()))),
                text("/topics/1/label", s -> s.summit(b -> b.addTopic(Topic.of("a-topic", OVERRIDE)))),
                text("/leaders/1/name/full", s -> s.leader("lee", l -> l.name(PersonName.of(OVERRIDE)))),
                breaks(
                        "the parts of a name",
                        s -> s.leader(
                                "lee",
                                l -> l.name(PersonName.builder()
                                        .full(OVERRIDE)
                                        .family(OVERRIDE)
                                        .given(OVERRIDE)
                                        .build())),
                        bidi("/leaders/1/name/full"),
                        bidi("/leaders/1/name/family"),
                        bidi("/leaders/1/name/given")),
                text("/initiatives/1/name", s -> s.summit(b -> b.addInitiative(initiative(i -> i.name(OVERRIDE))))),
                text(
                        "/initiatives/1/abbreviation",
                        s -> s.summit(b -> b.addInitiative(initiative(i -> i.abbreviation(OVERRIDE))))),
                text(
                        "/initiatives/1/otherNames/0/text",
                        s -> s.summit(b -> b.addInitiative(initiative(i -> i.addOtherName(other))))),
                text(
                        "/leaders/1/offices/1/title",
                        s -> s.leader("lee", l -> l.addOffice(Office.of("o", OVERRIDE, KR)))),
                text("/leaders/1/otherNames/0/text", s -> s.leader("lee", l -> l.addOtherName(other))),
                text("/instruments/1/name", s -> s.instrument("plan-2026", i -> i.name(OVERRIDE))),
                text("/instruments/1/abbreviation", s -> s.instrument("plan-2026", i -> i.abbreviation(OVERRIDE))),
                text("/instruments/1/otherNames/0/text", s -> s.instrument("plan-2026", i -> i.addOtherName(other))),
                text("/instruments/1/versions/0/text", s -> s.instrument("plan-2026", i -> i.addVersion(version))),
                text(
                        "/venues/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .venues(List.of(Venue.builder()
                                        .place(r.places().get(0))
                                        .name(OVERRIDE)
                                        .build())))),
                text(
                        "/events/2/reason",
                        s -> s.summit(b -> b.addEvent(LifeEvent.builder()
                                .kind(LifeEvent.Kind.MOVED)
                                .reason(OVERRIDE)
                                .build()))),
                text("/delegations/6/calledAs", s -> s.delegation("JP", d -> d.calledAs(OVERRIDE))),
                text("/proposals/0/text", s -> s.proposal("direction-1", p -> p.text(OVERRIDE))),
                text("/proposals/0/versions/0/text", s -> s.proposal("direction-1", p -> p.addVersion(version))),
                text(
                        "/proposals/0/measures/2/text",
                        s -> s.proposal(
                                "direction-1",
                                p -> p.addMeasure(Measure.builder()
                                        .id("1c")
                                        .text(OVERRIDE)
                                        .build()))),
                text(
                        "/proposals/1/places/1",
                        s -> s.record(r -> r.toBuilder()
                                .proposals(List.of(
                                        r.proposals().get(0),
                                        r.proposals().get(1).toBuilder()
                                                .addPlace(PlaceMention.of(
                                                        r.places().get(0), OVERRIDE))
                                                .build())))),
                text("/statements/0/text", s -> s.statement("welcome", t -> t.text(OVERRIDE))),
                text(
                        "/statements/0/rolesElsewhere/1/summit/name",
                        s -> s.statement(
                                "welcome",
                                t -> t.addRolesElsewhere(RoleElsewhere.builder()
                                        .party(KR)
                                        .capacity(Delegation.Capacity.HOST)
                                        .summit(elsewhere)
                                        .build()))),
                text("/outcomes/1/text", s -> s.outcome("talks", o -> o.text(OVERRIDE))),
                text("/outcomes/1/conditions/0", s -> s.outcome("talks", o -> o.addCondition(OVERRIDE))),
                text("/outcomes/1/versions/0/text", s -> s.outcome("talks", o -> o.addVersion(version))),
                text("/assessments/0/assessor", s -> s.assessment(0, a -> a.assessor(OVERRIDE))),
                text("/assessments/0/score/words", s -> s.assessment(0, a -> a.score(new Score.Words(OVERRIDE)))),
                text(
                        "/partnerships/0/steps/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .steps(List.of(r.partnerships().get(0).steps().get(0).toBuilder()
                                                .name(OVERRIDE)
                                                .build()))
                                        .build())))),
                text(
                        "/partnerships/0/steps/0/summit/name",
                        s -> s.steps(PartnershipStep.builder()
                                .level(PartnershipLevel.DIALOGUE)
                                .date("1991")
                                .summit(elsewhere)
                                .build())),
                text(
                        "/partnerships/0/name",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .name(OVERRIDE)
                                        .build())))),
                text("/figures/11/conditions/0", s -> s.figure("target-2029", f -> f.addCondition(OVERRIDE))),
                text("/figures/11/definition", s -> s.figure("target-2029", f -> f.definition(OVERRIDE))),
                text(
                        "/figures/12/shareOf",
                        s -> s.copyOfFigure(
                                "growth-2024",
                                "share",
                                f -> f.comparedWith(Optional.empty())
                                        .aspect(TradeFigure.Aspect.SHARE)
                                        .shareOf(OVERRIDE))),
                text(
                        "/figures/11/citations/1",
                        s -> s.record(r -> cited(
                                r,
                                "target-2029",
                                f -> List.of(
                                        f.citations().get(0),
                                        Citation.of(r.sources().get(0), OVERRIDE))))),
                text("/claims/0/attribute", s -> claimWith(s, c -> c.attribute(OVERRIDE))),
                text("/claims/0/value", s -> claimWith(s, c -> c.value(OVERRIDE))));
    }

    private static Initiative initiative(UnaryOperator<Initiative.Builder> change) {
        return change.apply(Initiative.builder()
                        .id("a-project")
                        .kind(Initiative.Kind.PROJECT)
                        .name("A project"))
                .build();
    }

    private static void claimWith(Sample s, Function<Claim.Builder, Claim.Builder> change) {
        s.record(r -> r.toBuilder()
                .claims(List.of(
                        change.apply(r.claims().get(0).toBuilder()).build(),
                        r.claims().get(1))));
    }

    // What must be left alone

    static Stream<NearMiss> nearMisses() {
        return Stream.of(
                        referencesThatFit(),
                        partsWithoutCycles(),
                        presenceThatFits(),
                        officesAndMembershipsThatFit(),
                        attendancesThatFit(),
                        datesThatFit(),
                        actsThatFit(),
                        figuresThatFit(),
                        partsThatFit(),
                        growthThatFits(),
                        conversionsThatFit(),
                        timesThatFit(),
                        followUpThatFits(),
                        textsThatFit(),
                        citationsThatCount())
                .flatMap(s -> s);
    }

    private static Stream<NearMiss> referencesThatFit() {
        return Stream.of(
                fits(
                        "a proposal of a summit that is not at hand",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(
                                        ProposalRef.of("anything", "1z").at("asean-rok-1")))),
                fits(
                        "a measure of this summit by its full name",
                        s -> s.outcome(
                                "pledge",
                                o -> o.addAnswer(
                                        ProposalRef.of("direction-1", "1b").at("asean-rok-26")))),
                fits(
                        "a statement about the summit, a source, a leader and a place",
                        s -> s.statement(
                                "welcome", t -> t.addAbout(Id.of("vns"), Id.of("lee"), Id.of("kuala-lumpur")))),
                fits("an assessment of an outcome", s -> s.assessment(0, a -> a.of("talks"))),
                fits("a claim about the summit", s -> s.summit(b -> b.addClaim(claim(b, "asean-rok-26")))),
                fits("a claim about a leader", s -> s.summit(b -> b.addClaim(claim(b, "lee")))),
                fits(
                        "ids that differ in a hyphen between digits",
                        s -> s.summit(b -> b.addProposals(proposal("point-1-11", KR), proposal("point-11-1", KR)))),
                fits("ids that differ in a digit", s -> s.copyOfFigure("target-2029", "target-2028", f -> f)),
                fits(
                        "one id for a topic, an office, a measure and a figure",
                        s -> s.summit(b -> b.addTopics(Topic.of("direction-1"), Topic.of("target-2029")))
                                .proposal("direction-2", p -> p.addMeasures(measure("direction-1"), measure("1a")))));
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

    private static Stream<NearMiss> datesThatFit() {
        return Stream.of(
                fits(
                        "held on another day, after it was put off",
                        s -> s.summit(b -> planned(b, "2025-05-01")
                                .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-04-20", "2025-10-27")))),
                fits(
                        "held on another day, after it was put off to none yet",
                        s -> s.summit(b -> planned(b, "2025-05-01").addEvent(event(LifeEvent.Kind.POSTPONED)))),
                fits(
                        "held a day earlier than first planned, as it was called anew",
                        s -> s.summit(b -> planned(b, "2025-10-28")
                                .addEvent(event(LifeEvent.Kind.SCHEDULED, "2025-09", "2025-10-27")))),
                fits(
                        "overran, as an event says",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN, "2025-10-26", "2025-10-26/2025-10-27")))),
                fits(
                        "overran, as an event without dates says",
                        s -> s.summit(b -> planned(b, "2025-10-26")
                                .held("2025-10-26/2025-10-27")
                                .addEvent(event(LifeEvent.Kind.OVERRAN)))),
                fits(
                        "cut short, as an event says",
                        s -> s.summit(
                                b -> planned(b, "2025-10-27/2025-10-28").addEvent(event(LifeEvent.Kind.CUT_SHORT)))),
                fits(
                        "cut short or overran, as the sources have it",
                        s -> s.summit(b -> planned(b, "2025-10-27/2025-10-28")
                                .addEvents(event(LifeEvent.Kind.CUT_SHORT), event(LifeEvent.Kind.OVERRAN)))),
                fits("planned for the month", s -> s.summit(b -> planned(b, "2025-10"))),
                fits("planned for about the month before", s -> s.summit(b -> planned(b, "2025-09~"))),
                fits("planned, no end said", s -> s.summit(b -> planned(b, "2025-10-27/"))),
                fits("held some time in the year", s -> s.summit(b -> b.held("2025"))),
                fits(
                        "held, never planned",
                        s -> s.summit(b -> b.planned(Optional.empty()).events(List.of()))),
                fits("called off, nothing came of it", s -> calledOff(s)),
                fits("put off", s -> {
                    calledOff(s);
                    s.summit(b -> b.status(Summit.Status.POSTPONED)
                            .addEvent(event(LifeEvent.Kind.POSTPONED, "2025-10-01", "2025-12-01")));
                    venue(s, "2025-12-01");
                }),
                fits("to come", s -> {
                    calledOff(s);
                    s.summit(b -> b.status(Summit.Status.SCHEDULED));
                }),
                fits(
                        "held, by a source of the day",
                        s -> s.source("vns", v -> v.published("2025-10-27"))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held, by a source of the month",
                        s -> s.source("vns", v -> v.published("2025-10"))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held, by a source without a date",
                        s -> s.source("vns", v -> v.published(Optional.empty()))
                                .source("yonhap", v -> v.published("2025-09"))),
                fits(
                        "held on about the day after its last source",
                        s -> s.source("vns", v -> v.published("2025-10-26"))
                                .source("yonhap", v -> v.published("2025-09"))
                                .summit(b -> b.held("2025-10-27~"))),
                fits("a venue in the month", s -> venue(s, "2025-10")),
                fits(
                        "a venue without days",
                        s -> s.record(r ->
                                r.toBuilder().venues(List.of(Venue.of(r.places().get(0)))))),
                fits(
                        "events in one month",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-03", "2025-10-27")))),
                fits(
                        "events on one day",
                        s -> s.summit(b -> b.addEvent(event(LifeEvent.Kind.MOVED, "2025-03-01", "2025-10-27")))),
                fits(
                        "an event without a date",
                        s -> s.summit(b -> b.addEvent(
                                LifeEvent.builder().kind(LifeEvent.Kind.MOVED).build()))));
    }

    private static Stream<NearMiss> actsThatFit() {
        return Stream.of(
                fits(
                        "signed and ratified on one day",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-10-27"))),
                fits(
                        "signed and ratified in one year",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025"))),
                fits(
                        "ratified by one before another signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2025-10-27"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, KR, "2025-01"))),
                fits(
                        "ratified as a whole after some and before others signed",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2024"),
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, TH, "2026"),
                                act(TreatyAction.Kind.RATIFICATION, "2025"))),
                fits(
                        "ratified by a party that signed before the others did",
                        s -> plan(
                                s,
                                TreatyAction.of(TreatyAction.Kind.SIGNATURE, VN, "2024"),
                                act(TreatyAction.Kind.SIGNATURE, "2026"),
                                TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025"))),
                fits(
                        "suspended and put into force again",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"),
                                act(TreatyAction.Kind.SUSPENSION, "2022"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2024"))),
                fits(
                        "signed, adopted and in force on days that are not on record",
                        s -> plan(
                                s,
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.SIGNATURE)
                                        .build(),
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.ADOPTION)
                                        .build(),
                                act(TreatyAction.Kind.RATIFICATION, "2020"),
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2020"))),
                fits(
                        "ratified, signed on a day that is not on record, and signed again",
                        s -> plan(
                                s,
                                TreatyAction.builder()
                                        .kind(TreatyAction.Kind.SIGNATURE)
                                        .build(),
                                act(TreatyAction.Kind.RATIFICATION, "2020"),
                                act(TreatyAction.Kind.SIGNATURE, "2024"))),
                fits(
                        "applied and acceded to before it was in force",
                        s -> plan(
                                s,
                                act(TreatyAction.Kind.ENTRY_INTO_FORCE, "2026"),
                                act(TreatyAction.Kind.PROVISIONAL_APPLICATION, "2025"),
                                TreatyAction.of(TreatyAction.Kind.ACCESSION, VN, "2024"))));
    }

    private static void rankOfJapan(Sample s, Function<Rank.Builder, Rank.Builder> change) {
        s.figure(
                "fdi-jp",
                f -> f.rank(
                        change.apply(f.build().rank().orElseThrow().toBuilder().position(5))
                                .build()));
    }

    private static Stream<NearMiss> figuresThatFit() {
        return Stream.of(
                fits("one party with one place twice", s -> s.copyOfFigure("fdi-kr", "fdi-again", f -> f)),
                fits("one place in two years", s -> rankOfJapan(s, r -> r.period("2023"))),
                fits("one place by two measures", s -> rankOfJapan(s, r -> r.by(Indicator.EXPORTS))),
                fits("one place among two sets", s -> rankOfJapan(s, r -> r.among("dialogue-partners"))),
                fits("one place in the rankings of two", s -> rankOfJapan(s, r -> r.inRankingOf(VN))),
                fits("one place, given by two sources that disagree", s -> {
                    rankOfJapan(s, r -> r);
                    s.record(r -> citedBy(r, "fdi-jp", "yonhap"));
                }),
                fits("one place, observed and forecast", s -> {
                    rankOfJapan(s, r -> r);
                    s.figure("fdi-jp", f -> f.kind(TradeFigure.Kind.FORECAST));
                }),
                fits("one place, of a size and of a growth", s -> {
                    rankOfJapan(s, r -> r);
                    s.figure("fdi-jp", f -> f.aspect(TradeFigure.Aspect.GROWTH).value(quantity("2 percent")));
                }),
                fits("a sum one step less, within the rounding", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 193.2 billion");
                }),
                fits("a sum exactly at the lower edge of the rounding", s -> {
                    withoutGrowth(s);
                    // 193.2 at the least, and the upper side of the total belongs to it.
                    value(s, "trade-2024", "up to USD 193.2 billion");
                }),
                fits("a sum in a coarser rounding", s -> value(s, "trade-2024", "USD 0.19 trillion")),
                fits("a sum in a finer rounding", s -> value(s, "trade-2024", "USD 193399 million")),
                fits("a sum of more than so much", s -> value(s, "trade-2024", "over USD 190 billion")),
                fits("a sum of about so much", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "about USD 200 billion");
                }),
                fits("a sum in a range", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 190 to 200 billion");
                }),
                fits("a sum by another source", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.record(r -> citedBy(r, "trade-2024", "yonhap"));
                }),
                fits("a sum of which two sources give one side each", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.record(r -> citedBy(r, "imports-2024", "yonhap"));
                    s.record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                }),
                fits("a sum of another year", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.period("2022").value(quantity("USD 208.2 billion")));
                }),
                fits("a sum and its sides in periods that are not said", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    for (String id : List.of("exports-2024", "imports-2024", "trade-2024")) {
                        s.figure(id, f -> f.period(Optional.empty()));
                    }
                }),
                fits("a sum with another partner", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.partner(JP).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum of another reporter", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.reporter(VN).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum in another currency", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "EUR 170 billion");
                }),
                fits("a sum that is forecast", s -> {
                    withoutGrowth(s);
                    s.figure(
                            "trade-2024", f -> f.kind(TradeFigure.Kind.ESTIMATE).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum over other years", s -> {
                    withoutGrowth(s);
                    s.figure(
                                    "exports-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL)
                                            .years(3)
                                            .value(quantity("USD 300 billion")))
                            .figure("exports-vn", f -> f.partOf(Optional.empty()))
                            .figure("exports-th", f -> f.partOf(Optional.empty()))
                            .figure(
                                    "imports-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL).years(3))
                            .figure(
                                    "trade-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL).years(5));
                }),
                fits("a sum by another definition", s -> {
                    withoutGrowth(s);
                    s.figure(
                            "trade-2024",
                            f -> f.definition("goods and services").value(quantity("USD 208.2 billion")));
                }),
                fits(
                        "sides that are growths",
                        s -> s.figure(
                                "exports-2024",
                                f -> f.aspect(TradeFigure.Aspect.GROWTH).value(quantity("2 percent")))),
                fits("targets that were set at different times", s -> {
                    target(s, "target-exports", Indicator.EXPORTS, "USD 100 billion", "2020");
                    target(s, "target-imports", Indicator.IMPORTS, "USD 100 billion", "2020");
                }),
                fits("targets under different conditions", s -> {
                    target(s, "target-exports", Indicator.EXPORTS, "USD 100 billion", "2025-10-27");
                    target(s, "target-imports", Indicator.IMPORTS, "USD 100 billion", "2025-10-27");
                    s.figure("target-exports", f -> f.addCondition("if the agreement is upgraded"))
                            .figure("target-imports", f -> f.addCondition("if the agreement is upgraded"));
                }),
                fits("one side only", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.figure("exports-2024", f -> f.indicator("exports-of-goods"));
                }));
    }

    private static void target(Sample s, String id, Indicator indicator, String value, String setOn) {
        s.copyOfFigure(
                "target-2029",
                id,
                f -> f.indicator(indicator).value(quantity(value)).setOn(setOn));
    }

    private static Stream<NearMiss> partsThatFit() {
        return Stream.of(
                fits("parts that are the whole, at the edge of the rounding", s -> {
                    // 80.9 at the most is 80.95; the parts are 74.80 and 6.15 at the least.
                    value(s, "exports-vn", "at least USD 74.8 billion");
                }),
                fits("parts that are about so much", s -> value(s, "exports-vn", "about USD 75 billion")),
                fits("parts that are up to so much", s -> value(s, "exports-vn", "up to USD 90 billion")),
                fits("a whole that is more than so much", s -> {
                    value(s, "exports-2024", "over USD 20 billion");
                    value(s, "imports-2024", "over USD 100 billion");
                }),
                fits("a part in another currency", s -> value(s, "exports-vn", "KRW 35 trillion")),
                fits(
                        "a part that is a share",
                        s -> s.figure(
                                "exports-vn",
                                f -> f.aspect(TradeFigure.Aspect.SHARE).value(quantity("30 percent")))),
                fits("one part, given by two sources", s -> {
                    value(s, "exports-vn", "USD 60 billion");
                    s.copyOfFigure("exports-vn", "exports-vn-again", f -> f.value(quantity("USD 61 billion")))
                            .record(r -> citedBy(r, "exports-vn-again", "yonhap"));
                }),
                fits("parts by partner and by goods", s -> {
                    value(s, "exports-vn", "USD 70 billion");
                    s.copyOfFigure(
                            "exports-2024",
                            "exports-of-ships",
                            f -> f.indicator("exports-of-ships")
                                    .partOf("exports-2024")
                                    .value(quantity("USD 60 billion")));
                }),
                fits(
                        "parts for times that overlap",
                        s -> s.copyOfFigure(
                                        "exports-th",
                                        "exports-th-h1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-40")
                                                .value(quantity("USD 4 billion")))
                                .copyOfFigure(
                                        "exports-th",
                                        "exports-th-q1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-33")
                                                .value(quantity("USD 3 billion")))),
                fits(
                        "a part over more years than the whole",
                        s -> s.figure(
                                "exports-vn",
                                f -> f.basis(TradeFigure.Basis.TOTAL).years(5).value(quantity("USD 120 billion")))),
                fits(
                        "a surplus with one that others make up for",
                        s -> s.copyOfFigure(
                                        "exports-2024",
                                        "balance",
                                        f -> f.indicator(Indicator.TRADE_BALANCE)
                                                .value(quantity("USD 1 billion")))
                                .copyOfFigure(
                                        "exports-vn",
                                        "balance-vn",
                                        f -> f.indicator(Indicator.TRADE_BALANCE)
                                                .partOf("balance")
                                                .value(quantity("USD 5 billion")))),
                fits(
                        "the purposes of a fund, within the rounding",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-all",
                                        f -> f.value(quantity("KRW 44 billion")).conversions(List.of()))
                                .figure("funding-digital", f -> f.partOf("funding-all"))
                                .figure("funding-health", f -> f.partOf("funding-all"))));
    }

    private static Stream<NearMiss> growthThatFits() {
        return Stream.of(
                fits("a growth within the rounding, above", s -> value(s, "growth-2024", "3.4 percent")),
                fits("a growth within the rounding, below", s -> value(s, "growth-2024", "3.26 percent")),
                fits("a growth in a coarser rounding", s -> value(s, "growth-2024", "3 percent")),
                fits("a growth of more than so much", s -> value(s, "growth-2024", "over 3 percent")),
                fits("a growth of up to so much", s -> value(s, "growth-2024", "up to 4 percent")),
                fits("a growth of nearly so much", s -> value(s, "growth-2024", "nearly 4 percent")),
                fits("a fall of more than so much", s -> {
                    value(s, "trade-2023", "USD 200.0 billion");
                    value(s, "growth-2024", "over -3 percent");
                }),
                fits("a growth to more than so much", s -> {
                    value(s, "growth-2024", "9 percent");
                    withoutSides(s);
                    value(s, "trade-2024", "over USD 190 billion");
                }),
                fits("a growth in percentage points", s -> value(s, "growth-2024", "12 percentage-points")),
                fits(
                        "a growth since it is not said when",
                        s -> s.figure(
                                "growth-2024",
                                f -> f.comparedWith(Optional.empty()).value(quantity("12 percent")))),
                fits(
                        "a growth since another year",
                        s -> s.figure("growth-2024", f -> f.comparedWith("2022").value(quantity("12 percent")))),
                fits("a growth by another source", s -> {
                    value(s, "growth-2024", "12 percent");
                    s.record(r -> citedBy(r, "growth-2024", "yonhap"));
                }),
                fits(
                        "a growth of something else",
                        s -> s.figure(
                                "growth-2024",
                                f -> f.indicator(Indicator.EXPORTS).value(quantity("12 percent")))),
                fits("a growth between two currencies", s -> {
                    value(s, "growth-2024", "12 percent");
                    value(s, "trade-2023", "EUR 160 billion");
                }),
                fits("a growth from less than nothing", s -> {
                    withoutSides(s);
                    value(s, "trade-2023", "USD -5 billion");
                    value(s, "growth-2024", "50 percent");
                }),
                fits("a decline by more than all", s -> {
                    withoutSides(s);
                    value(s, "growth-2024", "-150 percent");
                }));
    }

    private static void withoutSides(Sample s) {
        s.record(r -> r.toBuilder()
                .figures(r.figures().stream()
                        .filter(f -> !f.indicator().equals(Indicator.EXPORTS)
                                && !f.indicator().equals(Indicator.IMPORTS))
                        .toList()));
    }

    private static Stream<NearMiss> conversionsThatFit() {
        return Stream.of(
                fits("the same amount in another rounding", s -> converted(s, "trade-2024", "USD 193449 million")),
                fits(
                        "the same amount in words that leave room",
                        s -> converted(s, "trade-2024", "over USD 190 billion", "about USD 194 billion")),
                fits("another unit", s -> converted(s, "trade-2024", "KRW 270 trillion", "EUR 170 billion")),
                fits("one rate within the rounding", s -> converted(s, "funding-health", "USD 12 million")),
                fits("one rate, the other way round", s -> {
                    value(s, "funding-health", "USD 11 million");
                    converted(s, "funding-health", "KRW 15 billion");
                }),
                fits("two rates of two sources", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.record(r -> citedBy(r, "funding-health", "yonhap"));
                }),
                fits("two rates for two periods", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.period("2026/2031"));
                }),
                fits("two rates for periods that are not said", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.period(Optional.empty()))
                            .figure("funding-digital", f -> f.period(Optional.empty()));
                }),
                fits("two rates of pledges made at two times", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.setOn("2020"));
                }),
                fits("two rates, one for the end of the period", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure(
                            "funding-health",
                            f -> f.basis(TradeFigure.Basis.IN_PERIOD).years(OptionalInt.empty()));
                }),
                fits("one rate of open amounts", s -> converted(s, "funding-health", "over USD 10 million")),
                fits(
                        "rates that touch within their rounding",
                        s -> rates(s, "KRW 31 billion", "USD 21 million", "USD 22 million")),
                fits(
                        "an amount that says only how much it is at most",
                        s -> converted(s, "funding-health", "up to USD 1 million")),
                fits("amounts below zero", s -> {
                    value(s, "funding-health", "KRW -15 billion");
                    converted(s, "funding-health", "USD -13 million");
                }),
                fits(
                        "two ratios of things that are no money",
                        s -> s.figure(
                                        "funding-digital",
                                        f -> f.value(quantity("30 tonnes"))
                                                .conversions(List.of(quantity("5 shiploads"))))
                                .figure(
                                        "funding-health",
                                        f -> f.value(quantity("30 tonnes"))
                                                .conversions(List.of(quantity("7 shiploads"))))));
    }

    private static Stream<NearMiss> timesThatFit() {
        return Stream.of(
                fits(
                        "an observation published on the last day",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2025-10-28"))),
                fits(
                        "an observation of the month in which the source was published",
                        s -> s.record(r -> citedBy(
                                r.toBuilder()
                                        .addFigure(r.figure("trade-2024").orElseThrow().toBuilder()
                                                .id("trade-now")
                                                .period("2025-11")
                                                .build())
                                        .build(),
                                "trade-now",
                                "yonhap"))),
                fits(
                        "an observation up to some day of the year",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2021/2025"))),
                fits(
                        "an observation of about the year",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2025~"))),
                fits(
                        "an observation that one of two sources could make",
                        s -> s.source("yonhap", y -> y.published("2026-02"))
                                .copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025"))
                                .record(r -> citedAlsoBy(r, "trade-2025", "yonhap"))),
                fits(
                        "an observation by a source without a date",
                        s -> s.source("vns", v -> v.published(Optional.empty()))
                                .copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025"))),
                fits(
                        "an observation without an end",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2021/.."))),
                fits(
                        "an observation without a period",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period(Optional.empty()))),
                fits(
                        "an estimate of a year that is not over",
                        s -> s.copyOfFigure(
                                "trade-2024",
                                "trade-2025",
                                f -> f.kind(TradeFigure.Kind.ESTIMATE).period("2025"))),
                fits("a target for the year in which it was set", s -> s.figure("target-2029", f -> f.period("2025"))),
                fits(
                        "a target for the day on which it was set",
                        s -> s.figure("target-2029", f -> f.period("2025-10-27"))),
                fits(
                        "a target, and it is not said when it was set",
                        s -> s.figure("target-2029", f -> f.period("2020").setOn(Optional.empty()))),
                fits(
                        "an estimate made after the year",
                        s -> s.figure(
                                "target-2029",
                                f -> f.kind(TradeFigure.Kind.ESTIMATE).period("2023"))));
    }

    private static Stream<NearMiss> followUpThatFits() {
        return Stream.of(
                fits(
                        "a proposal of the day, of the month, of the year",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-10"))
                                .proposal("direction-2", p -> p.madeOn("2025"))
                                .outcome("pledge", o -> o.addAnswer(ProposalRef.of("direction-2")))),
                fits(
                        "a proposal made after the summit, and the outcome later still",
                        s -> s.proposal("direction-1", p -> p.madeOn("2025-12"))
                                .outcome("talks", o -> o.madeOn("2026-01"))),
                fits("a proposal of long before", s -> s.proposal("direction-1", p -> p.madeOn("2020"))),
                fits(
                        "a proposal made afterwards, which nothing answers",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-12"))),
                fits(
                        "a proposal made afterwards, and one of the same name at another summit",
                        s -> s.proposal("direction-2", p -> p.madeOn("2025-12"))
                                .outcome(
                                        "pledge",
                                        o -> o.addAnswer(
                                                ProposalRef.of("direction-2").at("asean-rok-25")))),
                fits(
                        "a plan assessed in its first year",
                        s -> s.assessment(0, a -> a.of("plan-2026").on("2026"))),
                fits(
                        "a plan assessed about when it begins",
                        s -> s.assessment(0, a -> a.of("plan-2026").on("2025~"))),
                fits(
                        "a plan without a period",
                        s -> s.instrument("plan-2026", i -> i.period(Optional.empty()))
                                .assessment(0, a -> a.of("plan-2026").on("2000"))),
                fits("all", s -> percent(s, "100 percent")),
                fits("up to all", s -> percent(s, "up to 100 percent")),
                fits("about all", s -> percent(s, "about 100 percent")),
                fits("nothing", s -> percent(s, "0 percent")),
                fits("a range up to all", s -> percent(s, "90 to 100 percent")),
                fits("a score that is no share", s -> s.assessment(0, a -> a.score(new Score.Compliance(-1)))),
                fits(
                        "a level that stays",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010"), step(PartnershipLevel.STRATEGIC, "2020"))),
                fits(
                        "levels that are not on the ladder",
                        s -> s.steps(
                                step(PartnershipLevel.STRATEGIC, "2010"),
                                step(PartnershipLevel.of("privileged-partnership"), "2015"),
                                step(PartnershipLevel.DIALOGUE, "2020"))));
    }

    private static Stream<NearMiss> textsThatFit() {
        return Stream.of(
                        "Phạm Minh Chính",
                        "이재명",
                        "数字经济",
                        "القمة",
                        "שלום",
                        "tab\tand\nline break",
                        // Joiners of Persian and of emoji, a variation selector, a mark that has no composed form.
                        "می\u200Cخواهم",
                        "\uD83D\uDC69\u200D\uD83D\uDCBB",
                        "\u2764\uFE0F",
                        "x\u0301",
                        // A no-break space, the end of a verse, the sign of a number: they are drawn.
                        "25\u00A0%",
                        "\u06DD",
                        "\u0600",
                        "\u0605")
                .map(text -> fits("text " + text, s -> s.summit(b -> b.name(text))));
    }

    private static final Citation ONLY =
            Citation.of(Source.builder().id("only").publisher("Somebody").build());

    /** A source is cited wherever a record can cite one. */
    private static Stream<NearMiss> citationsThatCount() {
        TextVersion version = TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .addCitation(ONLY)
                .build();
        return Stream.of(
                fits("cited by the record", s -> s.summit(b -> b.addCitation(ONLY))),
                fits("cited by a party", s -> s.asean(a -> a.addCitation(ONLY))),
                fits(
                        "cited by a membership",
                        s -> s.asean(a -> a.addMembership(Membership.builder()
                                .member("FR")
                                .status(Membership.Status.PARTNER)
                                .addCitation(ONLY)
                                .build()))),
                fits(
                        "cited by a place",
                        s -> s.summit(b -> b.addPlace(Place.builder()
                                .id("a-place")
                                .kind(Place.Kind.CITY)
                                .name("A place")
                                .addCitation(ONLY)
                                .build()))),
                fits("cited by a leader", s -> s.leader("lee", l -> l.addCitation(ONLY))),
                fits(
                        "cited by an office",
                        s -> s.leader(
                                "lee",
                                l -> l.addOffice(Office.builder()
                                        .id("party-leader")
                                        .title("Leader of a party")
                                        .party(KR)
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by an instrument", s -> s.instrument("plan-2026", i -> i.addCitation(ONLY))),
                fits(
                        "cited by an act on an instrument",
                        s -> s.instrument(
                                "plan-2026",
                                i -> i.addAct(TreatyAction.builder()
                                        .kind(TreatyAction.Kind.ACCESSION)
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by a version of an instrument", s -> s.instrument("plan-2026", i -> i.addVersion(version))),
                fits(
                        "cited by an initiative",
                        s -> s.summit(b -> b.addInitiative(Initiative.builder()
                                .id("a-project")
                                .kind(Initiative.Kind.PROJECT)
                                .name("A project")
                                .addCitation(ONLY)
                                .build()))),
                fits(
                        "cited by a venue",
                        s -> s.record(r -> r.toBuilder()
                                .addVenue(Venue.builder()
                                        .place(r.places().get(0))
                                        .addCitation(ONLY)
                                        .build()))),
                fits(
                        "cited by an event",
                        s -> s.summit(b -> b.addEvent(LifeEvent.builder()
                                .kind(LifeEvent.Kind.SCHEDULED)
                                .addCitation(ONLY)
                                .build()))),
                fits("cited by a delegation", s -> s.delegation("JP", d -> d.addCitation(ONLY))),
                fits("cited by a proposal", s -> s.proposal("direction-1", p -> p.addCitation(ONLY))),
                fits("cited by a version of a proposal", s -> s.proposal("direction-1", p -> p.addVersion(version))),
                fits(
                        "cited by a measure",
                        s -> s.proposal(
                                "direction-1",
                                p -> p.addMeasure(Measure.builder()
                                        .id("1c")
                                        .text("A measure.")
                                        .addCitation(ONLY)
                                        .build()))),
                fits("cited by a statement", s -> s.statement("welcome", t -> t.addCitation(ONLY))),
                fits("cited by an outcome", s -> s.outcome("talks", o -> o.addCitation(ONLY))),
                fits("cited by a version of an outcome", s -> s.outcome("talks", o -> o.addVersion(version))),
                fits("cited by an assessment", s -> s.assessment(0, a -> a.addCitation(ONLY))),
                fits(
                        "cited by a partnership",
                        s -> s.record(r -> r.toBuilder()
                                .partnerships(List.of(r.partnerships().get(0).toBuilder()
                                        .addCitation(ONLY)
                                        .build())))),
                fits(
                        "cited by a step, and nothing else backs it",
                        s -> s.steps(PartnershipStep.builder()
                                .level(PartnershipLevel.DIALOGUE)
                                .date("1991")
                                .addCitation(ONLY)
                                .build())),
                fits("cited by a figure", s -> s.figure("fdi-kr", f -> f.addCitation(ONLY))),
                fits("cited by a claim", s -> claimWith(s, c -> c.addCitation(ONLY))));
    }

    // Registers

    private static Summit edition(int number, String id, String held) {
        return Summit.builder()
                .id(id)
                .name("Summit " + number)
                .series(Series.of("series", "Series"))
                .edition(number)
                .status(Summit.Status.HELD)
                .held(held)
                .build();
    }

    private static Summit answering(String id, String held, String ref) {
        return answering(id, held, ref, Optional.empty());
    }

    private static Summit answering(String id, String held, String ref, Optional<PartialDate> madeOn) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held(held)
                .addOutcome(Outcome.builder()
                        .id("outcome")
                        .kind(Outcome.Kind.DECISION)
                        .text("They decided.")
                        .addAnswer(ProposalRef.parse(ref))
                        .madeOn(madeOn)
                        .build())
                .build();
    }

    private static Summit proposing(String id, String held) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held(held)
                .addProposal(proposal("proposal", KR).toBuilder()
                        .addMeasure(measure("1a"))
                        .build())
                .build();
    }

    private static RegisterCase register(String name, List<Summit> summits, Finding... findings) {
        return new RegisterCase(name, ImmutableList.copyOf(summits), ImmutableList.copyOf(findings));
    }

    private static Summit partOf(String id, String whole) {
        return Summit.builder()
                .id(id)
                .name("Summit")
                .status(Summit.Status.HELD)
                .held("2025")
                .partOf(SummitRef.of("Gathering").toBuilder().id(whole).build())
                .build();
    }

    static Stream<RegisterCase> registers() {
        return Stream.of(
                register("one record", List.of(edition(1, "first", "2024-05-01"))),
                register(
                        "a series in line, in whatever order",
                        List.of(
                                edition(3, "third", "2026"),
                                edition(1, "first", "2024"),
                                edition(2, "second", "2025"))),
                register(
                        "two records with one id",
                        List.of(edition(1, "first", "2024"), proposing("first", "2025")),
                        in("first", error("summit-id-twice", "/id", "\"Summit 1\" has this id, too"))),
                register(
                        "the same record twice",
                        List.of(edition(1, "first", "2024"), edition(1, "first", "2024")),
                        in("first", error("summit-id-twice", "/id", "\"Summit 1\" has this id, too"))),
                register(
                        "two editions with one number",
                        List.of(edition(1, "first", "2024"), edition(1, "second", "2025")),
                        in("second", error("edition-out-of-line", "/edition", "\"first\" has the number 1, too"))),
                register(
                        "a later summit with a lower number",
                        List.of(edition(2, "second", "2024-05-01"), edition(1, "first", "2025")),
                        in(
                                "first",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 1 on 2025, but number 2 (\"second\") on 2024-05-01"))),
                register(
                        "an earlier summit with a higher number, listed last",
                        List.of(edition(1, "first", "2025"), edition(2, "second", "2024")),
                        in(
                                "second",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 2 on 2024, but number 1 (\"first\") on 2025"))),
                register(
                        "a planned summit among those held",
                        List.of(
                                edition(2, "second", "2025"),
                                edition(3, "third", "2024").toBuilder()
                                        .status(Summit.Status.SCHEDULED)
                                        .held(Optional.empty())
                                        .planned("2024-05")
                                        .build()),
                        in(
                                "third",
                                error(
                                        "edition-out-of-line",
                                        "/edition",
                                        "number 3 on 2024-05, but number 2 (\"second\") on 2025"))),
                register(
                        "two numbers in one year, which decides nothing",
                        List.of(edition(2, "second", "2025-05-01"), edition(1, "first", "2025"))),
                register(
                        "numbers of two series",
                        List.of(
                                edition(2, "second", "2024"),
                                edition(1, "first", "2025").toBuilder()
                                        .series(Series.of("another-series", "Series"))
                                        .build())),
                register(
                        "numbers without a series",
                        List.of(
                                edition(1, "second", "2024").toBuilder()
                                        .series(Optional.empty())
                                        .build(),
                                edition(1, "first", "2025").toBuilder()
                                        .series(Optional.empty())
                                        .build())),
                register(
                        "a series without numbers",
                        List.of(
                                edition(1, "first", "2024"),
                                edition(1, "second", "2025").toBuilder()
                                        .edition(OptionalInt.empty())
                                        .build())),
                register(
                        "an answer to a measure of an earlier summit",
                        List.of(proposing("before", "2024"), answering("after", "2025", "before/proposal#1a"))),
                register(
                        "an answer to a proposal of an earlier summit that has no such",
                        List.of(proposing("before", "2024"), answering("after", "2025", "before/another")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"before\" has no proposal or measure \"before/another\""))),
                register(
                        "an answer to a measure of an earlier summit that has no such",
                        List.of(answering("after", "2025", "before/proposal#1b"), proposing("before", "2024")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"before\" has no proposal or measure \"before/proposal#1b\""))),
                register(
                        "an answer to a proposal of a later summit",
                        List.of(proposing("later", "2026"), answering("after", "2025", "later/proposal")),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"later\" is later than this summit"))),
                register(
                        "an answer to a proposal of a later summit, given later still",
                        List.of(
                                proposing("later", "2026"),
                                answering("after", "2025", "later/proposal", Optional.of(PartialDate.of(2027))))),
                register(
                        "an answer to a proposal of a summit that is later than the answer",
                        List.of(
                                proposing("later", "2025-10"),
                                answering("after", "2025", "later/proposal", Optional.of(PartialDate.of(2025, 9)))),
                        in(
                                "after",
                                error(
                                        "proposal-of-another-summit",
                                        "/outcomes/0/answers/0",
                                        "\"later\" is later than this outcome"))),
                register(
                        "an answer to a proposal of a summit in the same year",
                        List.of(proposing("other", "2025-10"), answering("after", "2025", "other/proposal"))),
                register(
                        "an answer to a proposal of a summit without dates",
                        List.of(
                                proposing("other", "2025").toBuilder()
                                        .status(Summit.Status.SCHEDULED)
                                        .held(Optional.empty())
                                        .build(),
                                answering("after", "2024", "other/proposal"))),
                register(
                        "an answer to a proposal of a summit that is not in the register",
                        List.of(answering("after", "2025", "unknown/proposal"))),
                register(
                        "an answer to a proposal of its own summit, by its full name and made ahead of it",
                        List.of(proposing("own", "2025-10").toBuilder()
                                .addOutcome(Outcome.builder()
                                        .id("answer")
                                        .kind(Outcome.Kind.AGREEMENT)
                                        .text("An answer.")
                                        .addAnswer(ProposalRef.of("proposal").at("own"))
                                        .madeOn("2024")
                                        .build())
                                .build())),
                register(
                        "two summits that are parts of each other",
                        List.of(partOf("first", "other"), partOf("second", "third"), partOf("third", "second")),
                        in(
                                "second",
                                error(
                                        "gathering-cycle",
                                        "/partOf/id",
                                        "the summit is part of itself, by way of \"third\""))),
                register(
                        "a summit that is part of one that is part of itself, which needs no register to be seen",
                        List.of(partOf("first", "second"), partOf("second", "second")),
                        in("second", error("part-cycle", "/partOf/id", "the summit is part of itself"))),
                register(
                        "a summit that is part of one that is part of a third",
                        List.of(partOf("first", "second"), partOf("second", "third"), edition(1, "third", "2025"))));
    }

    // Size

    @Test
    void eighteenThousandFiguresAreCheckedToo() {
        Summit sample = new Sample().build();
        Summit.Builder many = sample.toBuilder();
        for (int i = 0; i < 3000; i++) {
            for (String id : List.of("exports-2024", "imports-2024", "trade-2024", "trade-2023", "growth-2024")) {
                many.addFigure(sample.figure(id).orElseThrow().toBuilder()
                        .id(id + "-copy-" + i)
                        .build());
            }
            many.addFigure(sample.figure("funding-digital").orElseThrow().toBuilder()
                    .id("funding-copy-" + i)
                    .build());
        }
        Summit built = many.build();

        // Not in any time that cubic growth would take; how fast it is, the benchmarks tell.
        assertThat(Checker.check(built)).isEmpty();
    }
}
