package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.time.Period;
import org.summitry.time.Possible;

/** The partnerships with their steps. */
final class PartnershipsSection {
    private PartnershipsSection() {}

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        Labels labels = context.labels();
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        int number = 0;
        for (Partnership partnership : summit.partnerships()) {
            blocks.add(Section.Heading.of(new StyledText.Builder()
                    .words(partnership.name())
                    .notes(labels.notes(partnership.citations()))
                    .build()));
            StyledText levels = levels(partnership, context);
            if (!levels.isEmpty()) {
                blocks.add(new Section.Paragraph(levels));
            }
            TimeLine.of("time-line-" + ++number, partnership, summit)
                    .ifPresent(chart -> blocks.add(new Section.Picture(chart)));
            if (!partnership.steps().isEmpty()) {
                blocks.add(Section.Table.withoutEmptyColumns(
                        List.of("Since", "Level", "Made so by"),
                        partnership.steps().stream().map(s -> step(s, labels)).collect(toImmutableList())));
            }
        }
        return new Section("partnerships", "Relations over time", blocks.build());
    }

    private static StyledText levels(Partnership partnership, BriefContext context) {
        StyledText.Builder line = new StyledText.Builder();
        Optional<LocalDate> day = context.summit().dates().flatMap(Period::latest);
        Optional<String> then = day.map(d -> level(partnership.levelOn(d)));
        day.ifPresent(d -> line.words((context.summit().status() == Summit.Status.HELD
                                ? "At the summit, "
                                : "On the last day planned, ")
                        + Formats.day(d) + ": ")
                .strong(then.orElseThrow())
                .words(". "));
        context.asOf().ifPresent(d -> {
            String now = level(partnership.levelOn(d));
            line.words("On " + Formats.day(d) + ", as far as this record tells: ")
                    .strong(then.equals(Optional.of(now)) ? "the same" : now)
                    .words(". ");
        });
        partnership.asOf().ifPresent(d -> line.words("Its steps are on record up to " + Formats.date(d) + "."));
        return line.build();
    }

    static String level(Possible<PartnershipLevel> level) {
        return level.candidates().isEmpty()
                ? "not on record"
                : level.candidates().stream().map(Terms::level).collect(Collectors.joining(" or "))
                        + (level.isUndecided() ? " (the dates on record do not decide)" : "");
    }

    private static ImmutableList<StyledText> step(PartnershipStep step, Labels labels) {
        String level = Terms.level(step.level());
        String name = step.name()
                .filter(n -> !n.equals(level))
                .map(n -> " (“" + n + "”)")
                .orElse("");
        StyledText words = new StyledText.Builder()
                .words(level + name)
                .notes(labels.notes(step.citations()))
                .build();
        return ImmutableList.of(
                StyledText.of(step.date().map(Formats::date).orElse("date not known")),
                words,
                StyledText.of(Stream.of(
                                step.summit().map(s -> s.name()),
                                step.instrument().map(Labels::of))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; "))));
    }
}
