package org.summitry.testing;

import com.google.common.collect.ImmutableList;
import org.summitry.Summit;
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
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.RoleElsewhere;
import org.summitry.proposal.Score;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;

/**
 * A value of each type with all attributes set that can be set together. Each call makes a new one, so that two of them are equal
 * by their parts only. All of them fit into one record.
 */
public final class Samples {
    private Samples() {}

    public static Source source() {
        return source("vns");
    }

    public static Source source(String id) {
        return Source.builder()
                .id(id)
                .publisher("Viet Nam News")
                .agency("VNA/VNS")
                .title("Vietnamese PM proposes three orientations")
                .published("2025-10-27")
                .dateline("Kuala Lumpur")
                .address("https://vietnamnews.vn/politics-laws/1728229/")
                .language("en")
                .accessed("2025-10-28")
                .build();
    }

    public static Citation citation() {
        return Citation.of(source(), "paragraph 6");
    }

    public static Party asean() {
        return Party.builder()
                .code("ASEAN")
                .kind(Party.Kind.BLOC)
                .name("Association of Southeast Asian Nations")
                .shortName("ASEAN")
                .addOtherName(otherName())
                .addMemberships(
                        Membership.of("VN", Membership.Status.MEMBER, "1995-07-28/.."),
                        Membership.of("MY", Membership.Status.MEMBER, "1967-08-08/.."),
                        membership())
                .addCitation(citation())
                .build();
    }

    public static Party korea() {
        return Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea");
    }

    public static Party vietnam() {
        return Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");
    }

    public static Party malaysia() {
        return Party.of("MY", Party.Kind.COUNTRY, "Malaysia");
    }

    public static Membership membership() {
        return Membership.of("TL", Membership.Status.MEMBER, "2025-10-26/..").toBuilder()
                .addCitation(citation())
                .build();
    }

    public static OtherName otherName() {
        return OtherName.builder()
                .text("Đông Nam Á")
                .language("vi")
                .addUsedBy(PartyCode.of("VN"))
                .build();
    }

    public static PersonName personName() {
        return PersonName.builder()
                .full("Lee Jae Myung")
                .family("Lee")
                .given("Jae Myung")
                .order(PersonName.Order.FAMILY_FIRST)
                .build();
    }

    public static Office office() {
        return Office.builder()
                .id("president")
                .title("President")
                .party(korea())
                .kind(Office.Kind.HEAD_OF_STATE)
                .period("2025-06-04/..")
                .addCitation(citation())
                .build();
    }

    public static Leader lee() {
        return Leader.builder()
                .id("lee-jae-myung")
                .name(personName())
                .addOffice(office())
                .addOtherName(OtherName.of("이재명", "ko"))
                .addCitation(citation())
                .build();
    }

    public static Leader chinh() {
        return Leader.builder()
                .id("pham-minh-chinh")
                .name(PersonName.familyFirst("Phạm Minh Chính", "Phạm"))
                .addOffice(Office.of("prime-minister", "Prime Minister", vietnam()))
                .build();
    }

    public static Leader anwar() {
        return Leader.builder()
                .id("anwar-ibrahim")
                .name(PersonName.of("Anwar Ibrahim"))
                .addOffices(
                        Office.of("prime-minister", "Prime Minister", malaysia()), Office.of("chair", "Chair", asean()))
                .build();
    }

    public static Place city() {
        return Place.builder()
                .id("kuala-lumpur")
                .kind(Place.Kind.CITY)
                .name("Kuala Lumpur")
                .country(malaysia())
                .addOtherName(OtherName.of("KL"))
                .addCitation(citation())
                .build();
    }

    public static Place sea() {
        return Place.builder()
                .id("south-china-sea")
                .kind(Place.Kind.SEA)
                .name("South China Sea")
                .build();
    }

    public static PlaceMention placeMention() {
        return PlaceMention.of(sea(), "East Sea");
    }

    public static Topic topic() {
        return Topic.of("artificial-intelligence", "AI");
    }

    public static TextVersion textVersion() {
        return TextVersion.builder()
                .stage(TextVersion.Stage.DRAFT)
                .date("2025-10")
                .text("The draft as it was circulated")
                .language("en")
                .addCitation(citation())
                .build();
    }

    public static TreatyAction instrumentAct() {
        return TreatyAction.of(TreatyAction.Kind.SIGNATURE, korea(), "2006-08-24").toBuilder()
                .by(lee())
                .addCitation(citation())
                .build();
    }

    public static Instrument instrument() {
        return Instrument.builder()
                .id("akfta")
                .kind(Instrument.Kind.FREE_TRADE_AGREEMENT)
                .name("ASEAN–Korea Free Trade Agreement")
                .abbreviation("AKFTA")
                .addOtherName(OtherName.of("AKFTA goods agreement"))
                .addParties(asean(), korea())
                .period("2007/..")
                .replaces("akfta-2005")
                .addAct(instrumentAct())
                .addVersion(textVersion())
                .addCitation(citation())
                .build();
    }

