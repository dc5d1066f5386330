package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
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
import org.summitry.party.OtherName;
import org.summitry.party.PlaceMention;
import org.summitry.proposal.Measure;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.Proposal;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;
import org.summitry.scalar.LanguageTag;
import org.summitry.source.Citation;

/** What the parts of one summit are called in its brief: numbers of sources, labels of outcomes and measures, names. */
final class Labels {
    private static final int LETTERS = 26;

    /** More spellings of one name would drown what is said. */
    private static final int MOST_SPELLINGS = 5;

    private final Summit summit;
    private final ImmutableMap<Id, Integer> sources;
    private final ImmutableMap<Id, Integer> outcomes;
    private final ImmutableMap<ProposalRef, Ref> proposals;
    private final ImmutableListMultimap<ProposalRef, Outcome> answers;

    Labels(Summit summit) {
        this.summit = summit;
        this.sources = numbered(summit.sources().stream().map(s -> s.id()));
        this.outcomes = numbered(summit.outcomes().stream().map(Outcome::id));
        ImmutableMap.Builder<ProposalRef, Ref> labels = ImmutableMap.builder();
        int number = 0;
        for (Proposal proposal : summit.proposals()) {
            String label = String.valueOf(++number);
            labels.put(whole(proposal), new Ref(label, "proposal-" + label));
            int index = 0;
            for (Measure measure : proposal.measures()) {
                String letter = index < LETTERS ? String.valueOf((char) ('a' + index)) : "." + (index + 1);
                labels.put(part(proposal, measure), new Ref(label + letter, "proposal-" + label + letter));
                index++;
            }
        }
        this.proposals = labels.buildOrThrow();
        ImmutableListMultimap.Builder<ProposalRef, Outcome> answers = ImmutableListMultimap.builder();
        for (Outcome outcome : summit.outcomes()) {
            outcome.answers().stream().map(this::local).distinct().forEach(ref -> answers.put(ref, outcome));
        }
        this.answers = answers.build();
    }

    static ProposalRef whole(Proposal proposal) {
        return new ProposalRef(proposal.id(), Optional.empty(), Optional.empty());
    }

    static ProposalRef part(Proposal proposal, Measure measure) {
        return new ProposalRef(proposal.id(), Optional.of(measure.id()), Optional.empty());
    }

    private static ImmutableMap<Id, Integer> numbered(Stream<Id> ids) {
        ImmutableMap.Builder<Id, Integer> numbers = ImmutableMap.builder();
        int number = 0;
        for (Id id : ids.toList()) {
            numbers.put(id, ++number);
        }
        return numbers.buildOrThrow();
    }

    /** The language of the sentences of the record. */
    Optional<LanguageTag> language() {
        return summit.language();
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
        Ref known = proposals.get(local(ref));
        return known == null ? new Ref(ref.toString(), "") : known;
    }

    /** The outcomes that name a proposal or measure itself. */
    ImmutableList<Outcome> answers(ProposalRef ref) {
        return answers.get(ref);
    }

    /** A reference that names this summit itself, in its short form. */
    private ProposalRef local(ProposalRef ref) {
        boolean own = ref.summit().equals(Optional.of(summit.id()));
        return own ? new ProposalRef(ref.proposal(), ref.measure(), Optional.empty()) : ref;
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
                                .map(p -> "proposal " + proposed(whole(p)).text()),
                        summit.statement(id).map(s -> "the statement “" + Terms.beginning(s.text()) + "”"),
                        summit.source(id).map(s -> s.title().orElse(s.publisher())))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(id);
    }

    /** A person with the other spellings of the name. */
    static StyledText of(Leader leader) {
        StyledText.Builder name = new StyledText.Builder().words(leader.name().full());
        String before = " (";
        for (OtherName other :
                leader.otherNames().stream().limit(MOST_SPELLINGS).toList()) {
            name.words(before).words(other.text(), other.language());
            before = ", ";
        }
        if (!leader.otherNames().isEmpty()) {
            name.words(leader.otherNames().size() > MOST_SPELLINGS ? ", …)" : ")");
        }
        return name.build();
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
