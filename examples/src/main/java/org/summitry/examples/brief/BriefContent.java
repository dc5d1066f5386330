package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;

/**
 * What a brief says, whatever it is written in.
 *
 * @param title the name of the summit
 * @param lead the line under it
 * @param basis what the brief rests on
 * @param sections the sections that have something to say
 */
record BriefContent(String title, StyledText lead, StyledText basis, ImmutableList<Section> sections) {
    /** All sections in their order. A new one needs a class of its own and a place here. */
    private static final ImmutableList<Function<BriefContext, Section>> SECTIONS = ImmutableList.of(
            NewsSection::of,
            WhoSection::of,
            WhenAndWhereSection::of,
            ProposalsSection::of,
            OutcomesSection::of,
            TopicsSection::of,
            StatementsSection::of,
            AssessmentsSection::of,
            PartnershipsSection::of,
            FiguresSection::of,
            DifferencesSection::of,
            TextsSection::of,
            SourcesSection::of,
            RemarksSection::of);

    static BriefContent of(BriefContext context) {
        return new BriefContent(
                StyledText.visible(context.summit().name()),
                WhenAndWhereSection.lead(context.summit()),
                SourcesSection.basis(context.summit()),
                SECTIONS.stream()
                        .map(section -> section.apply(context))
                        .filter(section -> !section.blocks().isEmpty())
                        .collect(toImmutableList()));
    }
}
