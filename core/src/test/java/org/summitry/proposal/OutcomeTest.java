package org.summitry.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.summitry.partnership.Topic;
import org.summitry.scalar.Id;
import org.summitry.testing.Samples;

class OutcomeTest {
    private static Outcome answering(String... refs) {
        Outcome.Builder outcome =
                Outcome.builder().id("agreement").kind(Outcome.Kind.AGREEMENT).text("They agree");
        for (String ref : refs) {
            outcome.addAnswer(ProposalRef.parse(ref));
        }
        return outcome.build();
    }

    @ParameterizedTest
    @CsvSource({
        // As a whole, with all its measures.
        "direction-1,    direction-1,    true",
        "direction-1,    direction-1#1a, true",
        // In part.
        "direction-1#1a, direction-1,    true",
        "direction-1#1a, direction-1#1a, true",
        "direction-1#1a, direction-1#1b, false",
        // Another proposal, which may have a measure of the same id.
        "direction-1,    direction-2,    false",
        "direction-1#1a, direction-2#1a, false",
        // A proposal of another summit.
        "asean-rok-25/direction-1, asean-rok-25/direction-1#1a, true",
        "asean-rok-25/direction-1, direction-1, false",
        "direction-1, asean-rok-25/direction-1, false",
        "asean-rok-25/direction-1, asean-rok-24/direction-1, false",
    })
    void itAnswersWhatItTakesUpInWholeOrInPart(String answer, String ref, boolean answers) {
        assertThat(answering(answer).isAnswerTo(ProposalRef.parse(ref))).isEqualTo(answers);
    }

    @Test
    void itAnswersEachThatItNames() {
        Outcome outcome = answering("direction-1#1a", "direction-2");

        assertThat(outcome.isAnswerTo(ProposalRef.of("direction-1"))).isTrue();
        assertThat(outcome.isAnswerTo(ProposalRef.of("direction-2", "2a"))).isTrue();
        assertThat(outcome.isAnswerTo(ProposalRef.of("direction-3"))).isFalse();
        assertThat(answering().isAnswerTo(ProposalRef.of("direction-1"))).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Outcome.Kind.class)
    void whateverItAnswersIsTakenUpUnlessItIsARejection(Outcome.Kind kind) {
        Outcome outcome = answering("direction-1").toBuilder().kind(kind).build();

        assertThat(outcome.takesUp()).isEqualTo(kind != Outcome.Kind.REJECTION);
        assertThat(outcome.isAnswerTo(ProposalRef.of("direction-1"))).isTrue();
    }

    @Test
    void anActIsAboutItsTopics() {
        Outcome outcome = answering().toBuilder()
                .addTopics(Topic.of("trade"), Topic.of("green-economy"))
                .build();

        assertThat(outcome.isAbout(Id.of("trade"))).isTrue();
        assertThat(outcome.isAbout(Id.of("green-economy"))).isTrue();
        assertThat(outcome.isAbout(Id.of("culture"))).isFalse();
        assertThat(outcome.isAbout("trade")).isTrue();
        assertThat(outcome.isAbout("culture")).isFalse();
    }

    @Test
    void aProposalIsAboutTheTopicsOfItsMeasuresToo() {
        Proposal proposal = Proposal.builder()
                .id("direction-1")
                .text("Three measures")
                .author(Samples.chinh())
                .addTopic(Topic.of("trade"))
                .addMeasures(
                        Measure.builder().id("1a").text("First").build(),
                        Measure.builder()
                                .id("1b")
                                .text("Second")
                                .addTopic(Topic.of("culture"))
                                .build())
                .build();

        assertThat(proposal.isAbout(Id.of("trade"))).isTrue();
        assertThat(proposal.isAbout(Id.of("culture"))).isTrue();
        assertThat(proposal.isAbout(Id.of("security"))).isFalse();
        assertThat(proposal.isAbout("culture")).isTrue();
    }

    @Test
    void aMeasureIsFoundByItsId() {
        assertThat(Samples.proposal().measure(Id.of("1a"))).contains(Samples.measure());
        assertThat(Samples.proposal().measure(Id.of("1b"))).isEmpty();
        assertThat(Samples.proposal().measure("1a")).contains(Samples.measure());
        assertThat(Samples.proposal().measure("1b")).isEmpty();
    }

    @Test
    void aProposalIsMadeByAPersonOrForAPartyOrBoth() {
        Proposal.Builder byPerson =
                Proposal.builder().id("a").text("A proposal").author(Samples.lee());
        Proposal.Builder forParty =
                Proposal.builder().id("b").text("A proposal").addOnBehalfOf(Samples.korea());

        assertThat(byPerson.build().onBehalfOf()).isEmpty();
        assertThat(forParty.build().author()).isEmpty();
        assertThat(forParty.author(Samples.lee()).build().author()).contains(Samples.lee());
    }
}
