package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
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
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.source.Citation;
import org.summitry.source.Claim;
import org.summitry.source.Source;
import org.summitry.testing.Samples;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** What each type refuses, and what it says then. */
class InvariantsTest {
    private static final String BLANK = ": must not be blank, but was \" \"";
    private static final String TWICE = ": must not contain duplicates, but was ";
    private static final String WORD =
            ": must be 1 to 100 lower-case letters, digits and single hyphens between them, but was ";
    private static final String ID = "id" + WORD;
    private static final String DATE =
            "date: must be an EDTF date such as 2025, 2025-10, 2025-10-27, 2025-36 (fourth quarter), 2025~ (approximate) or "
                    + "[2025-10-26..2025-10-28] (some day of these), but was ";
    private static final String PERIOD =
            "period: must be an EDTF date or interval such as 2024, 2021/2025, 1995-07-28/.. (open) or 2020/ (end unknown), "
                    + "the end not before the start, but was ";
    private static final String CODE =
            "code: must be 2 to 40 capital letters, digits and single hyphens, a letter first, but was ";
    private static final String LANGUAGE =
            "language: must be a BCP 47 tag in canonical case such as en or pt-BR, but was ";
    private static final String ABOUT = "about: must be an id or the code of a party, but was ";
    private static final String ADDRESS =
            "address: must be an absolute http or https address such as https://asean.org/, but was ";

