package org.summitry.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.summitry.examples.Cast.ASEAN;
import static org.summitry.examples.Cast.BY_NEWS;
import static org.summitry.examples.Cast.BY_OVERVIEW;
import static org.summitry.examples.Cast.CHINH;
import static org.summitry.examples.Cast.LEE;
import static org.summitry.examples.Cast.MALAYSIA;
import static org.summitry.examples.Cast.ROK;
import static org.summitry.examples.Cast.VIET_NAM;
import static org.summitry.examples.Cast.topics;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.json.SummitryJson;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Series;
import org.summitry.meeting.SummitRef;
import org.summitry.meeting.Venue;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.source.Claim;
import org.summitry.time.Period;

/**
 * A whole record in Java: the 26th ASEAN–Republic of Korea Summit, equal to the document {@code asean-rok-26.json}.
 * Prints it as JSON.
 *
 * <p>Start it with
 *
 * <pre>{@code mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.BuildSummit}</pre>
 *
 * <p>What the acts mention need not be listed: the record collects it in the order of mention, here the places and
 * initiatives. Sources, parties, topics, leaders and instruments are listed all the same, as the document has them in
 * an order of its own.
 */
public final class BuildSummit {
    private static final PlaceMention PENINSULA = PlaceMention.of(Cast.KOREAN_PENINSULA);

    private BuildSummit() {}

    /**
     * Prints the record.
     *
     * @param args not used
     * @throws IOException if it cannot be printed
     */
    public static void main(String[] args) throws IOException {
        SummitryJson.create().write(asean26(), System.out); // bytes in UTF-8, whatever the encoding of the console
    }

    static Summit asean26() {
        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .series(Series.of("asean-rok-summit", "ASEAN–Republic of Korea Summit"))
                .edition(26)
                .status(Summit.Status.HELD)
                .held("2025-10-27")
                .mode(Summit.Mode.IN_PERSON)
                .partOf(aseanSummits())
                .language("en")
                .addCitation(BY_NEWS)
                .addSources(Cast.NEWS, Cast.OVERVIEW, Cast.ADMISSION)
                .addParties(ASEAN, ROK, VIET_NAM, MALAYSIA)
                .addAllTopics(Cast.TOPICS)
                .addLeaders(CHINH, LEE)
                .addInstrument(Cast.AKFTA)
                .addInstruments(Cast.PLAN_2011, Cast.PLAN_2016, Cast.PLAN_2021, Cast.PLAN_2026)
                .addInstruments(Cast.AOIP, Cast.DEFA)
                .addVenue(Venue.of(Cast.KUALA_LUMPUR))
                .addAllDelegations(delegations())
                .addProposals(Directions.economy(), Directions.exchange(), Directions.peace())
                .addAllStatements(statementsOfVietNam())
                .addAllStatements(statementsOfBoth())
                .addAllStatements(statementsOfKorea())
                .addAllOutcomes(agreements())
                .addAllOutcomes(pledges())
                .addAssessment(assessment())
                .addPartnership(Cast.PARTNERSHIP)
                .addFigures(trade(), investment(), earlierTrade(), tradeTarget())
                .addClaim(yearOnly())
                .build();
    }

    private static SummitRef aseanSummits() {
        return SummitRef.builder()
                .name("47th ASEAN Summit and Related Summits")
                .id("asean-47")
                .series("asean-summit")
                .edition(47)
                .dates("2025-10-26/2025-10-28")
                .build();
    }

    // Who took part

    private static ImmutableList<Delegation> delegations() {
        return Stream.of(
                        delegation(ASEAN, Delegation.Capacity.MEMBER),
                        delegation(ROK, Delegation.Capacity.MEMBER).addDelegate(inPerson(LEE, "president")),
                        delegation(VIET_NAM, Delegation.Capacity.MEMBER)
                                .within(ASEAN)
                                .addDelegate(inPerson(CHINH, "prime-minister")),
                        delegation(MALAYSIA, Delegation.Capacity.HOST, Delegation.Capacity.CHAIR)
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .within(ASEAN))
                .map(Delegation.Builder::build)
                .collect(toImmutableList());
    }

    private static Delegation.Builder delegation(Party party, Delegation.Capacity... capacities) {
        return Delegation.builder().party(party).addCapacities(capacities).addCitation(BY_NEWS);
    }

    private static Delegate inPerson(Leader leader, String office) {
        return Delegate.builder()
                .leader(leader)
                .office(office)
                .presence(Delegate.Presence.IN_PERSON)
                .build();
    }

    // What was said

