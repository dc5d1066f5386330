package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.proposal.Act;
import org.summitry.proposal.Beneficiary;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.proposal.Statement;

/** What was put forward, what came of it, and what was said besides. */
final class ProposalSections {
    private final Summit summit;
    private final Labels names;

    ProposalSections(Summit summit, Labels names) {
        this.summit = summit;
        this.names = names;
    }

    Section proposals() {
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        for (Proposal proposal : summit.proposals()) {
            ProposalRef whole = new ProposalRef(proposal.id(), Optional.empty(), Optional.empty());
            blocks.add(new Section.Heading(
                    Optional.of(names.proposed(whole).anchor()),
                    StyledText.of("Proposal " + names.proposed(whole).text() + ": " + proposal.text())));
            blocks.add(new Section.Paragraph(new StyledText.Builder()
                    .words("Put forward by " + speaker(proposal.author(), proposal.onBehalfOf())
                            + proposal.madeOn().map(d -> ", " + Formats.date(d)).orElse("")
                            + ".")
                    .notes(names.notes(proposal.citations()))
                    .build()));
            detail(particulars(proposal, proposal.beneficiaries(), Stream.of(topics(proposal))))
                    .forEach(item -> blocks.add(new Section.Paragraph(item.line())));
            proposal.versions().forEach(v -> blocks.add(new Section.Paragraph(OutcomeSections.version(v, names))));
            ImmutableList<Item> items = Stream.concat(
                            answers(whole, proposal.measures().isEmpty()).stream(),
                            proposal.measures().stream().map(m -> measure(proposal, m)))
                    .collect(toImmutableList());
            blocks.add(new Section.Bullets(items));
        }
        return new Section("proposals", "What was proposed, and what came of it", blocks.build());
    }

    private Item measure(Proposal proposal, Measure measure) {
        ProposalRef ref = new ProposalRef(proposal.id(), Optional.of(measure.id()), Optional.empty());
        Ref label = names.proposed(ref);
        StyledText line = new StyledText.Builder()
                .strong(label.text())
                .words(" " + measure.text())
                .notes(names.notes(measure.citations()))
                .build();
        ImmutableList<Item> below = Stream.concat(
                        detail(particulars(measure, measure.beneficiaries(), Stream.empty())),
                        answers(ref, summit.unanswered().contains(ref)).stream())
                .collect(toImmutableList());
        return new Item(Style.PLAIN, Optional.of(label.anchor()), line, below);
    }

    /** The outcomes that name a proposal or measure itself, or else that there are none, if that is to be said. */
    private ImmutableList<Item> answers(ProposalRef ref, boolean sayIfNone) {
        ImmutableList<Item> answers = summit.outcomes().stream()
                .filter(o -> o.answers().stream().map(names::local).anyMatch(ref::equals))
                .map(o -> Item.of(
                        Style.ANSWER,
                        new StyledText.Builder()
                                .words("→ ")
                                .ref(names.outcome(o))
                                .words(", " + Terms.of(o.kind())
                                        + o.period()
                                                .map(p -> " for " + Formats.period(p))
                                                .orElse("")
                                        + ": " + o.text())
                                .notes(names.notes(o.citations()))
                                .build()))
                .collect(toImmutableList());
        return answers.isEmpty() && sayIfNone
                ? ImmutableList.of(Item.of(
                        Style.GAP,
                        new StyledText.Builder().gap("No answer on record").build()))
                : answers;
    }

    Section statements() {
        Map<String, ImmutableList.Builder<Item>> bySpeaker = new LinkedHashMap<>();
        for (Statement statement : summit.statements()) {
            bySpeaker
                    .computeIfAbsent(speaker(statement.speaker(), statement.onBehalfOf()), s -> ImmutableList.builder())
                    .add(statement(statement));
        }
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        bySpeaker.forEach((speaker, items) -> {
            blocks.add(Section.Heading.of(StyledText.of(Terms.capital(speaker))));
            blocks.add(new Section.Bullets(items.build()));
        });
        return new Section("statements", "What was said", blocks.build());
    }

    private Item statement(Statement statement) {
        StyledText line = new StyledText.Builder()
                .strong(Terms.capital(Terms.of(statement.kind())) + ":")
                .words(" " + statement.text())
                .notes(names.notes(statement.citations()))
                .build();
        Stream<String> more = Stream.of(
                        statement.addressedLeaders().stream()
                                .map(l -> "to " + l.name().full()),
                        statement.rolesElsewhere().stream()
                                .map(r -> Terms.the(r.party()) + " as " + Terms.of(r.capacity()) + " of "
                                        + Labels.of(r.summit())),
                        statement.period().map(p -> "time: " + Formats.period(p)).stream(),
                        statement.madeOn().map(d -> "said " + Formats.when(d)).stream(),
                        about(statement).stream())
                .flatMap(s -> s);
        return new Item(
                Style.PLAIN,
                Optional.empty(),
                line,
                detail(particulars(statement, ImmutableList.of(), more)).collect(toImmutableList()));
    }

    /** Other parts of the record, but for those that the particulars name anyway. */
    private Optional<String> about(Statement statement) {
        List<String> parts = statement.about().stream()
                .filter(id -> statement.instruments().stream().noneMatch(i -> i.id().equals(id)))
                .filter(id -> statement.initiatives().stream().noneMatch(i -> i.id().equals(id)))
                .map(id -> names.part(id.value()))
                .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of("about " + Terms.list(parts));
    }

    /** A person for parties, or parties alone. */
    static String speaker(Optional<Leader> person, List<Party> parties) {
        return person.map(p -> p.name().full() + (parties.isEmpty() ? "" : " for " + Terms.all(parties)))
                .orElseGet(() -> Terms.all(parties));
    }

    static Stream<Item> detail(Stream<String> particulars) {
        String line = String.join(" · ", particulars.toList());
        return line.isEmpty() ? Stream.empty() : Stream.of(Item.of(Style.DETAIL, StyledText.of(Terms.capital(line))));
    }

    private static String topics(Act act) {
        return act.topics().isEmpty()
                ? ""
                : "topics: "
                        + String.join(
                                ", ", act.topics().stream().map(t -> t.label()).toList());
    }

    /** To whom an act is put, whom it is to serve and what it concerns. */
    static Stream<String> particulars(Act act, List<Beneficiary> beneficiaries, Stream<String> more) {
        List<String> concerned = Stream.of(
                        act.instruments().stream().map(Labels::of),
                        act.initiatives().stream().map(Labels::of),
                        act.places().stream().map(Labels::of))
                .flatMap(s -> s)
                .toList();
        return Stream.concat(
                        Stream.of(
                                act.addressees().isEmpty() ? "" : "to " + Terms.all(act.addressees()),
                                beneficiaries.isEmpty() ? "" : "for " + Terms.beneficiaries(beneficiaries),
                                concerned.isEmpty() ? "" : "concerns " + Terms.list(concerned)),
                        more)
                .filter(s -> !s.isEmpty());
    }
}
