package org.summitry.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.Map;
import java.util.stream.Stream;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Membership;
import org.summitry.party.Office;
import org.summitry.party.OtherName;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.party.Place;
import org.summitry.scalar.PartyCode;
import org.summitry.scalar.WebAddress;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * The sources, parties, people, places, texts and projects of the ASEAN–RoK summits. They are values, so that the
 * records of all editions can share them.
 */
final class Cast {
    static final Source NEWS = Source.builder()
            .id("vns")
            .publisher("Viet Nam News")
            .agency("VNA/VNS")
            .title("Vietnamese PM proposes three orientations to enhance ASEAN-RoK comprehensive strategic partnership")
            .published("2025-10-27")
            .dateline("Kuala Lumpur")
            .address(WebAddress.of(
                    "https://vietnamnews.vn/politics-laws/1728229/vietnamese-pm-proposes-three-orientations"
                            + "-to-enhance-asean-rok-comprehensive-strategic-partnership.html"))
            .language("en")
            .build();
    static final Source OVERVIEW = secretariat(
                    "asean-rok-overview", "Overview of ASEAN-Republic of Korea Dialogue Relations")
            .build();
    static final Source ADMISSION = secretariat(
                    "timor-leste-admission", "Declaration on the admission of Timor-Leste into ASEAN")
            .published("2025-10-26")
            .build();
    static final Citation BY_NEWS = Citation.of(NEWS);
    static final Citation BY_OVERVIEW = Citation.of(OVERVIEW);

    static final Party ASEAN = Party.builder()
            .code("ASEAN")
            .kind(Party.Kind.BLOC)
            .name("Association of Southeast Asian Nations")
            .shortName("ASEAN")
            .addMembership(member("BN", "1984-01-07").build())
            .addMembership(member("KH", "1999-04-30").build())
            .addMembership(member("ID", "1967-08-08").build())
            .addMembership(member("LA", "1997-07-23").build())
            .addMembership(member("MY", "1967-08-08").build())
            .addMembership(member("MM", "1997-07-23").build())
            .addMembership(member("PH", "1967-08-08").build())
            .addMembership(member("SG", "1967-08-08").build())
            .addMembership(member("TH", "1967-08-08").build())
            .addMembership(member("TL", "2025-10-26")
                    .addCitation(Citation.of(ADMISSION))
                    .build())
            .addMembership(member("VN", "1995-07-28").build())
            .build();
    static final Party ROK = Party.builder()
            .code("KR")
            .kind(Party.Kind.COUNTRY)
            .name("Republic of Korea")
            .shortName("RoK")
            .addOtherName(OtherName.of("South Korea", "en"))
            .build();
    static final Party VIET_NAM = Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");
    static final Party MALAYSIA = Party.of("MY", Party.Kind.COUNTRY, "Malaysia");

    static final Leader CHINH = Leader.builder()
            .id("pham-minh-chinh")
            .name(familyFirst("Phạm", "Minh Chính"))
            .addOffice(office("prime-minister", "Prime Minister", VIET_NAM)
                    .kind(Office.Kind.HEAD_OF_GOVERNMENT)
                    .period("2021-04-05/..")
                    .build())
            .addOtherName(OtherName.of("Pham Minh Chinh", "en"))
            .build();
    static final Leader LEE = Leader.builder()
            .id("lee-jae-myung")
            .name(familyFirst("Lee", "Jae Myung"))
            .addOffice(office("president", "President", ROK)
                    .kind(Office.Kind.HEAD_OF_STATE)
                    .period("2025-06-04/..")
                    .build())
            .addOtherName(OtherName.of("이재명", "ko"))
            .build();

    static final Place KUALA_LUMPUR = place("kuala-lumpur", Place.Kind.CITY, "Kuala Lumpur")
            .country(MALAYSIA)
            .build();
    static final Place SOUTH_CHINA_SEA = place("south-china-sea", Place.Kind.SEA, "South China Sea")
            .addOtherName(OtherName.builder()
                    .text("East Sea")
                    .language("en")
                    .addUsedBy(PartyCode.of("VN"))
                    .build())
            .build();
    static final Place KOREAN_PENINSULA =
            place("korean-peninsula", Place.Kind.LAND, "Korean Peninsula").build();