    public static Initiative initiative() {
        return Initiative.builder()
                .id("kadif")
                .kind(Initiative.Kind.PROJECT)
                .name("Korea–ASEAN Digital Innovation Flagship")
                .abbreviation("KADIF")
                .addOtherName(OtherName.of("Digital Flagship"))
                .addParties(asean(), korea())
                .period("2023/2027")
                .addTopic(topic())
                .addCitation(citation())
                .build();
    }

    public static Venue venue() {
        return Venue.builder()
                .place(city())
                .name("Kuala Lumpur Convention Centre")
                .days("2025-10-26/2025-10-28")
                .addCitation(citation())
                .build();
    }

    public static LifeEvent lifeEvent() {
        return LifeEvent.builder()
                .kind(LifeEvent.Kind.MOVED)
                .announced("2025-05")
                .dates("2025-10-27")
                .place(city())
                .reason("The other venue was not ready")
                .addCitation(citation())
                .build();
    }

    public static SummitRef summitRef() {
        return SummitRef.builder()
                .name("47th ASEAN Summit")
                .id("asean-47")
                .series("asean-summit")
                .edition(47)
                .dates("2025-10-26/2025-10-28")
                .build();
    }

    public static RoleElsewhere roleElsewhere() {
        return RoleElsewhere.builder()
                .party(korea())
                .capacity(Delegation.Capacity.CHAIR)
                .summit(summitRef())
                .build();
    }

    public static Delegate delegate() {
        return Delegate.builder()
                .leader(lee())
                .office("president")
                .presence(Delegate.Presence.IN_PERSON)
                .inPlaceOf(chinh())
                .build();
    }

    public static Delegation delegation() {
        return Delegation.builder()
                .party(korea())
                .within(asean())
                .addCapacities(Delegation.Capacity.CO_CHAIR, Delegation.Capacity.MEMBER)
                .attendance(Delegation.Attendance.ATTENDED)
                .calledAs("RoK")
                .addDelegate(delegate())
                .addCitation(citation())
                .build();
    }

    public static Beneficiary beneficiary() {
        return Beneficiary.of(vietnam(), "small-and-medium-sized-enterprises");
    }

    public static Measure measure() {
        return Measure.builder()
                .id("1a")
                .text("Upgrade the free trade agreement")
                .addAddressee(korea())
                .addBeneficiary(beneficiary())
                .addTopic(topic())
                .addPlace(placeMention())
                .addInstrument(instrument())
                .addInitiative(initiative())
                .addCitation(citation())
                .build();
    }

    public static Proposal proposal() {
        return Proposal.builder()
                .id("direction-1")
                .text("Take the lead in trade and investment")
                .author(chinh())
                .addOnBehalfOf(vietnam())
                .madeOn("2025-10-27")
                .addAddressee(korea())
                .addBeneficiary(beneficiary())
                .addTopic(topic())
                .addPlace(placeMention())
                .addInstrument(instrument())
                .addInitiative(initiative())
                .addMeasure(measure())
                .addVersion(textVersion())
                .addCitation(citation())
                .build();
    }

    public static Statement statement() {
        return Statement.builder()
                .id("support")
                .kind(Statement.Kind.SUPPORT)
                .text("Viet Nam supports the Republic of Korea")
                .speaker(chinh())
                .addOnBehalfOf(vietnam())
                .madeOn("2025-10-27")
                .addAddressee(korea())
                .addAddressedLeader(lee())
                .addAbout(Id.of("asean-rok"))
                .addRolesElsewhere(roleElsewhere())
                .period("2025/2026")
                .addTopic(topic())
                .addPlace(placeMention())
                .addInstrument(instrument())
                .addInitiative(initiative())
                .addCitation(citation())
                .build();
    }

    public static Outcome outcome() {
        return Outcome.builder()
                .id("digital-training")
                .kind(Outcome.Kind.PLEDGE)
                .text("The Republic of Korea trains digital talent")
                .addBy(korea())
                .addExcept(malaysia())
                .speaker(lee())
                .madeOn("2025-10-27")
                .period("2026/2030")
                .addAnswer(ProposalRef.of("direction-1", "1a"))
                .partOf("joint-agreement")
                .addCondition("If funds allow")
                .addFigure(Id.of("trade-2024"))
                .addAddressee(asean())
                .addBeneficiary(beneficiary())
                .addTopic(topic())
                .addPlace(placeMention())
                .addInstrument(instrument())
                .addInitiative(initiative())
                .addVersion(textVersion())
                .addCitation(citation())
                .build();
    }

    public static Assessment assessment() {
        return Assessment.builder()
                .of("direction-1")
                .measure("1a")
                .assessor("ASEAN Secretariat")
                .addAssessorParties(asean())
                .on("2026-06")
                .party(korea())
                .score(Score.Percent.of("95"))
                .addCitation(citation())
                .build();
    }

