package org.summitry.proposal;

import static org.summitry.Refusals.BLANK;
import static org.summitry.Refusals.DATE;
import static org.summitry.Refusals.ID;
import static org.summitry.Refusals.PERIOD;
import static org.summitry.Refusals.TWICE;
import static org.summitry.Refusals.refused;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.summitry.figure.Quantity;
import org.summitry.figure.Unit;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.testing.Samples;

/** What the types of this room refuse, and what they say then: proposals, statements, outcomes and assessments. */
class ProposalInvariantsTest {
    @TestFactory
    Stream<DynamicTest> whatIsRefused() {
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
        String samePlace = "places" + TWICE + "\"south-china-sea, called East Sea\" twice";
        String sameBeneficiary = "beneficiaries" + TWICE + "\"VN#small-and-medium-sized-enterprises\" twice";
        return Stream.of(
                refused(
                        "beneficiary of neither party nor group",
                        () -> new Beneficiary(Optional.empty(), Optional.empty()),
                        "beneficiary: must have a party or a group, but was absent"),
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
                        "partOf: must be another outcome, but was digital-training"),
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

    /** Setters that take a text read it in the notation of the attribute. */
    @TestFactory
    Stream<DynamicTest> textsOfAnotherNotation() {
        return Stream.of(
                refused("Assessment.of", () -> Assessment.builder().of("A"), ID + "\"A\""),
                refused("Assessment.measure", () -> Assessment.builder().measure("A"), ID + "\"A\""),
                refused("Assessment.on", () -> Assessment.builder().on("x"), DATE + "\"x\""),
                refused("Beneficiary.of", () -> Beneficiary.of(Samples.korea(), "A"), ID + "\"A\""),
                refused("Beneficiary.ofGroup", () -> Beneficiary.ofGroup("A"), ID + "\"A\""),
                refused("Measure.id", () -> Measure.builder().id("A"), ID + "\"A\""),
                refused("Outcome.madeOn", () -> Outcome.builder().madeOn("x"), DATE + "\"x\""),
                refused("Outcome.id", () -> Outcome.builder().id("A"), ID + "\"A\""),
                refused("Outcome.period", () -> Outcome.builder().period("x"), PERIOD + "\"x\""),
                refused("Outcome.partOf", () -> Outcome.builder().partOf("A"), ID + "\"A\""),
                refused("Proposal.id", () -> Proposal.builder().id("A"), ID + "\"A\""),
                refused("Proposal.madeOn", () -> Proposal.builder().madeOn("x"), DATE + "\"x\""),
                refused("Statement.madeOn", () -> Statement.builder().madeOn("x"), DATE + "\"x\""),
                refused("Statement.id", () -> Statement.builder().id("A"), ID + "\"A\""),
                refused("Statement.period", () -> Statement.builder().period("x"), PERIOD + "\"x\""));
    }
}
