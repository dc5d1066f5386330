package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.util.Optional;
import org.summitry.examples.brief.Section.Item;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.ProposalRef;

/** How far it was carried out, and who says so. */
final class AssessmentsSection {
    private AssessmentsSection() {}

    static Section of(BriefContext context) {
        Labels labels = context.labels();
        return Section.list(
                "assessments",
                "How far it was carried out",
                context.summit().assessments().stream()
                        .map(a -> Item.of(new StyledText.Builder()
                                .words(subject(a, labels) + ": ")
                                .strong(Terms.score(a.score()))
                                .words(a.party().map(p -> " by " + Terms.the(p)).orElse("")
                                        + ", as assessed by " + a.assessor()
                                        + " " + Formats.when(a.on()))
                                .notes(labels.notes(a.citations()))
                                .build()))
                        .collect(toImmutableList()));
    }

    private static String subject(Assessment assessment, Labels labels) {
        return assessment
                .measure()
                .map(m -> "Measure "
                        + labels.proposed(new ProposalRef(assessment.of(), Optional.of(m), Optional.empty()))
                                .text())
                .orElseGet(() -> Terms.capital(labels.part(assessment.of().value())));
    }
}
