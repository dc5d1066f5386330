package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.proposal.Outcome;
import org.summitry.scalar.Id;

/** What was agreed and promised, by kind. */
final class OutcomesSection {
    /** Parts of parts are indented so far; deeper ones stand by themselves. */
    private static final int DEEPEST = 5;

    private final Summit summit;
    private final Labels labels;
    private final ImmutableListMultimap<Id, Outcome> parts;
    private final Set<Id> shown = new HashSet<>();

    private OutcomesSection(BriefContext context) {
        this.summit = context.summit();
        this.labels = context.labels();
        ImmutableListMultimap.Builder<Id, Outcome> parts = ImmutableListMultimap.builder();
        summit.outcomes().forEach(o -> o.partOf().ifPresent(whole -> parts.put(whole, o)));
        this.parts = parts.build();
    }

    static Section of(BriefContext context) {
        return new Section("outcomes", "What was agreed and promised", new OutcomesSection(context).blocks());
    }

    private ImmutableList<Block> blocks() {
        Map<Outcome.Kind, ImmutableList.Builder<Item>> byKind = new LinkedHashMap<>();
        // Wholes first, each with its parts; what is left then has a whole that is not on record or far above it.
        Stream.concat(summit.outcomes().stream().filter(o -> o.partOf().isEmpty()), summit.outcomes().stream())
                .filter(o -> !shown.contains(o.id()))
                .forEach(o -> byKind.computeIfAbsent(o.kind(), k -> ImmutableList.builder())
                        .add(outcome(o, 0)));
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        byKind.forEach((kind, items) -> {
            blocks.add(Section.Heading.of(StyledText.of(Terms.outcomes(kind))));
            blocks.add(new Section.Bullets(items.build()));
        });
        return blocks.build();
    }

    private Item outcome(Outcome outcome, int depth) {
        shown.add(outcome.id());
        Ref label = labels.outcome(outcome);
        StyledText line = new StyledText.Builder()
                .strong(label.text())
                .words(" ")
                .words(outcome.text(), labels.language())
                .notes(labels.notes(outcome.citations()))
                .build();
        ImmutableList.Builder<Item> below = ImmutableList.builder();
        below.addAll(ActWords.detail(Stream.concat(
                        Stream.concat(Stream.of("by " + by(outcome)), outcome.period().map(Formats::due).stream()),
                        ActWords.particulars(outcome, outcome.beneficiaries(), more(outcome, depth))))
                .toList());
        if (!outcome.answers().isEmpty()) {
            below.add(Item.of(
                    Style.DETAIL,
                    new StyledText.Builder()
                            .words(outcome.takesUp() ? "Answers " : "Turns down ")
                            .refs(outcome.answers().stream()
                                    .map(labels::proposed)
                                    .toList())
                            .build()));
        }
        outcome.versions().forEach(v -> below.add(Item.of(Style.DETAIL, ActWords.version(v, labels))));
        if (depth < DEEPEST) {
            for (Outcome part : parts.get(outcome.id())) {
                if (!shown.contains(part.id())) {
                    below.add(outcome(part, depth + 1));
                }
            }
        }
        return new Item(Style.PLAIN, Optional.of(label.anchor()), line, below.build());
    }

    private static String by(Outcome outcome) {
        String parties = outcome.by().isEmpty() ? "all who took part" : Terms.all(outcome.by());
        return parties
                + (outcome.except().isEmpty() ? "" : " without " + Terms.all(outcome.except()))
                + outcome.speaker().map(s -> " (" + s.name().full() + ")").orElse("");
    }

    private Stream<String> more(Outcome outcome, int depth) {
        return Stream.of(
                        outcome.partOf().filter(whole -> depth == 0).stream()
                                .map(whole -> "part of " + labels.part(whole.value())),
                        outcome.madeOn().map(d -> "made known " + Formats.when(d)).stream(),
                        outcome.conditions().stream().map(c -> "on condition: " + c),
                        outcome.figures().stream()
                                .flatMap(id -> summit.figure(id.value()).stream())
                                .map(f -> Terms.figure(f)
                                        + f.value()
                                                .map(v -> ": " + Formats.amount(v))
                                                .orElse("")))
                .flatMap(s -> s);
    }
}
