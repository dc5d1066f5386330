package org.summitry.examples.asean26;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.summitry.examples.asean26.Participants.ASEAN;
import static org.summitry.examples.asean26.Participants.LEE;
import static org.summitry.examples.asean26.Participants.ROK;
import static org.summitry.examples.asean26.Sources.BY_NEWS;
import static org.summitry.examples.asean26.Topics.topics;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Score;

/** What both sides agreed, what the Republic of Korea promised, and how far the last plan was carried out. */
final class Outcomes {
    private Outcomes() {}

    static ImmutableList<Outcome> agreements() {
        return Stream.of(
                        outcome("closer-ties", Outcome.Kind.REAFFIRMATION)
                                .text("Both sides confirm that they will strengthen ties, build trust and deepen"
                                        + " cooperation.")
                                .addAllTopics(topics("asean-rok-relations", "mutual-trust", "cooperation")),
                        outcome("poa-start", Outcome.Kind.COMMITMENT)
                                .text("Both sides begin to carry out the new plan of action.")
                                .period("2026/2030")
                                .addAllTopics(topics("asean-rok-relations"))
                                .addInstrument(Agreements.PLAN_2026),
                        outcome("akfta-talks", Outcome.Kind.COMMITMENT)
                                .text("Both sides open talks on an upgrade of the free trade agreement.")
                                .period("2026")
                                .addAnswer(ProposalRef.of("direction-1", "1a"))
                                .addAllTopics(topics("trade-agreement-upgrade"))
                                .addInstrument(Agreements.AKFTA),
                        outcome("akfta-new-areas", Outcome.Kind.COMMITMENT)
                                .text("The talks take in new areas.")
                                .period("2026")
                                .addAnswer(ProposalRef.of("direction-1", "1b"))
                                .partOf("akfta-talks")
                                .addAllTopics(topics("green-economy", "digital-economy", "supply-chain-resilience"))
                                .addInstrument(Agreements.AKFTA),
                        outcome("wider-cooperation", Outcome.Kind.COMMITMENT)
                                .text("Both sides widen their cooperation in eight fields.")
                                .addAnswer(ProposalRef.of("direction-1", "1b"))
                                .addAllTopics(topics("digital-transformation", "innovation", "clean-energy"))
                                .addAllTopics(topics("critical-minerals", "environment", "maritime-security"))
                                .addAllTopics(topics("cybersecurity", "transnational-crime")))
                .map(outcome -> outcome.addBy(ASEAN, ROK).build())
                .collect(toImmutableList());
    }

    static ImmutableList<Outcome> pledges() {
        return Stream.of(
                        outcome("defa-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to carry out the agreement on the digital"
                                        + " economy.")
                                .addAllTopics(topics("digital-economy"))
                                .addInstrument(Agreements.DEFA),
                        outcome("power-grid-help", Outcome.Kind.PLEDGE)
                                .text("The Republic of Korea will help to build the power grid.")
                                .addAllTopics(topics("power-grids"))
                                .addInitiative(Projects.POWER_GRID),
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

    static Assessment assessment() {
        return Assessment.builder()
                .of(Agreements.PLAN_2021.id())
                .assessor("Leaders of ASEAN and the Republic of Korea")
                .addAssessorParties(ASEAN, ROK)
                .on("2025-10-27")
                .score(Score.Percent.of("95"))
                .addCitation(BY_NEWS)
                .build();
    }
}
