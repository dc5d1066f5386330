package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.proposal.Act;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;

/** What was put forward, and what came of it. */
final class ProposalsSection {
    private final Labels labels;
    private final ImmutableSet<ProposalRef> open;

    private ProposalsSection(BriefContext context) {
        this.labels = context.labels();
        this.open = ImmutableSet.copyOf(context.summit().unanswered());
    }

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        ProposalsSection section = new ProposalsSection(context);
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        summit.proposals().forEach(p -> section.proposal(p, blocks));
        return new Section("proposals", "What was proposed, and what came of it", blocks.build());
    }

    private void proposal(Proposal proposal, ImmutableList.Builder<Block> blocks) {
        ProposalRef whole = Labels.whole(proposal);
        Ref label = labels.proposed(whole);
        blocks.add(new Section.Heading(
                Optional.of(label.anchor()),
                new StyledText.Builder()
                        .words("Proposal " + label.text() + ": ")
                        .words(proposal.text(), labels.language())
                        .build()));
        blocks.add(new Section.Paragraph(new StyledText.Builder()
                .words("Put forward by " + ActWords.speaker(proposal.author(), proposal.onBehalfOf())
                        + proposal.madeOn().map(d -> ", " + Formats.date(d)).orElse("")
                        + ".")
                .notes(labels.notes(proposal.citations()))
                .build()));
        ActWords.detail(ActWords.particulars(proposal, proposal.beneficiaries(), Stream.of(topics(proposal))))
                .forEach(item -> blocks.add(new Section.Paragraph(item.line())));
        proposal.versions().forEach(v -> blocks.add(new Section.Paragraph(ActWords.version(v, labels))));
        if (!proposal.measures().isEmpty()) {
            blocks.add(Answered.of(ImmutableList.of(proposal), open).progress());
        }
        ImmutableList<Item> answered = Stream.concat(
                        answers(whole, proposal.measures().isEmpty()).stream(), measures(proposal, false))
                .collect(toImmutableList());
        if (!answered.isEmpty()) {
            blocks.add(new Section.Bullets(answered));
        }
        ImmutableList<Item> unanswered = measures(proposal, true).collect(toImmutableList());
        if (!unanswered.isEmpty()) {
            blocks.add(new Section.Folded(
                    Terms.count(unanswered.size(), "measure") + " without an answer on record", unanswered));
        }
    }

    private Stream<Item> measures(Proposal proposal, boolean unanswered) {
        return proposal.measures().stream()
                .filter(m -> open.contains(Labels.part(proposal, m)) == unanswered)
                .map(m -> measure(proposal, m));
    }

    private Item measure(Proposal proposal, Measure measure) {
        ProposalRef ref = Labels.part(proposal, measure);
        Ref label = labels.proposed(ref);
        StyledText line = new StyledText.Builder()
                .strong(label.text())
                .words(" ")
                .words(measure.text(), labels.language())
                .notes(labels.notes(measure.citations()))
                .build();
        ImmutableList<Item> below = Stream.concat(
                        ActWords.detail(ActWords.particulars(measure, measure.beneficiaries(), Stream.empty())),
                        answers(ref, open.contains(ref)).stream())
                .collect(toImmutableList());
        return new Item(Style.PLAIN, Optional.of(label.anchor()), line, below);
    }

    /** The outcomes that name a proposal or measure itself, or else that there are none, if that is to be said. */
    private List<Item> answers(ProposalRef ref, boolean sayIfNone) {
        List<Item> answers = labels.answers(ref).stream()
                .map(o -> Item.of(
                        Style.ANSWER,
                        new StyledText.Builder()
                                .words("→ ")
                                .ref(labels.outcome(o))
                                .words(", " + Terms.of(o.kind())
                                        + o.period()
                                                .map(p -> " for " + Formats.period(p))
                                                .orElse("")
                                        + ": ")
                                .words(o.text(), labels.language())
                                .notes(labels.notes(o.citations()))
                                .build()))
                .toList();
        return answers.isEmpty() && sayIfNone
                ? List.of(Item.of(
                        Style.GAP,
                        new StyledText.Builder().gap("No answer on record").build()))
                : answers;
    }

    private static String topics(Act act) {
        return act.topics().isEmpty()
                ? ""
                : "topics: "
                        + String.join(
                                ", ", act.topics().stream().map(t -> t.label()).toList());
    }
}