    private static DynamicTest refused(String what, ThrowingCallable make, String message) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThatThrownBy(make)
                        .isInstanceOf(InvalidValueException.class)
                        .hasMessage(message));
    }

    @TestFactory
    Stream<DynamicTest> whoTakesPart() {
        return Stream.of(
                refused(
                        "blank name of a party",
                        () -> Samples.asean().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank short name of a party",
                        () -> Samples.asean().toBuilder().shortName(" ").build(),
                        "shortName" + BLANK),
                refused(
                        "membership of a party in itself",
                        () -> Samples.asean().toBuilder()
                                .addMembership(Membership.of("ASEAN", Membership.Status.OBSERVER, "2020"))
                                .build(),
                        "memberships: must not name the party itself, but was ASEAN"),
                refused(
                        "membership twice",
                        () -> Samples.korea().toBuilder()
                                .addMemberships(
                                        Membership.of("VN", Membership.Status.OBSERVER, "2020"),
                                        Membership.of("VN", Membership.Status.OBSERVER, "2020"))
                                .build(),
                        "memberships" + TWICE
                                + "Membership{member=VN, status=OBSERVER, period=2020, citations=[]} twice"),
                refused("blank other name", () -> OtherName.of(" "), "text" + BLANK),
                refused(
                        "other name used twice by a party",
                        () -> Samples.otherName().toBuilder()
                                .addUsedBy(PartyCode.of("VN"))
                                .build(),
                        "usedBy" + TWICE + "VN twice"),
                refused("blank name of a person", () -> PersonName.of(" "), "full" + BLANK),
                refused(
                        "blank family name",
                        () -> PersonName.builder().full("A B").family(" ").build(),
                        "family" + BLANK),
                refused(
                        "blank given name",
                        () -> PersonName.builder().full("A B").given(" ").build(),
                        "given" + BLANK),
                refused(
                        "family name that is not in the full one",
                        () -> PersonName.builder().full("A B").family("C").build(),
                        "family: must be part of full (it is \"A B\"), but was \"C\""),
                refused(
                        "given name that is not in the full one",
                        () -> PersonName.builder().full("A B").given("C").build(),
                        "given: must be part of full (it is \"A B\"), but was \"C\""),
                refused(
                        "family name first that is not",
                        () -> PersonName.familyFirst("A B", "B"),
                        "order: must put the part first that full begins with (it is \"A B\"), but was family-first"),
                refused(
                        "given name first that is not",
                        () -> PersonName.builder()
                                .full("A B")
                                .given("B")
                                .order(PersonName.Order.GIVEN_FIRST)
                                .build(),
                        "order: must put the part first that full begins with (it is \"A B\"), but was given-first"),
                refused("blank title of an office", () -> Office.of("a", " ", Samples.korea()), "title" + BLANK),
                refused(
                        "office twice",
                        () -> Samples.lee().toBuilder()
                                .addOffice(Office.of("president", "Other title", Samples.asean()))
                                .build(),
                        "offices" + TWICE + "president twice"),
                refused(
                        "office of another leader",
                        () -> Samples.delegate().toBuilder().officeId("chair").build(),
                        "office: must be the id of an office of leader (it is lee-jae-myung), but was chair"),
                refused(
                        "standing in for oneself",
                        () -> Samples.delegate().toBuilder()
                                .inPlaceOf(Samples.lee())
                                .build(),
                        "inPlaceOf: must be another person, but was lee-jae-myung"),
                refused(
                        "blank name under which a party takes part",
                        () -> Samples.delegation().toBuilder().calledAs(" ").build(),
                        "calledAs" + BLANK),
                refused(
                        "capacity twice",
                        () -> Samples.delegation().toBuilder()
                                .addCapacity(Delegation.Capacity.MEMBER)
                                .build(),
                        "capacities" + TWICE + "member twice"),
                refused(
                        "delegate twice",
                        () -> Samples.delegation().toBuilder()
                                .addDelegate(Delegate.of(Samples.lee()))
                                .build(),
                        "delegates" + TWICE + "lee-jae-myung twice"),
                refused(
                        "party within itself",
                        () -> Samples.delegation().toBuilder()
                                .within(Samples.korea())
                                .build(),
                        "within: must be another party, but was KR"),
                refused(
                        "delegates of an absent party",
                        () -> Samples.delegation().toBuilder()
                                .attendance(Delegation.Attendance.ABSENT)
                                .build(),
                        "delegates: must be empty unless attendance is attended, invited or expected (it is absent), but was [lee-jae-myung]"),
                refused(
                        "beneficiary of neither party nor group",
                        () -> new Beneficiary(Optional.empty(), Optional.empty()),
                        "beneficiary: must have a party or a group, but was absent"));
    }

    @TestFactory
    Stream<DynamicTest> whereAndWhen() {
        return Stream.of(
                refused(
                        "blank name of a place",
                        () -> Samples.city().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused("blank name of a mention", () -> PlaceMention.of(Samples.sea(), " "), "calledAs" + BLANK),
                refused(
                        "blank name of a venue",
                        () -> Samples.venue().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank reason",
                        () -> Samples.lifeEvent().toBuilder().reason(" ").build(),
                        "reason" + BLANK),
                refused("blank name of a series", () -> Series.of("a", " "), "name" + BLANK),
                refused("blank name of another summit", () -> SummitRef.of(" "), "name" + BLANK),
                refused(
                        "edition 0 of another summit",
                        () -> Samples.summitRef().toBuilder().edition(0).build(),
                        "edition: must be 1 or more, but was 0"),
                refused(
                        "blank name of a summit",
                        () -> Samples.summit().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "edition 0 of a summit",
                        () -> Samples.summit().toBuilder().edition(0).build(),
                        "edition: must be 1 or more, but was 0"));
    }

    @TestFactory
    Stream<DynamicTest> sources() {
        return Stream.of(
                refused(
                        "blank publisher",
                        () -> Samples.source().toBuilder().publisher(" ").build(),
                        "publisher" + BLANK),
                refused(
                        "blank agency",
                        () -> Samples.source().toBuilder().agency(" ").build(),
                        "agency" + BLANK),
                refused(
                        "blank title",
                        () -> Samples.source().toBuilder().title(" ").build(),
                        "title" + BLANK),
                refused(
                        "blank dateline",
                        () -> Samples.source().toBuilder().dateline(" ").build(),
                        "dateline" + BLANK),
                refused(
                        "address of another scheme",
                        () -> Samples.source().toBuilder()
                                .address("ftp://a.org/")
                                .build(),
                        ADDRESS + "\"ftp://a.org/\""),
                refused(
                        "address without a host",
                        () -> Samples.source().toBuilder()
                                .address("https:/a.org")
                                .build(),
                        ADDRESS + "\"https:/a.org\""),
                refused("blank place in a source", () -> Citation.of(Samples.source(), " "), "place" + BLANK),
                refused(
                        "blank subject of a claim",
                        () -> Samples.claim().toBuilder().about(" ").build(),
                        ABOUT + "\" \""),
                refused(
                        "subject of a claim that is neither id nor code",
                        () -> Samples.claim().toBuilder().about("Lee").build(),
                        ABOUT + "\"Lee\""),
                refused(
                        "subject of a claim that is too short for a code",
                        () -> Samples.claim().toBuilder().about("A").build(),
                        ABOUT + "\"A\""),
                refused(
                        "subject of a claim that is too long for an id",
                        () -> Samples.claim().toBuilder().about("x".repeat(101)).build(),
                        ABOUT + "\"" + "x".repeat(101) + "\""),
                refused(
                        "subject of a claim that is very long",
                        () -> Samples.claim().toBuilder()
                                .about("a" + "-a".repeat(100_000))
                                .build(),
                        ABOUT + "\"" + "a-".repeat(60) + "…\""),
                refused(
                        "blank attribute of a claim",
                        () -> Samples.claim().toBuilder().attribute(" ").build(),
                        "attribute" + BLANK),
                refused(
                        "blank value of a claim",
                        () -> Samples.claim().toBuilder().value(" ").build(),
                        "value" + BLANK),
                refused(
                        "claim of nobody",
                        () -> Samples.claim().toBuilder()
                                .citations(ImmutableList.of())
                                .build(),
                        "citations: must name who says so, but was absent"),
                refused(
                        "blank text of a version",
                        () -> Samples.textVersion().toBuilder().text(" ").build(),
                        "text" + BLANK));
    }

    @TestFactory
    Stream<DynamicTest> instrumentsInitiativesPartnerships() {
        return Stream.of(
                refused(
                        "blank name of an instrument",
                        () -> Samples.instrument().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank abbreviation of an instrument",
                        () -> Samples.instrument().toBuilder().abbreviation(" ").build(),
                        "abbreviation" + BLANK),
                refused(
                        "party twice to an instrument",
                        () -> Samples.instrument().toBuilder()
                                .addParty(Samples.korea())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "instrument that replaces itself",
                        () -> Samples.instrument().toBuilder().replaces("akfta").build(),
                        "replaces: must be another instrument, but was akfta"),
                refused(
                        "blank name of an initiative",
                        () -> Samples.initiative().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "blank abbreviation of an initiative",
                        () -> Samples.initiative().toBuilder().abbreviation(" ").build(),
                        "abbreviation" + BLANK),
                refused(
                        "party twice in an initiative",
                        () -> Samples.initiative().toBuilder()
                                .addParty(Samples.korea().toBuilder()
                                        .name("Korea")
                                        .build())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "topic twice of an initiative",
                        () -> Samples.initiative().toBuilder()
                                .addTopic(Topic.of("artificial-intelligence"))
                                .build(),
                        "topics" + TWICE + "artificial-intelligence twice"),
                refused(
                        "blank name of a partnership",
                        () -> Samples.partnership().toBuilder().name(" ").build(),
                        "name" + BLANK),
                refused(
                        "party twice in a partnership",
                        () -> Samples.partnership().toBuilder()
                                .addParty(Samples.korea())
                                .build(),
                        "parties" + TWICE + "KR twice"),
                refused(
                        "partnership of one",
                        () -> Partnership.builder()
                                .id("a")
                                .name("A")
                                .addParty(Samples.korea())
                                .build(),
                        "parties: must be two at least, but was 1"),
                refused(
                        "partnership of nobody",
                        () -> Partnership.builder().id("a").name("A").build(),
                        "parties: must be two at least, but was 0"),
                refused(
                        "steps out of order",
                        () -> Samples.partnership().toBuilder()
                                .addStep(PartnershipStep.of(PartnershipLevel.NONE, "2024-10-09"))
                                .build(),
                        "steps: must have the earliest first, but was 2024-10-09"),
                refused(
                        "blank name of a step",
                        () -> Samples.partnershipStep().toBuilder().name(" ").build(),
                        "name" + BLANK));
    }

    @TestFactory
    Stream<DynamicTest> whatIsPutForwardSaidAndAgreed() {
        Topic topic = Topic.of("artificial-intelligence", "Another label");
        Party korea = Samples.korea().toBuilder().name("Korea").build();
        Instrument instrument =
                Samples.instrument().toBuilder().name("Another name").build();
        Initiative initiative =
                Samples.initiative().toBuilder().name("Another name").build();
        String sameTopic = "topics" + TWICE + "artificial-intelligence twice";
        String sameAddressee = "addressees" + TWICE + "KR twice";
        String sameInstrument = "instruments" + TWICE + "akfta twice";
        String sameInitiative = "initiatives" + TWICE + "kadif twice";
        String samePlace = "places" + TWICE
                + "PlaceMention[place=Place{id=south-china-sea, kind=SEA, name=South China Sea, otherNames=[], citations=[]}, calledAs=Opti… twice";
        String sameBeneficiary = "beneficiaries" + TWICE
                + "Beneficiary[party=Optional[Party{code=VN, kind=COUNTRY, name=Viet Nam, otherNames=[], memberships=[], citations=[]}], gr… twice";
        return Stream.of(
                refused("blank label of a topic", () -> Topic.of("a", " "), "label" + BLANK),
                // Proposal
                refused(
                        "blank proposal",
                        () -> Samples.proposal().toBuilder().text(" ").build(),
                        "text" + BLANK),
                refused(
                        "topic twice of a proposal",
                        () -> Samples.proposal().toBuilder().addTopic(topic).build(),
                        sameTopic),
                refused(
                        "addressee twice of a proposal",
                        () -> Samples.proposal().toBuilder().addAddressee(korea).build(),
                        sameAddressee),
                refused(
                        "place twice of a proposal",
                        () -> Samples.proposal().toBuilder()
                                .addPlace(Samples.placeMention())
                                .build(),
                        samePlace),
                refused(
                        "instrument twice of a proposal",
                        () -> Samples.proposal().toBuilder()
                                .addInstrument(instrument)
                                .build(),
                        sameInstrument),
                refused(
                        "initiative twice of a proposal",
                        () -> Samples.proposal().toBuilder()
                                .addInitiative(initiative)
                                .build(),
                        sameInitiative),
                refused(
                        "beneficiary twice of a proposal",
                        () -> Samples.proposal().toBuilder()
                                .addBeneficiary(Samples.beneficiary())
                                .build(),
                        sameBeneficiary),
                refused(
                        "party twice on behalf of which a proposal is made",
                        () -> Samples.proposal().toBuilder()
                                .addOnBehalfOf(Samples.vietnam())
                                .build(),
                        "onBehalfOf" + TWICE + "VN twice"),
                refused(
                        "measure twice",
                        () -> Samples.proposal().toBuilder()
                                .addMeasure(Measure.builder()
                                        .id("1a")
                                        .text("Another")
                                        .build())
                                .build(),
                        "measures" + TWICE + "1a twice"),
                refused(
                        "proposal of nobody",
                        () -> Proposal.builder().id("a").text("A proposal").build(),
                        "author: must be set unless onBehalfOf names a party, but was absent"),
                // Measure
                refused(
                        "blank measure",
                        () -> Samples.measure().toBuilder().text(" ").build(),
                        "text" + BLANK),
                refused(
                        "topic twice of a measure",
                        () -> Samples.measure().toBuilder().addTopic(topic).build(),
                        sameTopic),
                refused(
                        "addressee twice of a measure",
                        () -> Samples.measure().toBuilder().addAddressee(korea).build(),
                        sameAddressee),
                refused(
                        "place twice of a measure",
                        () -> Samples.measure().toBuilder()
                                .addPlace(Samples.placeMention())
                                .build(),
                        samePlace),
                refused(
                        "instrument twice of a measure",
                        () -> Samples.measure().toBuilder()
                                .addInstrument(instrument)
                                .build(),
                        sameInstrument),
                refused(
                        "initiative twice of a measure",
                        () -> Samples.measure().toBuilder()
                                .addInitiative(initiative)
                                .build(),
                        sameInitiative),
                refused(
                        "beneficiary twice of a measure",
                        () -> Samples.measure().toBuilder()
                                .addBeneficiary(Samples.beneficiary())
                                .build(),
                        sameBeneficiary),
                // Statement
                refused(
                        "blank statement",
                        () -> Samples.statement().toBuilder().text(" ").build(),
                        "text" + BLANK),
                refused(
                        "topic twice of a statement",
                        () -> Samples.statement().toBuilder().addTopic(topic).build(),
                        sameTopic),
                refused(
                        "addressee twice of a statement",
                        () -> Samples.statement().toBuilder()
                                .addAddressee(korea)
                                .build(),
                        sameAddressee),
                refused(
                        "place twice of a statement",
                        () -> Samples.statement().toBuilder()
                                .addPlace(Samples.placeMention())
                                .build(),
                        samePlace),
                refused(
                        "instrument twice of a statement",
                        () -> Samples.statement().toBuilder()
                                .addInstrument(instrument)
                                .build(),
                        sameInstrument),
                refused(
                        "initiative twice of a statement",
                        () -> Samples.statement().toBuilder()
                                .addInitiative(initiative)
                                .build(),
                        sameInitiative),
                refused(
                        "party twice on behalf of which a statement is made",
                        () -> Samples.statement().toBuilder()
                                .addOnBehalfOf(Samples.vietnam())
                                .build(),
                        "onBehalfOf" + TWICE + "VN twice"),
                refused(
                        "leader twice to whom a statement is put",
                        () -> Samples.statement().toBuilder()
                                .addAddressedLeader(Samples.lee())
                                .build(),
                        "addressedLeaders" + TWICE + "lee-jae-myung twice"),
                refused(
                        "subject twice of a statement",
                        () -> Samples.statement().toBuilder()
                                .addAbout(Id.of("asean-rok"))
                                .build(),
                        "about" + TWICE + "asean-rok twice"),
                refused(
                        "statement of nobody",
                        () -> Statement.builder()
                                .id("a")
                                .kind(Statement.Kind.VIEW)
                                .text("A statement")
                                .build(),
                        "speaker: must be set unless onBehalfOf names a party, but was absent"),
                // Outcome
                refused(
                        "blank outcome",
                        () -> Samples.outcome().toBuilder().text(" ").build(),
                        "text" + BLANK),
                refused(
                        "topic twice of an outcome",
                        () -> Samples.outcome().toBuilder().addTopic(topic).build(),
                        sameTopic),
                refused(
                        "addressee twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addAddressees(korea, Samples.korea())
                                .build(),
                        sameAddressee),
                refused(
                        "place twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addPlace(Samples.placeMention())
                                .build(),
                        samePlace),
                refused(
                        "instrument twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addInstrument(instrument)
                                .build(),
                        sameInstrument),
                refused(
                        "initiative twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addInitiative(initiative)
                                .build(),
                        sameInitiative),
                refused(
                        "beneficiary twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addBeneficiary(Samples.beneficiary())
                                .build(),
                        sameBeneficiary),
                refused(
                        "party twice that agrees",
                        () -> Samples.outcome().toBuilder().addBy(korea).build(),
                        "by" + TWICE + "KR twice"),
                refused(
                        "party twice that stands aside",
                        () -> Samples.outcome().toBuilder()
                                .addExcept(Samples.malaysia())
                                .build(),
                        "except" + TWICE + "MY twice"),
                refused(
                        "answer twice",
                        () -> Samples.outcome().toBuilder()
                                .addAnswer(ProposalRef.of("direction-1", "1a"))
                                .build(),
                        "answers" + TWICE + "direction-1#1a twice"),
                refused(
                        "figure twice of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addFigure(Id.of("trade-2024"))
                                .build(),
                        "figures" + TWICE + "trade-2024 twice"),
                refused(
                        "blank condition of an outcome",
                        () -> Samples.outcome().toBuilder()
                                .addConditions("Fine", " ")
                                .build(),
                        "conditions" + BLANK),
                refused(
                        "outcome that is part of itself",
                        () -> Samples.outcome().toBuilder()
                                .partOf("digital-training")
                                .build(),
                        "partOf: must be another outcome, but was digital-training"));
    }

    @TestFactory
    Stream<DynamicTest> figuresAndAssessments() {
        return Stream.of(
                refused(
                        "figure with neither value nor rank",
                        () -> TradeFigure.builder()
                                .id("a")
                                .kind(TradeFigure.Kind.OBSERVATION)
                                .indicator("gdp")
                                .reporter(Samples.korea())
                                .build(),
                        "value: must be set unless there is a rank, but was absent"),
                refused(
                        "total over no year",
                        () -> Samples.growth().toBuilder().years(0).build(),
                        "years: must be 1 or more, but was 0"),
                refused(
                        "years of what is no total",
                        () -> Samples.figure().toBuilder().years(5).build(),
                        "years: must be absent unless basis is total (it is in-period), but was 5"),
                refused(
                        "blank whole of a share",
                        () -> Samples.share().toBuilder().shareOf(" ").build(),
                        "shareOf" + BLANK),
                refused(
                        "blank definition",
                        () -> Samples.figure().toBuilder().definition(" ").build(),
                        "definition" + BLANK),
                refused(
                        "blank condition of a figure",
                        () -> Samples.growth().toBuilder().addCondition(" ").build(),
                        "conditions" + BLANK),
                refused(
                        "growth in a currency",
                        () -> Samples.growth().toBuilder()
                                .value(Quantity.parse("USD 5"))
                                .build(),
                        "value: must be in percent or percentage-points unless aspect is level (it is growth), but was USD 5"),
                refused(
                        "share in a count",
                        () -> Samples.share().toBuilder()
                                .value(Quantity.parse("5 visits"))
                                .build(),
                        "value: must be in percent or percentage-points unless aspect is level (it is share), but was 5 visits"),
                refused(
                        "level that is compared",
                        () -> Samples.rate().toBuilder().comparedWith("2023").build(),
                        "comparedWith: must be absent unless aspect is growth (it is level), but was 2023"),
                refused(
                        "share that is compared",
                        () -> Samples.share().toBuilder().comparedWith("2023").build(),
                        "comparedWith: must be absent unless aspect is growth (it is share), but was 2023"),
                refused(
                        "level of a whole",
                        () -> Samples.rate().toBuilder().shareOf("trade").build(),
                        "shareOf: must be absent unless aspect is share (it is level), but was \"trade\""),
                refused(
                        "growth of a whole",
                        () -> Samples.growth().toBuilder().shareOf("trade").build(),
                        "shareOf: must be absent unless aspect is share (it is growth), but was \"trade\""),
                refused(
                        "conversions of no value",
                        () -> Samples.figure().toBuilder()
                                .value(Optional.empty())
                                .build(),
                        "conversions: must be empty unless value is set (it is absent), but was [EUR 190 billion]"),
                refused(
                        "figure that is part of itself",
                        () -> Samples.figure().toBuilder().partOf("trade-2024").build(),
                        "partOf: must be another figure, but was trade-2024"),
                refused(
                        "position 0",
                        () -> Samples.rank().toBuilder().position(0).build(),
                        "position: must be 1 or more, but was 0"),
                refused(
                        "position behind the last",
                        () -> Samples.rank().toBuilder().outOf(4).build(),
                        "outOf: must not be less than position (it is 5), but was 4"),
                refused(
                        "party twice that assesses",
                        () -> Samples.assessment().toBuilder()
                                .addAssessorParties(Samples.asean())
                                .build(),
                        "assessorParties" + TWICE + "ASEAN twice"),
                refused(
                        "blank assessor",
                        () -> Samples.assessment().toBuilder().assessor(" ").build(),
                        "assessor" + BLANK),
                refused(
                        "compliance of two",
                        () -> new Score.Compliance(2),
                        "compliance: must be -1, 0 or 1, but was 2"),
                refused(
                        "compliance of minus two",
                        () -> new Score.Compliance(-2),
                        "compliance: must be -1, 0 or 1, but was -2"),
                refused(
                        "share in percentage points",
                        () -> new Score.Percent(Quantity.of("5", Unit.PERCENTAGE_POINTS)),
                        "percent: must be in percent without a multiplier, but was 5 percentage-points"),
                refused("blank words", () -> new Score.Words(" "), "words" + BLANK));
    }

    /** A text that UTF-8 cannot carry is refused wherever a text can be given; the rule is the same as for a blank one. */
    @TestFactory
    Stream<DynamicTest> halfOfASurrogatePair() {
        String rule = ": must not have half of a surrogate pair, but was ";
        return Stream.of(
                refused("alone", () -> Topic.of("a", "\uD83C"), "label" + rule + "\"\\uD83C\""),
                refused("high at the end", () -> Topic.of("a", "x\uD83C"), "label" + rule + "\"x\\uD83C\""),
                refused("high before another", () -> Topic.of("a", "\uD83Cx"), "label" + rule + "\"\\uD83Cx\""),
                refused("low first", () -> Topic.of("a", "\uDF0Fx"), "label" + rule + "\"\\uDF0Fx\""),
                refused("low after a pair", () -> Topic.of("a", "🌏\uDF0F"), "label" + rule + "\"🌏\\uDF0F\""),
                refused(
                        "in an optional text",
                        () -> Citation.of(Samples.source(), "\uD83C"),
                        "place" + rule + "\"\\uD83C\""),
                refused(
                        "in a list of texts",
                        () -> Samples.outcome().toBuilder()
                                .addCondition("\uDF0F")
                                .build(),
                        "conditions" + rule + "\"\\uDF0F\""));
    }

    @Test
    void anyOtherTextIsKeptAsItIs() {
        for (String text :
                new String[] {"x", "🌏", "🌏🌏", " x ", "\u0000", "e\u0301", "قمة", "line\nbreak", "\u202E"}) {
            assertThat(Topic.of("a", text).label()).isEqualTo(text);
        }
    }

    @TestFactory
    Stream<DynamicTest> blankTexts() {
        return Stream.of(
                refused("empty", () -> Topic.of("a", ""), "label: must not be blank, but was \"\""),
                refused(
                        "line breaks",
                        () -> Topic.of("a", "\n\t"),
                        "label: must not be blank, but was \"\\u000A\\u0009\""),
                refused("wide space", () -> Topic.of("a", "\u3000"), "label: must not be blank, but was \"\u3000\""));
    }

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Assessment.of", () -> Assessment.builder().of("A"), ID + "\"A\""),
                refused("Assessment.measure", () -> Assessment.builder().measure("A"), ID + "\"A\""),
                refused("Assessment.on", () -> Assessment.builder().on("x"), DATE + "\"x\""),
                refused("Beneficiary.of", () -> Beneficiary.of(Samples.korea(), "A"), ID + "\"A\""),
                refused("Beneficiary.ofGroup", () -> Beneficiary.ofGroup("A"), ID + "\"A\""),
                refused("Delegate.officeId", () -> Delegate.builder().officeId("A"), ID + "\"A\""),
                refused("Initiative.id", () -> Initiative.builder().id("A"), ID + "\"A\""),
                refused("Initiative.period", () -> Initiative.builder().period("x"), PERIOD + "\"x\""),
                refused("Instrument.id", () -> Instrument.builder().id("A"), ID + "\"A\""),
                refused("Instrument.period", () -> Instrument.builder().period("x"), PERIOD + "\"x\""),
                refused("Instrument.replaces", () -> Instrument.builder().replaces("A"), ID + "\"A\""),
                refused("TreatyAction.date", () -> TreatyAction.builder().date("x"), DATE + "\"x\""),
                refused("Leader.id", () -> Leader.builder().id("A"), ID + "\"A\""),
                refused("LifeEvent.announced", () -> LifeEvent.builder().announced("x"), DATE + "\"x\""),
                refused("LifeEvent.dates", () -> LifeEvent.builder().dates("x"), PERIOD + "\"x\""),
                refused("Measure.id", () -> Measure.builder().id("A"), ID + "\"A\""),
                refused("Membership.member", () -> Membership.builder().member("a"), CODE + "\"a\""),
                refused("Membership.period", () -> Membership.builder().period("x"), PERIOD + "\"x\""),
                refused("Office.id", () -> Office.builder().id("A"), ID + "\"A\""),
                refused("Office.period", () -> Office.builder().period("x"), PERIOD + "\"x\""),
                refused("OtherName.language", () -> OtherName.of("x", "EN"), LANGUAGE + "\"EN\""),
                refused("Outcome.madeOn", () -> Outcome.builder().madeOn("x"), DATE + "\"x\""),
                refused("Outcome.id", () -> Outcome.builder().id("A"), ID + "\"A\""),
                refused("Outcome.period", () -> Outcome.builder().period("x"), PERIOD + "\"x\""),
                refused("Outcome.partOf", () -> Outcome.builder().partOf("A"), ID + "\"A\""),
                refused("Partnership.asOf", () -> Partnership.builder().asOf("x"), DATE + "\"x\""),
                refused("Partnership.id", () -> Partnership.builder().id("A"), ID + "\"A\""),
                refused("PartnershipStep.level", () -> PartnershipStep.builder().level("A"), "level" + WORD + "\"A\""),
                refused("PartnershipStep.date", () -> PartnershipStep.builder().date("x"), DATE + "\"x\""),
                refused("Party.code", () -> Party.builder().code("a"), CODE + "\"a\""),
                refused("Place.id", () -> Place.builder().id("A"), ID + "\"A\""),
                refused("Proposal.id", () -> Proposal.builder().id("A"), ID + "\"A\""),
                refused("Proposal.madeOn", () -> Proposal.builder().madeOn("x"), DATE + "\"x\""),
                refused("Rank.among", () -> Rank.builder().among("A"), ID + "\"A\""),
                refused("Rank.by", () -> Rank.builder().by("A"), "indicator" + WORD + "\"A\""),
                refused("Rank.period", () -> Rank.builder().period("x"), PERIOD + "\"x\""),
                refused("Series.of", () -> Series.of("A", "x"), ID + "\"A\""),
                refused("Source.id", () -> Source.builder().id("A"), ID + "\"A\""),
                refused("Source.published", () -> Source.builder().published("x"), DATE + "\"x\""),
                refused("Source.language", () -> Source.builder().language("EN"), LANGUAGE + "\"EN\""),
                refused("Source.accessed", () -> Source.builder().accessed("x"), DATE + "\"x\""),
                refused("Statement.madeOn", () -> Statement.builder().madeOn("x"), DATE + "\"x\""),
                refused("Statement.id", () -> Statement.builder().id("A"), ID + "\"A\""),
                refused("Statement.period", () -> Statement.builder().period("x"), PERIOD + "\"x\""),
                refused("Summit.id", () -> Summit.builder().id("A"), ID + "\"A\""),
                refused("Summit.planned", () -> Summit.builder().planned("x"), PERIOD + "\"x\""),
                refused("Summit.held", () -> Summit.builder().held("x"), PERIOD + "\"x\""),
                refused("Summit.language", () -> Summit.builder().language("EN"), LANGUAGE + "\"EN\""),
                refused("SummitRef.id", () -> SummitRef.builder().id("A"), ID + "\"A\""),
                refused("SummitRef.series", () -> SummitRef.builder().series("A"), ID + "\"A\""),
                refused("SummitRef.dates", () -> SummitRef.builder().dates("x"), PERIOD + "\"x\""),
                refused("TextVersion.date", () -> TextVersion.builder().date("x"), DATE + "\"x\""),
                refused("TextVersion.language", () -> TextVersion.builder().language("EN"), LANGUAGE + "\"EN\""),
                refused("Topic.of", () -> Topic.of("A"), ID + "\"A\""),
                refused("TradeFigure.id", () -> TradeFigure.builder().id("A"), ID + "\"A\""),
                refused(
                        "TradeFigure.indicator",
                        () -> TradeFigure.builder().indicator("A"),
                        "indicator" + WORD + "\"A\""),
                refused("TradeFigure.period", () -> TradeFigure.builder().period("x"), PERIOD + "\"x\""),
                refused("TradeFigure.comparedWith", () -> TradeFigure.builder().comparedWith("x"), PERIOD + "\"x\""),
                refused("TradeFigure.setOn", () -> TradeFigure.builder().setOn("x"), DATE + "\"x\""),
                refused("TradeFigure.partOf", () -> TradeFigure.builder().partOf("A"), ID + "\"A\""),
                refused("Venue.days", () -> Venue.builder().days("x"), PERIOD + "\"x\""));
    }

    @Test
    void aTextThatIsOfTheNotationIsReadAsTheValue() {
        assertThat(Samples.assessment().on()).isEqualTo(PartialDate.parse("2026-06"));
        assertThat(Samples.assessment().of()).isEqualTo(Id.of("direction-1"));
        assertThat(Samples.assessment().measure()).contains(Id.of("1a"));
        assertThat(Samples.summit().held()).contains(Period.parse("2025-10-27"));
        assertThat(Samples.growth().indicator()).isEqualTo(Indicator.EXPORTS);
        assertThat(Samples.growth().comparedWith()).contains(Period.parse("2025"));
        assertThat(Samples.partnership().asOf()).contains(PartialDate.parse("2025-10"));
        assertThat(Samples.outcome().madeOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.statement().madeOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.growth().setOn()).contains(PartialDate.parse("2025-10-27"));
        assertThat(Samples.source().language()).contains(LanguageTag.of("en"));
        assertThat(Samples.source().accessed()).contains(PartialDate.parse("2025-10-28"));
        assertThat(PartnershipStep.builder()
                        .level("strategic-partnership")
                        .build()
                        .level())
                .isEqualTo(PartnershipLevel.STRATEGIC);
        assertThat(Samples.summit().language()).contains(LanguageTag.of("en"));
        assertThat(Samples.summit().planned()).contains(Period.parse("2025-10-26"));
    }

    /** Of each builder, what has to be set. */
    private static final ImmutableMap<Class<?>, String> REQUIRED = ImmutableMap.<Class<?>, String>builder()
            .put(Assessment.class, "of, assessor, on, score")
            .put(Claim.class, "about, attribute, value")
            .put(Delegate.class, "leader")
            .put(Delegation.class, "party")
            .put(Initiative.class, "id, kind, name")
            .put(Instrument.class, "id, kind, name")
            .put(TreatyAction.class, "kind")
            .put(Leader.class, "id, name")
            .put(LifeEvent.class, "kind")
            .put(Measure.class, "id, text")
            .put(Membership.class, "member, status")
            .put(Office.class, "id, title, party")
            .put(OtherName.class, "text")
            .put(Outcome.class, "id, kind, text")
            .put(Partnership.class, "id, name")
            .put(PartnershipStep.class, "level")
            .put(Party.class, "code, kind, name")
            .put(PersonName.class, "full")
            .put(Place.class, "id, kind, name")
            .put(Proposal.class, "id, text")
            .put(Rank.class, "position, ranked, inRankingOf, among")
            .put(RoleElsewhere.class, "party, capacity, summit")
            .put(Source.class, "id, publisher")
            .put(Statement.class, "id, kind, text")
            .put(Summit.class, "id, name, status")
            .put(SummitRef.class, "name")
            .put(TextVersion.class, "stage")
            .put(TradeFigure.class, "id, kind, indicator, reporter")
            .put(Venue.class, "place")
            .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> requiredAttributesThatAreNotSet() {
        return ContractTest.NOUNS.stream()
                .map(noun -> refused(
                        noun.type().getSimpleName(),
                        () -> noun.build(noun.builder()),
                        REQUIRED.get(noun.type()) + ": must be set, but was absent"));
    }

    @Test
    void onlyWhatIsStillMissingIsNamed() {
        assertThatThrownBy(() -> Summit.builder().name("A summit").build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("id, status: must be set, but was absent");
        assertThatThrownBy(() -> Rank.builder()
                        .ranked(Samples.korea())
                        .inRankingOf(Samples.asean())
                        .among("partners")
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("position: must be set, but was absent");
    }
}