    /** The topics of the 26th summit in the order of its record. What two records call by one id is one topic. */
    static final ImmutableList<Topic> TOPICS = ImmutableList.of(
            Topic.of("trade"),
            Topic.of("investment"),
            Topic.of("green-development"),
            Topic.of("circular-economy"),
            Topic.of("sustainable-development"),
            Topic.of("trade-agreement-upgrade", "upgrade of a trade agreement"),
            Topic.of("green-economy"),
            Topic.of("digital-economy"),
            Topic.of("artificial-intelligence"),
            Topic.of("supply-chains"),
            Topic.of("technology-transfer"),
            Topic.of("skilled-workforce"),
            Topic.of("business-links", "links between businesses"),
            Topic.of("technology"),
            Topic.of("renewable-energy"),
            Topic.of("smart-infrastructure"),
            Topic.of("green-agriculture"),
            Topic.of("sub-regional-development", "sub-regional development"),
            Topic.of("culture"),
            Topic.of("education"),
            Topic.of("people-to-people-exchange", "people-to-people exchange"),
            Topic.of("tourism"),
            Topic.of("heritage-economy"),
            Topic.of("creative-industries"),
            Topic.of("cultural-industries"),
            Topic.of("film"),
            Topic.of("music"),
            Topic.of("entertainment"),
            Topic.of("talent-training"),
            Topic.of("vocational-education"),
            Topic.of("study-abroad"),
            Topic.of("work-abroad"),
            Topic.of("peace"),
            Topic.of("security"),
            Topic.of("stability"),
            Topic.of("prosperity"),
            Topic.of("cooperation-at-sea"),
            Topic.of("inter-korean-dialogue", "inter-Korean dialogue"),
            Topic.of("denuclearisation"),
            Topic.of("asean-rok-relations", "ASEAN–RoK relations"),
            Topic.of("mutual-trust"),
            Topic.of("cooperation"),
            Topic.of("digital-capacity"),
            Topic.of("supply-chain-resilience"),
            Topic.of("digital-transformation"),
            Topic.of("innovation"),
            Topic.of("clean-energy"),
            Topic.of("critical-minerals"),
            Topic.of("environment", "sustainable environment"),
            Topic.of("maritime-security"),
            Topic.of("cybersecurity"),
            Topic.of("transnational-crime", "combating transnational crime"),
            Topic.of("asean-centrality", "ASEAN centrality"),
            Topic.of("resilience"),
            Topic.of("people-centred-community", "people-centred community"),
            Topic.of("power-grids"),
            Topic.of("development-gap"),
            Topic.of("connectivity", "regional connectivity"));

    private static final Map<String, Topic> TOPICS_BY_ID =
            Maps.uniqueIndex(TOPICS, topic -> topic.id().value());

    static final Instrument AKFTA = instrument("akfta", "AKFTA", "ASEAN–Korea Free Trade Agreement")
            .kind(Instrument.Kind.FREE_TRADE_AGREEMENT)
            .addParties(ASEAN, ROK)
            .build();
    static final Instrument AOIP = instrument("aoip", "AOIP", "ASEAN Outlook on the Indo-Pacific")
            .kind(Instrument.Kind.POLICY)
            .addParty(ASEAN)
            .build();
    static final Instrument DEFA = instrument("defa", "DEFA", "ASEAN Digital Economy Framework Agreement")
            .kind(Instrument.Kind.FRAMEWORK_AGREEMENT)
            .addParty(ASEAN)
            .build();
    static final Instrument PLAN_2011 = planOfAction(2011, BY_OVERVIEW).build();
    static final Instrument PLAN_2016 =
            planOfAction(2016, BY_OVERVIEW).replaces(PLAN_2011.id()).build();
    static final Instrument PLAN_2021 =
            planOfAction(2021, BY_NEWS).replaces(PLAN_2016.id()).build();
    static final Instrument PLAN_2026 =
            planOfAction(2026, BY_NEWS).replaces(PLAN_2021.id()).build();