    private static ImmutableList<Statement> statementsOfVietNam() {
        return Stream.of(
                        statement("dialogue-support", Statement.Kind.SUPPORT)
                                .text("Viet Nam backs the efforts of the Government of the Republic of Korea to take up"
                                        + " inter-Korean dialogue again.")
                                .addAddressee(ROK)
                                .addAllTopics(topics("inter-korean-dialogue"))
                                .addPlace(PENINSULA),
                        statement("denuclearisation-support", Statement.Kind.SUPPORT)
                                .text("Viet Nam is for a Korean Peninsula without nuclear weapons.")
                                .addAllTopics(topics("denuclearisation"))
                                .addPlace(PENINSULA),
                        statement("peace-process-readiness", Statement.Kind.READINESS)
                                .text("Viet Nam stands ready to take part in the process.")
                                .addAbout(Id.of("dialogue-support"), Id.of("denuclearisation-support"))
                                .addAllTopics(topics("inter-korean-dialogue", "denuclearisation"))
                                .addPlace(PENINSULA),
                        statement("apec-wishes", Statement.Kind.GOOD_WISHES)
                                .text("Good wishes for the coming chairmanship of the APEC leaders' meeting.")
                                .addAddressee(ROK)
                                .addAddressedLeader(LEE)
                                .addRolesElsewhere(chairOfApec()))
                .map(statement ->
                        statement.speaker(CHINH).addOnBehalfOf(VIET_NAM).build())
                .collect(toImmutableList());
    }

    private static RoleElsewhere chairOfApec() {
        return RoleElsewhere.builder()
                .party(ROK)
                .capacity(Delegation.Capacity.CHAIR)
                .summit(SummitRef.builder()
                        .name("APEC Economic Leaders' Meeting")
                        .series("apec-economic-leaders-meeting")
                        .dates("2025")
                        .build())
                .build();
    }

    private static ImmutableList<Statement> statementsOfBoth() {
        return Stream.of(
                        statement("relations-grown", Statement.Kind.VIEW)
                                .text("Relations have grown since they were raised to a comprehensive strategic"
                                        + " partnership.")
                                .addAbout(Cast.PARTNERSHIP.id())
                                .period("2024/..")
                                .addAllTopics(topics("asean-rok-relations")),
                        statement("projects-credited", Statement.Kind.WELCOME)
                                .text("Both digital projects have strengthened digital capacity and trained talent"
                                        + " in the region.")
                                .addAbout(Cast.DIGITAL_ACADEMY.id(), Cast.KADIF.id())
                                .addAllTopics(topics("digital-capacity", "talent-training"))
                                .addInitiatives(Cast.DIGITAL_ACADEMY, Cast.KADIF))
                .map(statement -> statement.addOnBehalfOf(ASEAN, ROK).build())
                .collect(toImmutableList());
    }

    private static ImmutableList<Statement> statementsOfKorea() {
        return Stream.of(
                        statement("centrality-support", Statement.Kind.SUPPORT)
                                .text("The Republic of Korea supports the central role of ASEAN.")
                                .addAllTopics(topics("asean-centrality")),
                        statement("outlook-support", Statement.Kind.SUPPORT)
                                .text("The Republic of Korea supports ASEAN's outlook on the Indo-Pacific.")
                                .addInstrument(Cast.AOIP),
                        statement("shared-vision", Statement.Kind.VIEW)
                                .text("The Republic of Korea's vision agrees with ASEAN's aim of a resilient,"
                                        + " innovative community that puts people first.")
                                .addAllTopics(topics("resilience", "innovation", "people-centred-community")))
                .map(statement -> statement
                        .speaker(LEE)
                        .addOnBehalfOf(ROK)
                        .addAddressee(ASEAN)
                        .build())
                .collect(toImmutableList());
    }

    private static Statement.Builder statement(String id, Statement.Kind kind) {
        return Statement.builder().id(id).kind(kind).addCitation(BY_NEWS);
    }

    // What it came to

