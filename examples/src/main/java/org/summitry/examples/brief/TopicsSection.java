package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.summitry.Summit;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.scalar.Id;

/** The topics of what was agreed, and what was proposed on them. */
final class TopicsSection {
    private TopicsSection() {}

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        Labels labels = context.labels();
        ImmutableListMultimap.Builder<Id, Ref> outcomes = ImmutableListMultimap.builder();
        summit.outcomes().forEach(o -> o.topics().forEach(t -> outcomes.put(t.id(), labels.outcome(o))));
        ImmutableListMultimap<Id, Ref> agreed = outcomes.build();
        ImmutableListMultimap.Builder<Id, Ref> proposals = ImmutableListMultimap.builder();
        summit.proposals().forEach(p -> {
            p.topics().forEach(t -> proposals.put(t.id(), labels.proposed(Labels.whole(p))));
            p.measures()
                    .forEach(m -> m.topics().forEach(t -> proposals.put(t.id(), labels.proposed(Labels.part(p, m)))));
        });
        ImmutableListMultimap<Id, Ref> proposed = proposals.build();
        List<ImmutableList<StyledText>> rows = summit.topics().stream()
                .filter(t -> agreed.containsKey(t.id()))
                .map(t -> ImmutableList.of(
                        StyledText.of(t.label()), refs(agreed.get(t.id())), refs(proposed.get(t.id()))))
                .toList();
        return new Section(
                "topics",
                "Topics of what was agreed",
                rows.isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(Section.Table.withoutEmptyColumns(
                                List.of("Topic", "Agreed or promised", "Proposed"), rows)));
    }

    private static StyledText refs(List<Ref> refs) {
        return new StyledText.Builder().refs(refs).build();
    }
}
