package org.summitry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.meeting.Delegate;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.Delegation.Attendance;
import org.summitry.meeting.Delegation.Capacity;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.party.Party;
import org.summitry.party.PersonName;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Source;
import org.summitry.testing.Samples;
import org.summitry.time.Period;

class SummitTest {
    private static final Topic TRADE = Topic.of("trade");
    private static final Topic CULTURE = Topic.of("culture");
    private static final Topic PEACE = Topic.of("peace");

    private static final Proposal FIRST = Proposal.builder()
            .id("direction-1")
            .text("Trade")
            .author(Samples.chinh())
            .addTopic(TRADE)
            .addMeasures(measure("a", TRADE), measure("b", PEACE), measure("c", TRADE))
            .build();
    private static final Proposal SECOND = Proposal.builder()
            .id("direction-2")
            .text("Culture")
            .addOnBehalfOf(Samples.vietnam())
            .addMeasure(measure("a", CULTURE))
            .build();
    private static final Proposal THIRD = Proposal.builder()
            .id("direction-3")
            .text("Peace")
            .author(Samples.lee())
            .addOnBehalfOf(Samples.asean())
            .addTopic(PEACE)
            .build();
    private static final Statement SUPPORT = Statement.builder()
            .id("support")
            .kind(Statement.Kind.SUPPORT)
            .text("Support")
            .speaker(Samples.chinh())
            .addTopic(PEACE)
            .build();
    private static final Outcome AGREEMENT = outcome("agreement", "direction-1#a", "direction-2");
    private static final Outcome OTHER = outcome("other", "asean-rok-25/direction-3", "direction-1#c");

    private static final Delegation ASEAN = Delegation.of(Samples.asean());
    private static final Delegation KOREA = Delegation.builder()
            .party(Samples.korea())
            .addCapacity(Capacity.CO_CHAIR)
            .addDelegate(Delegate.of(Samples.lee()))
            .build();
    private static final Delegation VIETNAM = Delegation.builder()
            .party(Samples.vietnam())
            .within(Samples.asean())
            .addDelegate(Delegate.of(Samples.chinh()))
            .build();
    private static final Delegation MALAYSIA = Delegation.builder()
            .party(Samples.malaysia())
            .within(Samples.asean())
            .addCapacities(Capacity.HOST, Capacity.CO_CHAIR)
            .build();
    private static final Delegation MALAYSIA_ALONE = Delegation.builder()
            .party(Samples.malaysia())
            .attendance(Attendance.DECLINED)
            .build();

    private static final Summit SUMMIT = minimal()
            .addDelegations(ASEAN, KOREA, VIETNAM, MALAYSIA, MALAYSIA_ALONE)
            .addProposals(FIRST, SECOND, THIRD)
            .addStatement(SUPPORT)
            .addOutcomes(AGREEMENT, OTHER)
            .build();

    private static Summit.Builder minimal() {
        return Summit.builder()
                .id("asean-rok-26")
                .name("26th ASEAN–Republic of Korea Summit")
                .status(Summit.Status.HELD);
    }

    private static Measure measure(String id, Topic topic) {
        return Measure.builder().id(id).text("Measure " + id).addTopic(topic).build();
    }

    private static Outcome outcome(String id, String... answers) {
        Outcome.Builder outcome = Outcome.builder()
                .id(id)
                .kind(Outcome.Kind.AGREEMENT)
                .text("Outcome " + id)
                .addTopic(TRADE);
        for (String answer : answers) {
            outcome.addAnswer(ProposalRef.parse(answer));
        }
        return outcome.build();
    }

    private static ImmutableList<ProposalRef> refs(String... texts) {
        return ImmutableList.copyOf(texts).stream().map(ProposalRef::parse).collect(ImmutableList.toImmutableList());
    }

    // Parts by their ids.

