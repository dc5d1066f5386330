package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.proposal.Statement;
import org.summitry.scalar.Id;

/** What was said besides, by speaker. */
final class StatementsSection {
    private StatementsSection() {}

    static Section of(BriefContext context) {
        Map<String, ImmutableList.Builder<Item>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : context.summit().statements()) {
            bySpeaker
                    .computeIfAbsent(
                            ActWords.speaker(statement.speaker(), statement.onBehalfOf()), s -> ImmutableList.builder())
                    .add(statement(statement, context.labels()));
        }
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        bySpeaker.forEach((speaker, items) -> {
            blocks.add(Section.Heading.of(StyledText.of(Terms.capital(speaker))));
            blocks.add(new Section.Bullets(items.build()));
        });
        return new Section("statements", "What was said", blocks.build());
    }

    private static Item statement(Statement statement, Labels labels) {
        StyledText line = new StyledText.Builder()
                .strong(Terms.capital(Terms.of(statement.kind())) + ":")
                .words(" ")
                .words(statement.text(), labels.language())
                .notes(labels.notes(statement.citations()))
                .build();
        Stream<String> more = Stream.of(
                        statement.addressedLeaders().stream()
                                .map(l -> "to " + l.name().full()),
                        statement.rolesElsewhere().stream()
                                .map(r -> Terms.the(r.party()) + " as " + Terms.of(r.capacity()) + " of "
                                        + Labels.of(r.summit())),
                        statement.period().map(p -> "time: " + Formats.period(p)).stream(),
                        statement.madeOn().map(d -> "said " + Formats.when(d)).stream(),
                        about(statement, labels).stream())
                .flatMap(s -> s);
        return new Item(
                Style.PLAIN,
                Optional.empty(),
                line,
                ActWords.detail(ActWords.particulars(statement, ImmutableList.of(), more))
                        .collect(toImmutableList()));
    }

    /** Other parts of the record, but for those that the particulars name anyway. */
    private static Optional<String> about(Statement statement, Labels labels) {
        ImmutableSet<Id> named = Stream.concat(
                        statement.instruments().stream().map(i -> i.id()),
                        statement.initiatives().stream().map(i -> i.id()))
                .collect(ImmutableSet.toImmutableSet());
        List<String> parts = statement.about().stream()
                .filter(id -> !named.contains(id))
                .map(id -> labels.part(id.value()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("about " + Terms.list(parts));
    }
}