    static final Initiative MEKONG_ROK = initiative("mekong-rok", "Mekong–RoK cooperation")
            .kind(Initiative.Kind.MECHANISM)
            .addAllTopics(topics("sub-regional-development"))
            .build();
    static final Initiative DIGITAL_ACADEMY = initiative("digital-academy", "Korea–ASEAN Digital Academy")
            .kind(Initiative.Kind.PROJECT)
            .addParties(ROK, ASEAN)
            .addAllTopics(topics("digital-capacity", "talent-training"))
            .addCitation(BY_NEWS)
            .build();
    static final Initiative KADIF = initiative("kadif", "Korea–ASEAN Digital Innovation Flagship")
            .kind(Initiative.Kind.PROJECT)
            .abbreviation("KADIF")
            .addParties(ROK, ASEAN)
            .addAllTopics(topics("digital-capacity", "talent-training", "innovation"))
            .addCitation(BY_NEWS)
            .build();
    static final Initiative POWER_GRID = initiative("asean-power-grid", "ASEAN Power Grid")
            .kind(Initiative.Kind.INFRASTRUCTURE)
            .addParty(ASEAN)
            .addAllTopics(topics("power-grids"))
            .build();

    static final Partnership PARTNERSHIP = Partnership.builder()
            .id("asean-rok")
            .name("ASEAN–Republic of Korea partnership")
            .addParties(ASEAN, ROK)
            .addStep(step(PartnershipLevel.SECTORAL_DIALOGUE, "1989-11").build())
            .addStep(step(PartnershipLevel.DIALOGUE, "1991-07")
                    .name("full dialogue partner")
                    .build())
            .addStep(step(PartnershipLevel.SUMMIT_LEVEL_DIALOGUE, "1997").build())
            .addStep(step(PartnershipLevel.COMPREHENSIVE, "2004-11-30")
                    .name("comprehensive cooperation partnership")
                    .summit(summit("8th", 8, "2004-11-30").build())
                    .build())
            .addStep(step(PartnershipLevel.STRATEGIC, "2010-10-29")
                    .summit(summit("13th", 13, "2010-10-29").build())
                    .build())
            .addStep(step(PartnershipLevel.COMPREHENSIVE_STRATEGIC, "2024-10-10")
                    .summit(summit("25th", 25, "2024-10-10").id("asean-rok-25").build())
                    .build())
            .build();

    private Cast() {}

    /** Topics by their ids; an id that is not among {@link #TOPICS} is a slip of the pen. */
    static ImmutableList<Topic> topics(String... ids) {
        return Stream.of(ids).map(Cast::topic).collect(toImmutableList());
    }

    private static Topic topic(String id) {
        Topic topic = TOPICS_BY_ID.get(id);
        if (topic == null) {
            throw new IllegalArgumentException("no topic " + id);
        }
        return topic;
    }

    private static Source.Builder secretariat(String id, String title) {
        return Source.builder()
                .id(id)
                .publisher("ASEAN Secretariat")
                .title(title)
                .language("en");
    }

    private static Membership.Builder member(String country, String since) {
        return Membership.builder()
                .member(country)
                .status(Membership.Status.MEMBER)
                .period(since + "/..");
    }

    private static PersonName familyFirst(String family, String given) {
        return PersonName.builder()
                .full(family + " " + given)
                .family(family)
                .given(given)
                .order(PersonName.Order.FAMILY_FIRST)
                .build();
    }

    private static Office.Builder office(String id, String title, Party party) {
        return Office.builder().id(id).title(title).party(party);
    }

    private static Place.Builder place(String id, Place.Kind kind, String name) {
        return Place.builder().id(id).kind(kind).name(name);
    }

    private static Instrument.Builder instrument(String id, String abbreviation, String name) {
        return Instrument.builder().id(id).abbreviation(abbreviation).name(name);
    }

    private static Instrument.Builder planOfAction(int first, Citation citation) {
        int last = first + 4;
        return Instrument.builder()
                .id("poa-" + first + "-" + last)
                .kind(Instrument.Kind.PLAN_OF_ACTION)
                .name("ASEAN–RoK Plan of Action " + first + "–" + last)
                .addParties(ASEAN, ROK)
                .period(Period.between(PartialDate.of(first), PartialDate.of(last)))
                .addCitation(citation);
    }

    private static Initiative.Builder initiative(String id, String name) {
        return Initiative.builder().id(id).name(name);
    }

    private static PartnershipStep.Builder step(PartnershipLevel level, String date) {
        return PartnershipStep.builder().level(level).date(date).addCitation(BY_OVERVIEW);
    }

    private static SummitRef.Builder summit(String ordinal, int edition, String date) {
        return SummitRef.builder()
                .name(ordinal + " ASEAN–Republic of Korea Summit")
                .series("asean-rok-summit")
                .edition(edition)
                .dates(date);
    }
}