    @Test
    void eachPartIsFoundByItsId() {
        Summit summit = Samples.summit();

        assertThat(summit.leader("lee-jae-myung")).contains(Samples.lee());
        assertThat(summit.party("KR")).contains(Samples.korea());
        assertThat(summit.source("vns")).contains(Samples.source());
        assertThat(summit.place("south-china-sea")).contains(Samples.sea());
        assertThat(summit.topic("artificial-intelligence")).contains(Samples.topic());
        assertThat(summit.instrument("akfta")).contains(Samples.instrument());
        assertThat(summit.initiative("kadif")).contains(Samples.initiative());
        assertThat(summit.proposal("direction-1")).contains(Samples.proposal());
        assertThat(summit.statement("support")).contains(Samples.statement());
        assertThat(summit.outcome("digital-training")).contains(Samples.outcome());
        assertThat(summit.partnership("asean-rok")).contains(Samples.partnership());
        assertThat(summit.figure("growth-2030")).contains(Samples.growth());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "asean-rok-26", "president", "1a", "KR", "ASEAN-47", "", "Not an id"})
    void noPartIsFoundByAnIdThatNoneHas(String id) {
        Summit summit = Samples.summit();

        assertThat(summit.leader(id)).isEmpty();
        assertThat(summit.source(id)).isEmpty();
        assertThat(summit.place(id)).isEmpty();
        assertThat(summit.topic(id)).isEmpty();
        assertThat(summit.instrument(id)).isEmpty();
        assertThat(summit.initiative(id)).isEmpty();
        assertThat(summit.proposal(id)).isEmpty();
        assertThat(summit.statement(id)).isEmpty();
        assertThat(summit.outcome(id)).isEmpty();
        assertThat(summit.partnership(id)).isEmpty();
        assertThat(summit.figure(id)).isEmpty();
        assertThat(summit.party("kr")).isEmpty();
    }

    @Test
    void aPartOfAnotherKindIsNotFound() {
        Summit summit = Samples.summit();

        assertThat(summit.leader("akfta")).isEmpty();
        assertThat(summit.source("lee-jae-myung")).isEmpty();
        assertThat(summit.place("vns")).isEmpty();
        assertThat(summit.instrument("kadif")).isEmpty();
        assertThat(summit.initiative("akfta")).isEmpty();
        assertThat(summit.proposal("digital-training")).isEmpty();
        assertThat(summit.statement("direction-1")).isEmpty();
        assertThat(summit.outcome("support")).isEmpty();
        assertThat(summit.partnership("trade-2024")).isEmpty();
        assertThat(summit.figure("asean-rok")).isEmpty();
        assertThat(summit.topic("vns")).isEmpty();
    }

    @Test
    void aSummitHasItsOwnIdAndThoseOfItsParts() {
        Summit summit = Samples.summit();

        for (String id : new String[] {
            "asean-rok-26",
            "lee-jae-myung",
            "vns",
            "kuala-lumpur",
            "akfta",
            "kadif",
            "direction-1",
            "support",
            "digital-training",
            "asean-rok",
            "trade-2024"
        }) {
            assertThat(summit.has(Id.of(id))).as(id).isTrue();
            assertThat(summit.part(Id.of(id))).as(id).isPresent();
        }
        for (String id :
                new String[] {"nothing", "artificial-intelligence", "president", "1a", "asean-rok-summit", "asean-47"
                }) {
            assertThat(summit.has(Id.of(id))).as(id).isFalse();
            assertThat(summit.part(Id.of(id))).as(id).isEmpty();
        }
    }

    @Test
    void aPartIsFoundByItsIdWhateverItIs() {
        Summit summit = Samples.summit();

        assertThat(summit.part(Id.of("asean-rok-26"))).containsSame(summit);
        assertThat(summit.part(Id.of("vns"))).contains(Samples.source());
        assertThat(summit.part(Id.of("south-china-sea"))).contains(Samples.sea());
        assertThat(summit.part(Id.of("lee-jae-myung"))).contains(Samples.lee());
        assertThat(summit.part(Id.of("akfta"))).contains(Samples.instrument());
        assertThat(summit.part(Id.of("kadif"))).contains(Samples.initiative());
        assertThat(summit.part(Id.of("direction-1"))).contains(Samples.proposal());
        assertThat(summit.part(Id.of("support"))).contains(Samples.statement());
        assertThat(summit.part(Id.of("digital-training"))).contains(Samples.outcome());
        assertThat(summit.part(Id.of("asean-rok"))).contains(Samples.partnership());
        assertThat(summit.part(Id.of("growth-2030"))).contains(Samples.growth());
    }

    // Dates.

    @Test
    void theDatesAreThoseOnWhichItWasHeldOrElseThePlannedOnes() {
        assertThat(minimal().build().dates()).isEmpty();
        assertThat(minimal().planned("2025-10-26").build().dates()).contains(Period.parse("2025-10-26"));
        assertThat(minimal().planned("2025-10-26").held("2025-10-27").build().dates())
                .contains(Period.parse("2025-10-27"));
    }

    // Delegations.

    @Test
    void theSidesAreTheDelegationsThatAreNotWithinABloc() {
        assertThat(SUMMIT.sides()).containsExactly(ASEAN, KOREA, MALAYSIA_ALONE);
    }

    @Test
    void delegationsWithinABlocAreThoseOfItsMembers() {
        assertThat(SUMMIT.delegationsWithin("ASEAN")).containsExactly(VIETNAM, MALAYSIA);
        assertThat(SUMMIT.delegationsWithin("EU")).isEmpty();
    }

    @Test
    void aPartyCanHaveADelegationOfItsOwnAndOneWithinABloc() {
        assertThat(SUMMIT.delegationsOf("MY")).containsExactly(MALAYSIA, MALAYSIA_ALONE);
        assertThat(SUMMIT.delegationsOf("JP")).isEmpty();
    }

    @Test
    void delegationsAreFoundByTheirCapacity() {
        assertThat(SUMMIT.delegations(Capacity.CO_CHAIR)).containsExactly(KOREA, MALAYSIA);
        assertThat(SUMMIT.delegations(Capacity.HOST)).containsExactly(MALAYSIA);
        assertThat(SUMMIT.delegations(Capacity.GUEST)).isEmpty();
    }

    // Proposals, topics, acts.

    @Test
    void theProposalsOfAPartyAreThoseMadeOnItsBehalfAndThoseOfItsPeople() {
        assertThat(SUMMIT.proposalsOf("VN")).containsExactly(FIRST, SECOND);
        assertThat(SUMMIT.proposalsOf("ASEAN")).containsExactly(THIRD);
        assertThat(SUMMIT.proposalsOf("MY")).isEmpty();
    }

    /** The third is by a delegate of Korea, for ASEAN. */
    @Test
    void whatADelegateProposesForAnotherPartyIsThatPartysProposal() {
        assertThat(SUMMIT.proposalsBy("lee-jae-myung")).containsExactly(THIRD);
        assertThat(SUMMIT.proposalsOf("KR")).isEmpty();
        assertThat(SUMMIT.proposalsOf("ASEAN")).containsExactly(THIRD);
    }

    @Test
    void theProposalsByALeaderAreThoseThatTheLeaderPutForward() {
        assertThat(SUMMIT.proposalsBy("pham-minh-chinh")).containsExactly(FIRST);
        assertThat(SUMMIT.proposalsBy("lee-jae-myung")).containsExactly(THIRD);
        assertThat(SUMMIT.proposalsBy("nobody")).isEmpty();
    }

    @Test
    void aProposalIsAboutATopicIfOneOfItsMeasuresIs() {
        assertThat(SUMMIT.proposalsAbout("trade")).containsExactly(FIRST);
        assertThat(SUMMIT.proposalsAbout("peace")).containsExactly(FIRST, THIRD);
        assertThat(SUMMIT.proposalsAbout("culture")).containsExactly(SECOND);
        assertThat(SUMMIT.proposalsAbout("security")).isEmpty();
    }

    @Test
    void theOutcomesAboutATopicAreInTheOrderOfTheRecord() {
        assertThat(SUMMIT.outcomesAbout("trade")).containsExactly(AGREEMENT, OTHER);
        assertThat(SUMMIT.outcomesAbout("peace")).isEmpty();
    }

    @Test
    void outcomesAreFoundByTheirKindByWhoIsNamedAndByWhatTheyArePartOf() {
        Outcome pledge = outcome("pledge").toBuilder()
                .kind(Outcome.Kind.PLEDGE)
                .addBy(Samples.korea())
                .partOf("agreement")
                .build();
        Outcome joint = outcome("joint").toBuilder()
                .addBy(Samples.vietnam(), Samples.korea())
                .partOf("other")
                .build();
        Summit summit = minimal().addOutcomes(OTHER, pledge, joint, AGREEMENT).build();

        assertThat(summit.outcomes(Outcome.Kind.PLEDGE)).containsExactly(pledge);
        assertThat(summit.outcomes(Outcome.Kind.AGREEMENT)).containsExactly(OTHER, joint, AGREEMENT);
        assertThat(summit.outcomes(Outcome.Kind.CALL)).isEmpty();
        assertThat(summit.outcomesBy("KR")).containsExactly(pledge, joint);
        assertThat(summit.outcomesBy("VN")).containsExactly(joint);
        assertThat(summit.outcomesBy("ASEAN")).isEmpty();
        assertThat(summit.partsOf("agreement")).containsExactly(pledge);
        assertThat(summit.partsOf("joint")).isEmpty();
    }

    @Test
    void theStatementsByALeaderAreThoseThatTheLeaderMade() {
        Statement joint = Statement.builder()
                .id("joint")
                .kind(Statement.Kind.VIEW)
                .text("A joint view")
                .addOnBehalfOf(Samples.vietnam())
                .addAddressedLeader(Samples.chinh())
                .build();
        Summit summit = minimal().addStatements(joint, SUPPORT).build();

        assertThat(summit.statementsBy("pham-minh-chinh")).containsExactly(SUPPORT);
        assertThat(summit.statementsBy("lee-jae-myung")).isEmpty();
    }

    @Test
    void allActsAreProposalsWithTheirMeasuresThenStatementsThenOutcomes() {
        assertThat(SUMMIT.acts().map(act -> act.id().value()))
                .containsExactly(
                        "direction-1",
                        "a",
                        "b",
                        "c",
                        "direction-2",
                        "a",
                        "direction-3",
                        "support",
                        "agreement",
                        "other");
    }

    @Test
    void theActsAboutATopicAreThoseThatNameItThemselves() {
        assertThat(SUMMIT.actsAbout("peace").stream().map(act -> act.id().value()))
                .containsExactly("b", "direction-3", "support");
        assertThat(SUMMIT.actsAbout("culture").stream().map(act -> act.id().value()))
                .containsExactly("a");
        assertThat(SUMMIT.actsAbout("trade").stream().map(act -> act.id().value()))
                .containsExactly("direction-1", "a", "c", "agreement", "other");
    }

    // Proposals and what answers them.

    @Test
    void aReferencePointsAtAProposalOrAMeasureOfThisRecord() {
        assertThat(SUMMIT.find(ProposalRef.of("direction-1"))).contains(FIRST);
        assertThat(SUMMIT.find(ProposalRef.of("direction-1", "b"))).contains(measure("b", PEACE));
        assertThat(SUMMIT.find(ProposalRef.of("direction-2", "a"))).contains(measure("a", CULTURE));
        assertThat(SUMMIT.find(ProposalRef.of("direction-1").at("asean-rok-26")))
                .contains(FIRST);
        assertThat(SUMMIT.find(ProposalRef.of("direction-1", "b").at("asean-rok-26")))
                .contains(measure("b", PEACE));
    }

    @Test
    void aReferenceToAnotherSummitOrToNothingPointsAtNothingHere() {
        assertThat(SUMMIT.find(ProposalRef.of("direction-1").at("asean-rok-25")))
                .isEmpty();
        assertThat(SUMMIT.find(ProposalRef.of("direction-9"))).isEmpty();
        assertThat(SUMMIT.find(ProposalRef.of("direction-1", "z"))).isEmpty();
        assertThat(SUMMIT.find(ProposalRef.of("agreement"))).isEmpty();
    }

    @Test
    void anOutcomeAnswersWhatItNamesInItsOrder() {
        assertThat(SUMMIT.answeredBy(
                        outcome("x", "direction-2", "direction-1#c", "asean-rok-25/direction-1", "direction-9")))
                .containsExactly(SECOND, measure("c", TRADE));
        assertThat(SUMMIT.answeredBy(outcome("y"))).isEmpty();
    }

    @Test
    void theAnswersToAProposalIncludeThoseInPart() {
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-1"))).containsExactly(AGREEMENT, OTHER);
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-1", "a"))).containsExactly(AGREEMENT);
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-1", "b"))).isEmpty();
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-2", "a"))).containsExactly(AGREEMENT);
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-3"))).isEmpty();
    }

    @Test
    void whatNoOutcomeAnswersIsUnansweredAndAProposalOnlyIfNothingOfItIs() {
        assertThat(SUMMIT.unanswered()).isEqualTo(refs("direction-1#b", "direction-3"));
        assertThat(minimal().addProposals(FIRST, SECOND).build().unanswered())
                .isEqualTo(refs(
                        "direction-1",
                        "direction-1#a",
                        "direction-1#b",
                        "direction-1#c",
                        "direction-2",
                        "direction-2#a"));
        assertThat(minimal()
                        .addProposal(FIRST)
                        .addOutcome(outcome("all", "direction-1"))
                        .build()
                        .unanswered())
                .isEmpty();
        assertThat(minimal()
                        .addProposal(FIRST)
                        .addOutcome(outcome("each", "direction-1#a", "direction-1#b", "direction-1#c"))
                        .build()
                        .unanswered())
                .isEmpty();
    }

    /** A reference may name the summit of its own record. */
    @Test
    void aReferenceThatNamesThisSummitIsOneToThisSummit() {
        Outcome byName = outcome("by-name", "asean-rok-26/direction-1#a", "asean-rok-26/direction-2");
        Summit summit = minimal().addProposals(FIRST, SECOND).addOutcome(byName).build();

        assertThat(summit.answeredBy(byName)).containsExactly(measure("a", TRADE), SECOND);
        assertThat(summit.answersTo(ProposalRef.of("direction-1"))).containsExactly(byName);
        assertThat(summit.answersTo(ProposalRef.of("direction-2", "a"))).containsExactly(byName);
        assertThat(summit.answersTo(ProposalRef.of("direction-2").at("asean-rok-26")))
                .containsExactly(byName);
        assertThat(SUMMIT.answersTo(ProposalRef.of("direction-2").at("asean-rok-26")))
                .containsExactly(AGREEMENT);
        assertThat(summit.unanswered()).isEqualTo(refs("direction-1#b", "direction-1#c"));
    }

    @Test
    void anOutcomeThatAnswersAnotherSummitAnswersNothingHere() {
        Summit summit = minimal()
                .addProposal(THIRD)
                .addOutcome(outcome("late-answer", "asean-rok-25/direction-3"))
                .build();

        assertThat(summit.unanswered()).isEqualTo(refs("direction-3"));
        assertThat(summit.answersTo(ProposalRef.of("direction-3"))).isEmpty();
    }

    // Figures, partnerships, assessments, claims.

    @Test
    void theFiguresOfAnIndicatorStandSideBySide() {
        TradeFigure first = Samples.figure();
        TradeFigure second = first.toBuilder()
                .id("trade-2024-office")
                .value(Quantity.parse("USD 208193 million"))
                .build();
        TradeFigure earlier = first.toBuilder().id("trade-2023").period("2023").build();
        TradeFigure reversed = first.toBuilder()
                .id("trade-2024-kr")
                .reporter(Samples.korea())
                .partner(Samples.asean())
                .build();
        TradeFigure alone =
                first.toBuilder().id("trade-2024-all").partner(Optional.empty()).build();
        TradeFigure undated =
                first.toBuilder().id("trade-undated").period(Optional.empty()).build();
        Summit summit = minimal()
                .addFigures(first, Samples.growth(), second, earlier, reversed, alone, undated)
                .build();

        assertThat(summit.figures(Indicator.TWO_WAY_TRADE))
                .containsExactly(first, second, earlier, reversed, alone, undated);
        assertThat(summit.figures(Indicator.EXPORTS)).containsExactly(Samples.growth());
        assertThat(summit.figures(Indicator.GDP)).isEmpty();
        assertThat(summit.figures(Indicator.TWO_WAY_TRADE, "ASEAN", "KR", Period.ofYear(2024)))
                .containsExactly(first, second);
        assertThat(summit.figures(Indicator.TWO_WAY_TRADE, "KR", "ASEAN", Period.ofYear(2024)))
                .containsExactly(reversed);
        assertThat(summit.figures(Indicator.TWO_WAY_TRADE, "ASEAN", "VN", Period.ofYear(2024)))
                .isEmpty();
    }

    @Test
    void aPartnershipIsFoundByExactlyItsPartiesInAnyOrder() {
        Partnership two = Partnership.builder()
                .id("asean-rok")
                .name("Two")
                .addParties(Samples.asean(), Samples.korea())
                .build();
        Partnership three = two.toBuilder()
                .id("three")
                .name("Three")
                .addParty(Samples.vietnam())
                .build();
        Partnership again = two.toBuilder().id("again").build();
        Summit summit = minimal().addPartnerships(three, two, again).build();

        assertThat(summit.partnershipOf("ASEAN", "KR")).contains(two);
        assertThat(summit.partnershipOf("KR", "ASEAN")).contains(two);
        assertThat(summit.partnershipOf("VN", "KR", "ASEAN")).contains(three);
        assertThat(summit.partnershipOf("KR", "VN")).isEmpty();
        assertThat(summit.partnershipOf("KR")).isEmpty();
        assertThat(summit.partnershipOf()).isEmpty();
    }

    @Test
    void assessmentsAndClaimsAreFoundByWhatTheyAreAbout() {
        Summit summit = Samples.summit();

        assertThat(summit.assessmentsOf("direction-1")).containsExactly(Samples.assessment());
        assertThat(summit.assessmentsOf("akfta")).isEmpty();
        assertThat(summit.claimsAbout("asean-rok-26")).containsExactly(Samples.claim());
        assertThat(summit.claimsAbout("KR")).isEmpty();
    }

    @Test
    void aQueryWithATextThatIsNoCodeOrIdIsRefused() {
        assertThatThrownBy(() -> SUMMIT.delegationsOf("vn")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.delegationsWithin("vn")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.proposalsOf("vn")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.partnershipOf("ASEAN", "kr")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.proposalsBy("Lee")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.statementsBy("Lee")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.outcomesBy("kr")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.partsOf("Whole")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> SUMMIT.actsAbout("Trade")).isInstanceOf(InvalidValueException.class);
    }

    // The lists of what is mentioned.

    @Test
    void whatIsMentionedIsListedInTheOrderOfMention() {
        assertThat(SUMMIT.parties())
                .extracting(party -> party.code().value())
                .containsExactly("ASEAN", "KR", "VN", "MY");
        assertThat(SUMMIT.leaders())
                .extracting(leader -> leader.id().value())
                .containsExactly("lee-jae-myung", "pham-minh-chinh");
        assertThat(SUMMIT.topics()).containsExactly(TRADE, PEACE, CULTURE);
        assertThat(SUMMIT.sources()).extracting(source -> source.id().value()).containsExactly("vns");
        assertThat(minimal().build().parties()).isEmpty();
    }

    @Test
    void whatIsListedComesFirstAndWhatTheListsLackIsAddedToThem() {
        Party japan = Party.of("JP", Party.Kind.COUNTRY, "Japan");
        Summit summit = minimal()
                .addParties(Samples.korea(), japan)
                .addTopics(CULTURE, TRADE)
                .addDelegations(ASEAN, KOREA)
                .addProposals(FIRST, SECOND)
                .build();

        assertThat(summit.parties()).containsExactly(Samples.korea(), japan, Samples.asean(), Samples.vietnam());
        assertThat(summit.topics()).containsExactly(CULTURE, TRADE, PEACE);
    }

    @Test
    void buildingARecordAgainChangesNothing() {
        assertThat(SUMMIT.toBuilder().build()).isEqualTo(SUMMIT);
        assertThat(Samples.summit().toBuilder().build()).isEqualTo(Samples.summit());
    }

    /** It makes no difference whether something else is missing from the lists. */
    @Test
    void whatIsListedTwiceIsListedOnce() {
        Topic unmentioned = Topic.of("unmentioned");
        Source source = Samples.source("unmentioned");
        Summit alone = minimal()
                .addTopics(unmentioned, unmentioned)
                .addSources(source, source)
                .build();
        assertThat(alone.topics()).containsExactly(unmentioned);
        assertThat(alone.sources()).containsExactly(source);

        Summit withMentions = minimal()
                .addParty(Samples.vietnam())
                .addTopics(unmentioned, unmentioned)
                .addSources(source, source)
                .addProposal(Proposal.builder()
                        .id("direction-1")
                        .text("Trade")
                        .addOnBehalfOf(Samples.vietnam())
                        .addTopic(TRADE)
                        .addCitation(Samples.citation())
                        .build())
                .build();
        assertThat(withMentions.topics()).containsExactly(unmentioned, TRADE);
        assertThat(withMentions.sources()).containsExactly(source, Samples.source());
    }

    @Test
    void twoThatDifferAndShareAnIdAreRefused() {
        Leader other = Samples.lee().toBuilder().name(PersonName.of("Another")).build();

        assertThatThrownBy(() -> minimal()
                        .addDelegation(KOREA)
                        .addProposal(THIRD.toBuilder().author(other).build())
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("leaders: must not have two that differ and share one id, but was lee-jae-myung");
        assertThatThrownBy(() -> minimal()
                        .addDelegation(KOREA)
                        .addParty(Party.of("KR", Party.Kind.COUNTRY, "Korea"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("parties: must not have two that differ and share one id, but was KR");
    }

    @Test
    void oneIdForTwoPartsIsRefused() {
        assertThatThrownBy(() -> minimal()
                        .addProposal(FIRST)
                        .addOutcome(outcome("direction-1"))
                        .build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcomes: must have ids that nothing else of the record has (proposals has it too), "
                        + "but was \"direction-1\"");
        assertThatThrownBy(() -> minimal().addProposals(FIRST, FIRST).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("proposals: must have ids that nothing else of the record has (proposals has it too), "
                        + "but was \"direction-1\"");
        assertThatThrownBy(() -> minimal().addOutcome(outcome("asean-rok-26")).build())
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("outcomes: must have ids that nothing else of the record has (summit has it too), "
                        + "but was \"asean-rok-26\"");
    }

    @Test
    void topicsOfficesAndMeasuresAreFamiliesOfTheirOwn() {
        Leader leader = Leader.builder()
                .id("trade")
                .name(PersonName.of("Trade"))
                .addOffice(Office.of("trade", "Minister of Trade", Samples.korea()))
                .build();
        Summit summit = minimal()
                .addProposals(
                        FIRST.toBuilder().author(leader).build(),
                        SECOND.toBuilder().addMeasure(measure("trade", TRADE)).build())
                .build();

        assertThat(summit.topic("trade")).contains(TRADE);
        assertThat(summit.leader("trade")).contains(leader);
        assertThat(summit.find(ProposalRef.of("direction-2", "trade"))).contains(measure("trade", TRADE));
    }

    @Test
    void aRecordOfWhichOnlyTheNameIsKnownHasNothingElse() {
        Summit summit = minimal().build();

        assertThat(summit.edition()).isEmpty();
        assertThat(summit.series()).isEmpty();
        assertThat(summit.mode()).isEmpty();
        assertThat(summit.partOf()).isEmpty();
        assertThat(summit.language()).isEmpty();
        assertThat(summit.sides()).isEmpty();
        assertThat(summit.unanswered()).isEmpty();
        assertThat(summit.acts()).isEmpty();
    }

    @Test
    void aChangedCopyLeavesTheOriginalAsItIs() {
        Summit original = minimal().addProposal(FIRST).build();
        Summit copy = original.toBuilder().addProposal(SECOND).edition(26).build();

        assertThat(copy.proposals()).containsExactly(FIRST, SECOND);
        assertThat(copy.proposal("direction-2")).contains(SECOND);
        assertThat(original.proposals()).containsExactly(FIRST);
        assertThat(original.proposal("direction-2")).isEmpty();
        assertThat(original.edition()).isEmpty();
    }
}
