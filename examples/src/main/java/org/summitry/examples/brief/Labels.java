package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.StyledText.Note;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.meeting.SummitRef;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;

/** What the parts of one summit are called in its brief: numbers of sources, labels of outcomes and measures, names. */
final class Labels {
    private static final int LETTERS = 26;

    private final Summit summit;
    private final ImmutableMap<Id, Integer> sources;
    private final ImmutableMap<Id, Integer> outcomes;
    private final ImmutableMap<Id, Integer> proposals;

    Labels(Summit summit) {
        this.summit = summit;
        this.sources = numbered(summit.sources().stream().map(s -> s.id()));
        this.outcomes = numbered(summit.outcomes().stream().map(Outcome::id));
        this.proposals = numbered(summit.proposals().stream().map(Proposal::id));
    }

    private static ImmutableMap<Id, Integer> numbered(Stream<Id> ids) {
        ImmutableMap.Builder<Id, Integer> numbers = ImmutableMap.builder();
        int number = 0;
        for (Id id : ids.toList()) {
            numbers.put(id, ++number);
        }
        return numbers.buildOrThrow();
    }

    ImmutableList<Note> notes(List<Citation> citations) {
        return citations.stream()
                .flatMap(c ->
                        Optional.ofNullable(sources.get(c.source().id())).map(n -> new Note(n, c.place())).stream())
                .collect(toImmutableList());
    }

    Ref outcome(Outcome outcome) {
        String label = "O" + outcomes.getOrDefault(outcome.id(), 0);
        return new Ref(label, "outcome-" + label);
    }

    /** The label of a proposal or measure; one of another summit, or of none on record, is shown by its notation. */
    Ref proposed(ProposalRef ref) {
        Proposal proposal = summit.proposal(ref.proposal().value()).orElse(null);
        if (proposal == null || summit.find(ref).isEmpty()) {
            return new Ref(ref.toString(), "");
        }
        int number = proposals.getOrDefault(proposal.id(), 0);
        String label = number + ref.measure().map(m -> letter(proposal, m)).orElse("");
        return new Ref(label, "proposal-" + label);
    }

    /** A reference that names this summit itself, in its short form. */
    ProposalRef local(ProposalRef ref) {
        boolean own = ref.summit().equals(Optional.of(summit.id()));
        return own ? new ProposalRef(ref.proposal(), ref.measure(), Optional.empty()) : ref;
    }

    private static String letter(Proposal proposal, Id measure) {
        int index = proposal.measures().stream().map(m -> m.id()).toList().indexOf(measure);
        return index < LETTERS ? String.valueOf((char) ('a' + index)) : "." + (index + 1);
    }

    /** What the id of a part or the code of a party stands for, in words. */
    String part(String id) {
        return Stream.<Optional<String>>of(
                        summit.id().value().equals(id) ? Optional.of(summit.name()) : Optional.empty(),
                        summit.party(id).map(Terms::the),
                        summit.partnership(id).map(Partnership::name),
                        summit.instrument(id).map(Labels::of),
                        summit.initiative(id).map(Labels::of),
                        summit.leader(id).map(l -> l.name().full()),
                        summit.place(id).map(p -> p.name()),
                        summit.figure(id)
                                .map(f -> Terms.figure(f)
                                        + f.period()
                                                .map(p -> ", " + Formats.period(p))
                                                .orElse("")),
                        summit.outcome(id).map(o -> "outcome " + outcome(o).text()),
                        summit.proposal(id)
                                .map(p -> "proposal "
                                        + proposed(new ProposalRef(p.id(), Optional.empty(), Optional.empty()))
                                                .text()),
                        summit.statement(id).map(s -> "the statement “" + Terms.beginning(s.text()) + "”"),
                        summit.source(id).map(s -> s.title().orElse(s.publisher())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(id);
    }

    /** A person with the other spellings of the name. */
    static String of(Leader leader) {
        return leader.name().full()
                + (leader.otherNames().isEmpty()
                        ? ""
                        : leader.otherNames().stream()
                                .map(other -> other.text())
                                .collect(java.util.stream.Collectors.joining(", ", " (", ")")));
    }

    static String of(Instrument instrument) {
        return instrument.name()
                + instrument.abbreviation().map(a -> " (" + a + ")").orElse("");
    }

    static String of(Initiative initiative) {
        return initiative.name()
                + initiative.abbreviation().map(a -> " (" + a + ")").orElse("");
    }

    static String of(SummitRef ref) {
        return ref.name() + ref.dates().map(d -> ", " + Formats.period(d)).orElse("");
    }

    /** A place as it is called, and its own name where that is another. */
    static String of(PlaceMention mention) {
        String own = mention.place().name();
        return mention.name() + (mention.name().equals(own) ? "" : " (" + own + ")");
    }
}