    public static PartnershipStep partnershipStep() {
        return PartnershipStep.of(PartnershipLevel.COMPREHENSIVE_STRATEGIC, "2024-10-10").toBuilder()
                .instrument(instrument())
                .summit(summitRef())
                .name("comprehensive strategic partnership")
                .addCitation(citation())
                .build();
    }

    public static Partnership partnership() {
        return Partnership.builder()
                .id("asean-rok")
                .name("ASEAN–Republic of Korea partnership")
                .addParties(asean(), korea(), vietnam())
                .asOf("2025-10")
                .addSteps(
                        PartnershipStep.of(PartnershipLevel.SECTORAL_DIALOGUE, "1989-11"),
                        PartnershipStep.of(PartnershipLevel.DIALOGUE, "1991"),
                        partnershipStep())
                .addCitation(citation())
                .build();
    }

    public static Rank rank() {
        return Rank.builder()
                .position(5)
                .ranked(korea())
                .inRankingOf(asean())
                .among("trading-partners")
                .by("two-way-trade")
                .period("2024")
                .outOf(20)
                .build();
    }

    /** A level with a rank. */
    public static TradeFigure figure() {
        return TradeFigure.builder()
                .id("trade-2024")
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator("two-way-trade")
                .definition("goods only, as the customs count them")
                .reporter(asean())
                .partner(korea())
                .period("2024")
                .value(Quantity.parse("over USD 208.2 billion"))
                .unitImplied(true)
                .addConversion(Quantity.parse("EUR 190 billion"))
                .rank(rank())
                .addCitation(citation())
                .build();
    }

    /** A pledged growth, in all over some years. */
    public static TradeFigure growth() {
        return TradeFigure.builder()
                .id("growth-2030")
                .kind(TradeFigure.Kind.TARGET)
                .indicator("exports")
                .reporter(asean())
                .partner(korea())
                .period("2030")
                .basis(TradeFigure.Basis.TOTAL)
                .years(5)
                .aspect(TradeFigure.Aspect.GROWTH)
                .comparedWith("2025")
                .value(Quantity.parse("about 20 percent"))
                .rank(rank())
                .setOn("2025-10-27")
                .addCondition("If the agreement is upgraded")
                .partOf("trade-2024")
                .addCitation(citation())
                .build();
    }

    public static TradeFigure share() {
        return TradeFigure.builder()
                .id("share-2024")
                .kind(TradeFigure.Kind.ESTIMATE)
                .indicator("imports")
                .reporter(korea())
                .period("2024")
                .aspect(TradeFigure.Aspect.SHARE)
                .shareOf("all imports of the Republic of Korea")
                .value(Quantity.parse("7.60 percent"))
                .build();
    }

    /** A level in per cent. */
    public static TradeFigure rate() {
        return TradeFigure.builder()
                .id("tariff-2024")
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator("average-tariff")
                .reporter(korea())
                .value(Quantity.parse("13.4 percent"))
                .build();
    }

    public static Claim claim() {
        return Claim.builder()
                .about("asean-rok-26")
                .attribute("held")
                .value("2025-10-28")
                .addCitations(citation(), Citation.of(source("other-paper")))
                .build();
    }

    /** A record with all of them. The last one of each list of shared things is listed and not mentioned elsewhere. */
    public static Summit summit() {
        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .addOtherName(OtherName.of("ASEAN–ROK Summit"))
                .series(Series.of("asean-rok-summit", "ASEAN–Republic of Korea Summit"))
                .edition(26)
                .status(Summit.Status.HELD)
                .planned("2025-10-26")
                .held("2025-10-27")
                .mode(Summit.Mode.IN_PERSON)
                .partOf(summitRef())
                .language("en")
                .addCitation(citation())
                .addSources(source(), source("unused-source"))
                .addParties(asean(), Party.of("JP", Party.Kind.COUNTRY, "Japan"))
                .addPlaces(
                        city(),
                        Place.builder()
                                .id("unused-place")
                                .kind(Place.Kind.RIVER)
                                .name("Mekong")
                                .build())
                .addTopics(topic(), Topic.of("unused-topic"))
                .addLeaders(
                        lee(),
                        Leader.builder()
                                .id("unused-leader")
                                .name(PersonName.of("Somebody"))
                                .build())
                .addInstruments(
                        instrument(),
                        Instrument.builder()
                                .id("unused-instrument")
                                .kind(Instrument.Kind.POLICY)
                                .name("Outlook")
                                .build())
                .addInitiatives(
                        initiative(),
                        Initiative.builder()
                                .id("unused-initiative")
                                .kind(Initiative.Kind.FUND)
                                .name("Fund")
                                .build())
                .addVenue(venue())
                .addEvent(lifeEvent())
                .addDelegations(Delegation.of(asean()), Delegation.of(korea()), delegation())
                .addProposal(proposal())
                .addStatement(statement())
                .addOutcome(outcome())
                .addAssessment(assessment())
                .addPartnership(partnership())
                .figures(ImmutableList.of(figure(), growth(), share()))
                .addClaim(claim())
                .build();
    }
}
