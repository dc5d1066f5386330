package org.summitry.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
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
import org.summitry.proposal.Assessment;
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

/** A record in which no rule finds anything, and changes to it. A part is changed wherever the record mentions it. */
final class Sample {
    static final Party KR = Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea");
    static final Party VN = Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");
    static final Party TH = Party.of("TH", Party.Kind.COUNTRY, "Thailand");
    static final Party TL = Party.of("TL", Party.Kind.COUNTRY, "Timor-Leste");
    static final Party MM = Party.of("MM", Party.Kind.COUNTRY, "Myanmar");
    static final Party JP = Party.of("JP", Party.Kind.COUNTRY, "Japan");
    static final Party FR = Party.of("FR", Party.Kind.COUNTRY, "France");

    private final Map<String, UnaryOperator<Source.Builder>> sourceChanges = new HashMap<>();
    private final Map<String, UnaryOperator<Leader.Builder>> leaderChanges = new HashMap<>();
    private final Map<String, UnaryOperator<Instrument.Builder>> instrumentChanges = new HashMap<>();
    private UnaryOperator<Party.Builder> aseanChange = asean -> asean;
    private final List<UnaryOperator<Summit>> changes = new ArrayList<>();

    /** The record with the changes of the caller. */
    Summit build() {
        Summit summit = unchanged();
        for (UnaryOperator<Summit> change : changes) {
            summit = change.apply(summit);
        }
        return summit;
    }

    Sample source(String id, UnaryOperator<Source.Builder> change) {
        sourceChanges.put(id, change);
        return this;
    }

    Sample leader(String id, UnaryOperator<Leader.Builder> change) {
        leaderChanges.put(id, change);
        return this;
    }

    Sample instrument(String id, UnaryOperator<Instrument.Builder> change) {
        instrumentChanges.put(id, change);
        return this;
    }

    Sample asean(UnaryOperator<Party.Builder> change) {
        aseanChange = change;
        return this;
    }

    /** A change of the record that looks at the record. */
    Sample record(Function<Summit, Summit.Builder> change) {
        changes.add(summit -> change.apply(summit).build());
        return this;
    }

    /** A change of the attributes of the record itself. */
    Sample summit(UnaryOperator<Summit.Builder> change) {
        return record(summit -> change.apply(summit.toBuilder()));
    }

    Sample proposal(String id, UnaryOperator<Proposal.Builder> change) {
        return record(s -> s.toBuilder()
                .proposals(changed(
                        s.proposals(),
                        p -> p.id().value().equals(id),
                        p -> change.apply(p.toBuilder()).build())));
    }

    Sample statement(String id, UnaryOperator<Statement.Builder> change) {
        return record(s -> s.toBuilder()
                .statements(changed(
                        s.statements(),
                        p -> p.id().value().equals(id),
                        p -> change.apply(p.toBuilder()).build())));
    }

    Sample outcome(String id, UnaryOperator<Outcome.Builder> change) {
        return record(s -> s.toBuilder()
                .outcomes(changed(
                        s.outcomes(),
                        p -> p.id().value().equals(id),
                        p -> change.apply(p.toBuilder()).build())));
    }

    Sample figure(String id, UnaryOperator<TradeFigure.Builder> change) {
        return record(s -> s.toBuilder()
                .figures(changed(
                        s.figures(),
                        p -> p.id().value().equals(id),
                        p -> change.apply(p.toBuilder()).build())));
    }

    /** One more figure, made from another. */
    Sample copyOfFigure(String id, String copy, UnaryOperator<TradeFigure.Builder> change) {
        return record(s -> s.toBuilder()
                .addFigure(change.apply(s.figure(id).orElseThrow().toBuilder().id(copy))
                        .build()));
    }

    Sample delegation(String party, UnaryOperator<Delegation.Builder> change) {
        return record(s -> s.toBuilder()
                .delegations(changed(
                        s.delegations(),
                        d -> d.party().code().value().equals(party),
                        d -> change.apply(d.toBuilder()).build())));
    }

    Sample assessment(int index, UnaryOperator<Assessment.Builder> change) {
        return record(s -> s.toBuilder()
                .assessments(changed(
                        s.assessments(),
                        a -> a == s.assessments().get(index),
                        a -> change.apply(a.toBuilder()).build())));
    }

    Sample steps(PartnershipStep... steps) {
        return record(s -> s.toBuilder()
                .partnerships(changed(
                        s.partnerships(),
                        p -> true,
                        p -> p.toBuilder().steps(List.of(steps)).build())));
    }