    private static ImmutableList<Outcome> agreements() {
        return Stream.of(
                        outcome("closer-ties", Outcome.Kind.REAFFIRMATION)
                                .text("Both sides confirm that they will strengthen ties, build trust and deepen"
                                        + " cooperation.")
                                .addAllTopics(topics("asean-rok-relations", "mutual-trust", "cooperation")),
                        outcome("poa-start", Outcome.Kind.COMMITMENT)
                                .text("Both sides begin to carry out the new plan of action.")
                                .period("2026/2030")
                                .addAllTopics(topics("asean-rok-relations"))
                                .addInstrument(Cast.PLAN_2026),
                        outcome("akfta-talks", Outcome.Kind.COMMITMENT)
                                .text("Both sides open talks on an upgrade of the free trade agreement.")
                                .period("2026")
                                .addAnswer(ProposalRef.of("direction-1", "1a"))
                                .addAllTopics(topics("trade-agreement-upgrade"))
                                .addInstrument(Cast.AKFTA),
                        outcome("akfta-new-areas", Outcome.Kind.COMMITMENT)
                                .text("The talks take in new areas.")
                                .period("2026")
                                .addAnswer(ProposalRef.of("direction-1", "1b"))
                                .partOf("akfta-talks")
                                .addAllTopics(topics("green-economy", "digital-economy", "supply-chain-resilience"))
                                .addInstrument(Cast.AKFTA),
                        outcome("wider-cooperation", Outcome.Kind.COMMITMENT)
                                .text("Both sides widen their cooperation in eight fields.")
                                .addAnswer(ProposalRef.of("direction-1", "1b"))
                                .addAllTopics(topics("digital-transformation", "innovation", "clean-energy"))
                                .addAllTopics(topics("critical-minerals", "environment", "maritime-security"))
                                .addAllTopics(topics("cybersecurity", "transnational-crime")))
                .map(outcome -> outcome.addBy(ASEAN, ROK).build())
                .collect(toImmutableList());
    }

    private static ImmutableList<Outcome> pledges() {
        return Stream.of(
                        outcome("defa-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to carry out the agreement on the digital"
                                        + " economy.")
                                .addAllTopics(topics("digital-economy"))
                                .addInstrument(Cast.DEFA),
                        outcome("power-grid-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to build the power grid.")
                                .addAllTopics(topics("power-grids"))
                                .addInitiative(Cast.POWER_GRID),
                        outcome("development-gap-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to narrow the development gap.")
                                .addAllTopics(topics("development-gap")),
                        outcome("connectivity-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to connect the region better.")
                                .addAllTopics(topics("connectivity")))
                .map(outcome -> outcome.addBy(ROK)
                        .speaker(LEE)
                        .addBeneficiary(Beneficiary.of(ASEAN))
                        .build())
                .collect(toImmutableList());
    }

    private static Outcome.Builder outcome(String id, Outcome.Kind kind) {
        return Outcome.builder().id(id).kind(kind).addCitation(BY_NEWS);
    }

    private static Assessment assessment() {
        return Assessment.builder()
                .of(Cast.PLAN_2021.id())
                .assessor("Leaders of ASEAN and the Republic of Korea")
                .addAssessorParties(ASEAN, ROK)
                .on("2025-10-27")
                .score(Score.Percent.of("95"))
                .addCitation(BY_NEWS)
                .build();
    }

    // The figures

    /** The source of the summit gives the year of the last step only; the step has its day from elsewhere. */
    private static Claim yearOnly() {
        return Claim.builder()
                .about(Cast.PARTNERSHIP.id().value())
                .attribute("steps/5/date")
                .value("2024")
                .addCitation(BY_NEWS)
                .build();
    }

    private static TradeFigure trade() {
        return figure("trade-2024", Indicator.TWO_WAY_TRADE, "USD 208.2 billion")
                .period("2024")
                .rank(rank(5, "trading-partners", Indicator.TWO_WAY_TRADE))
                .addCitation(BY_NEWS)
                .build();
    }

    private static TradeFigure investment() {
        return figure("fdi-2024", Indicator.FDI_INFLOW, "USD 7.6 billion")
                .period("2024")
                .unitImplied(true)
                .rank(rank(7, "sources-of-foreign-direct-investment", Indicator.FDI_INFLOW))
                .addCitation(BY_NEWS)
                .build();
    }

    private static TradeFigure earlierTrade() {
        return figure("trade-2014", Indicator.TWO_WAY_TRADE, "USD 131 billion")
                .period("2014")
                .addCitation(BY_OVERVIEW)
                .build();
    }

    private static TradeFigure tradeTarget() {
        return figure("trade-target-2020", Indicator.TWO_WAY_TRADE, "USD 200 billion")
                .kind(TradeFigure.Kind.TARGET)
                .period("../2020")
                .basis(TradeFigure.Basis.PER_YEAR)
                .addCitation(BY_OVERVIEW)
                .build();
    }

    private static TradeFigure.Builder figure(String id, Indicator indicator, String value) {
        return TradeFigure.builder()
                .id(id)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(indicator)
                .reporter(ASEAN)
                .partner(ROK)
                .value(Quantity.parse(value));
    }

    private static Rank rank(int position, String among, Indicator by) {
        return Rank.builder()
                .position(position)
                .ranked(ROK)
                .inRankingOf(ASEAN)
                .among(among)
                .by(by)
                .period(Period.ofYear(2024))
                .build();
    }
}