    private static <T> List<T> changed(List<T> all, Function<T, Boolean> which, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>();
        int hits = 0;
        for (T each : all) {
            boolean hit = which.apply(each);
            changed.add(hit ? change.apply(each) : each);
            hits += hit ? 1 : 0;
        }
        if (hits == 0) {
            throw new IllegalArgumentException("the sample has no such part");
        }
        return changed;
    }

    private Source source(Source source) {
        return sourceChanges
                .getOrDefault(source.id().value(), s -> s)
                .apply(source.toBuilder())
                .build();
    }

    private Leader leader(String id, PersonName name, Office... offices) {
        Leader.Builder leader = Leader.builder().id(id).name(name).offices(List.of(offices));
        return leaderChanges.getOrDefault(id, l -> l).apply(leader).build();
    }

    private Instrument instrument(Instrument instrument) {
        return instrumentChanges
                .getOrDefault(instrument.id().value(), i -> i)
                .apply(instrument.toBuilder())
                .build();
    }

    static Office office(String id, String title, Party party, String period) {
        return Office.builder().id(id).title(title).party(party).period(period).build();
    }

    static Quantity quantity(String text) {
        return Quantity.parse(text);
    }

    private Summit unchanged() {
        Source vns = source(Source.builder()
                .id("vns")
                .publisher("Viet Nam News")
                .published("2025-10-28")
                .build());
        Source yonhap = source(Source.builder()
                .id("yonhap")
                .publisher("Yonhap")
                .title("아세안")
                .published("2025-11")
                .build());

        Party asean = aseanChange
                .apply(Party.builder()
                        .code("ASEAN")
                        .kind(Party.Kind.BLOC)
                        .name("Association of Southeast Asian Nations")
                        .shortName("ASEAN")
                        .addMemberships(
                                Membership.of("TH", Membership.Status.MEMBER, "1967-08-08/.."),
                                Membership.of("VN", Membership.Status.MEMBER, "1995-07-28/.."),
                                Membership.of("MM", Membership.Status.MEMBER, "1997-07-23/.."),
                                Membership.of("TL", Membership.Status.OBSERVER, "2022-11-11/2025-10-26"),
                                Membership.of("TL", Membership.Status.MEMBER, "2025-10-26/.."),
                                Membership.of("JP", Membership.Status.PARTNER, "1977/..")))
                .build();

        Leader chinh = leader(
                "chinh",
                PersonName.familyFirst("Phạm Minh Chính", "Phạm"),
                office("pm", "Prime Minister", VN, "2021-04-05/.."));
        Leader lee = leader(
                "lee",
                PersonName.familyFirst("Lee Jae Myung", "Lee"),
                office("president", "President", KR, "2025-06-04/.."));
        // Holds one office and has held another; only one of them on the day.
        Leader anutin = leader(
                "anutin",
                PersonName.of("Anutin Charnvirakul"),
                office("interior", "Minister of the Interior", TH, "2023-09/2025-06"),
                office("pm", "Prime Minister", TH, "2025-09-07/.."));
        // Nothing on record of his offices.
        Leader gusmao = leader("gusmao", PersonName.of("Xanana Gusmão"));

        Place city = Place.builder()
                .id("kuala-lumpur")
                .kind(Place.Kind.CITY)
                .name("Kuala Lumpur")
                .build();
        Place sea = Place.builder()
                .id("south-china-sea")
                .kind(Place.Kind.SEA)
                .name("South China Sea")
                .addOtherName(OtherName.of("Biển Đông", "vi"))
                .build();
        Topic trade = Topic.of("trade");

        Instrument oldPlan = instrument(Instrument.builder()
                .id("plan-2021")
                .kind(Instrument.Kind.PLAN_OF_ACTION)
                .name("Plan of Action")
                .addParties(asean, KR)
                .period("2021/2025")
                .build());
        Instrument plan = instrument(Instrument.builder()
                .id("plan-2026")
                .kind(Instrument.Kind.PLAN_OF_ACTION)
                .name("Plan of Action")
                .addParties(asean, KR)
                .period("2026/2030")
                .replaces("plan-2021")
                .addActs(
                        TreatyAction.builder()
                                .kind(TreatyAction.Kind.ADOPTION)
                                .date("2025-10-27")
                                .build(),
                        TreatyAction.builder()
                                .kind(TreatyAction.Kind.SIGNATURE)
                                .party(VN)
                                .by(chinh)
                                .date("2025-10-27")
                                .build(),
                        TreatyAction.of(TreatyAction.Kind.RATIFICATION, VN, "2025-12"),
                        TreatyAction.builder()
                                .kind(TreatyAction.Kind.ENTRY_INTO_FORCE)
                                .date("2026-01-01")
                                .build())
                .build());
        Initiative fund = Initiative.builder()
                .id("digital-fund")
                .kind(Initiative.Kind.FUND)
                .name("Digital Innovation Fund")
                .addParties(asean, KR)
                .addTopic(trade)
                .build();

        ImmutableList<Citation> byVns = ImmutableList.of(Citation.of(vns));
        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .series(Series.of("asean-rok-summit", "ASEAN–Republic of Korea Summit"))
                .edition(26)
                .status(Summit.Status.HELD)
                .planned("2025-10-27")
                .held("2025-10-27")
                .partOf(SummitRef.of("47th ASEAN Summit"))
                .citations(byVns)
                .addSources(vns, yonhap)
                .addParties(asean, KR, VN, TH, TL, MM, JP)
                .addPlaces(city, sea)
                .addTopic(trade)
                .addLeaders(chinh, lee, anutin, gusmao)
                .addInstruments(oldPlan, plan)
                .addInitiative(fund)
                .addVenue(Venue.builder().place(city).days("2025-10-27").build())
                .addEvents(
                        LifeEvent.builder()
                                .kind(LifeEvent.Kind.SCHEDULED)
                                .announced("2024-10")
                                .dates("2025-10")
                                .build(),
                        LifeEvent.builder()
                                .kind(LifeEvent.Kind.SCHEDULED)
                                .announced("2025-03-01")
                                .dates("2025-10-27")
                                .build())
                .addDelegations(
                        Delegation.builder()
                                .party(asean)
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .build(),
                        Delegation.builder()
                                .party(KR)
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .addDelegate(Delegate.of(lee))
                                .build(),
                        Delegation.builder()
                                .party(VN)
                                .within(asean)
                                .addDelegate(Delegate.of(chinh))
                                .build(),
                        Delegation.builder()
                                .party(TH)
                                .within(asean)
                                .addDelegate(Delegate.of(anutin))
                                .build(),
                        Delegation.builder()
                                .party(TL)
                                .within(asean)
                                .addDelegate(Delegate.of(gusmao))
                                .build(),
                        Delegation.builder()
                                .party(MM)
                                .within(asean)
                                .attendance(Delegation.Attendance.ABSENT)
                                .build(),
                        Delegation.builder()
                                .party(JP)
                                .addCapacity(Delegation.Capacity.GUEST)
                                .build())
                .addProposals(
                        Proposal.builder()
                                .id("direction-1")
                                .text("Strengthen trade.")
                                .author(chinh)
                                .addOnBehalfOf(VN)
                                .madeOn("2025-10-27")
                                .addMeasures(
                                        Measure.builder()
                                                .id("1a")
                                                .text("Upgrade the agreement.")
                                                .build(),
                                        Measure.builder()
                                                .id("1b")
                                                .text("Open the markets.")
                                                .build())
                                .citations(byVns)
                                .build(),
                        Proposal.builder()
                                .id("direction-2")
                                .text("Keep the sea safe.")
                                .author(chinh)
                                .addPlace(PlaceMention.of(sea, "East Sea"))
                                .citations(byVns)
                                .build())
                .addStatement(Statement.builder()
                        .id("welcome")
                        .kind(Statement.Kind.WELCOME)
                        .text("He welcomed the partnership and its trade.")
                        .speaker(lee)
                        .addOnBehalfOf(KR)
                        .addAbout(Id.of("asean-rok"), Id.of("trade-2024"), Id.of("asean-rok-26"))
                        .addRolesElsewhere(RoleElsewhere.builder()
                                .party(KR)
                                .capacity(Delegation.Capacity.CHAIR)
                                .summit(SummitRef.of("APEC Economic Leaders' Meeting"))
                                .build())
                        .build())
                .addOutcomes(
                        Outcome.builder()
                                .id("joint-statement")
                                .kind(Outcome.Kind.AGREEMENT)
                                .text("They agreed on a statement.")
                                .addBy(asean, KR)
                                .build(),
                        Outcome.builder()
                                .id("talks")
                                .kind(Outcome.Kind.COMMITMENT)
                                .text("They open talks.")
                                .addBy(asean, KR)
                                .addAnswers(
                                        ProposalRef.of("direction-1", "1a"),
                                        ProposalRef.of("direction-9").at("asean-rok-25"))
                                .partOf("joint-statement")
                                .build(),
                        Outcome.builder()
                                .id("pledge")
                                .kind(Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea pledged funds.")
                                .addBy(KR)
                                .speaker(lee)
                                .addFigures(Id.of("funding-digital"), Id.of("funding-health"))
                                .addInitiative(fund)
                                .build())
                .addAssessments(
                        Assessment.builder()
                                .of("plan-2021")
                                .assessor("ASEAN Secretariat")
                                .on("2025-06")
                                .score(Score.Percent.of("95"))
                                .build(),
                        Assessment.builder()
                                .of("direction-1")
                                .measure("1a")
                                .assessor("a think tank")
                                .on("2026-01")
                                .score(new Score.Words("on track"))
                                .build())
                .addPartnership(Partnership.builder()
                        .id("asean-rok")
                        .name("ASEAN–Republic of Korea partnership")
                        .addParties(asean, KR)
                        .addSteps(
                                PartnershipStep.builder()
                                        .level(PartnershipLevel.SECTORAL_DIALOGUE)
                                        .date("1989-11")
                                        .addCitation(Citation.of(yonhap))
                                        .build(),
                                PartnershipStep.builder()
                                        .level(PartnershipLevel.STRATEGIC)
                                        .date("2010-10-29")
                                        .summit(SummitRef.of("13th ASEAN–Republic of Korea Summit"))
                                        .build(),
                                PartnershipStep.builder()
                                        .level(PartnershipLevel.COMPREHENSIVE_STRATEGIC)
                                        .date("2024-10-10")
                                        .instrument(plan)
                                        .build())
                        .build())
                .addFigures(
                        observed("exports-2024", Indicator.EXPORTS, asean, "2024", "USD 80.9 billion", vns)
                                .build(),
                        observed("imports-2024", Indicator.IMPORTS, asean, "2024", "USD 112.4 billion", vns)
                                .build(),
                        // 80.9 and 112.4 are 193.3; within the rounding that can be 193.4.
                        observed("trade-2024", Indicator.TWO_WAY_TRADE, asean, "2024", "USD 193.4 billion", vns)
                                .build(),
                        observed("trade-2023", Indicator.TWO_WAY_TRADE, asean, "2023", "USD 187.2 billion", vns)
                                .build(),
                        observed("growth-2024", Indicator.TWO_WAY_TRADE, asean, "2024", "3.3 percent", vns)
                                .aspect(TradeFigure.Aspect.GROWTH)
                                .comparedWith("2023")
                                .build(),
                        observed("exports-vn", Indicator.EXPORTS, VN, "2024", "USD 25.6 billion", vns)
                                .partOf("exports-2024")
                                .build(),
                        observed("exports-th", Indicator.EXPORTS, TH, "2024", "USD 6.2 billion", vns)
                                .partOf("exports-2024")
                                .build(),
                        observed("fdi-kr", Indicator.FDI_INFLOW, asean, "2024", "USD 6.8 billion", vns)
                                .rank(rank(5, KR, asean))
                                .build(),
                        observed("fdi-jp", Indicator.FDI_INFLOW, asean, "2024", "USD 14.5 billion", vns)
                                .partner(JP)
                                .rank(rank(3, JP, asean))
                                .build(),
                        pledged("funding-digital", "KRW 30 billion", "USD 22 million", vns)
                                .build(),
                        pledged("funding-health", "KRW 15 billion", "USD 11 million", vns)
                                .build(),
                        observed("target-2029", Indicator.TWO_WAY_TRADE, asean, "2029", "USD 300 billion", yonhap)
                                .kind(TradeFigure.Kind.TARGET)
                                .basis(TradeFigure.Basis.PER_YEAR)
                                .setOn("2025-10-27")
                                .build())
                .addClaims(
                        Claim.builder()
                                .about("trade-2024")
                                .attribute("value")
                                .value("USD 208.2 billion")
                                .addCitation(Citation.of(yonhap))
                                .build(),
                        Claim.builder()
                                .about("KR")
                                .attribute("name")
                                .value("South Korea")
                                .addCitation(Citation.of(yonhap))
                                .build())
                .build();
    }

    private static TradeFigure.Builder observed(
            String id, Indicator indicator, Party reporter, String period, String value, Source source) {
        return TradeFigure.builder()
                .id(id)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(indicator)
                .reporter(reporter)
                .partner(KR)
                .period(period)
                .value(quantity(value))
                .addCitation(Citation.of(source));
    }

    private static TradeFigure.Builder pledged(String id, String value, String conversion, Source source) {
        return TradeFigure.builder()
                .id(id)
                .kind(TradeFigure.Kind.PLEDGE)
                .indicator(Indicator.FUNDING)
                .reporter(KR)
                .period("2026/2030")
                .basis(TradeFigure.Basis.TOTAL)
                .years(5)
                .value(quantity(value))
                .addConversion(quantity(conversion))
                .setOn("2025-10-27")
                .addCitation(Citation.of(source));
    }

    private static Rank rank(int position, Party ranked, Party inRankingOf) {
        return Rank.builder()
                .position(position)
                .ranked(ranked)
                .inRankingOf(inRankingOf)
                .among("partners")
                .by(Indicator.FDI_INFLOW)
                .period("2024")
                .build();
    }
}
