package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;
import org.summitry.examples.brief.StyledText.Ref;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.partnership.TreatyAction;
import org.summitry.proposal.Assessment;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.scalar.Id;

/** What was agreed and promised, by kind and by topic, how far it was carried out, and the texts it rests on. */
final class OutcomeSections {
    private final Summit summit;
    private final Labels names;

    OutcomeSections(Summit summit, Labels names) {
        this.summit = summit;
        this.names = names;
    }

    Section outcomes() {
        Map<Outcome.Kind, ImmutableList.Builder<Item>> byKind = new LinkedHashMap<>();
        Set<Id> shown = new HashSet<>();
        // Wholes first, each with its parts; what is left then belongs to a whole that is not on record.
        Stream.concat(summit.outcomes().stream().filter(o -> o.partOf().isEmpty()), summit.outcomes().stream())
                .filter(o -> !shown.contains(o.id()))
                .forEach(o -> byKind.computeIfAbsent(o.kind(), k -> ImmutableList.builder())
                        .add(outcome(o, shown)));
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        byKind.forEach((kind, items) -> {
            blocks.add(Section.Heading.of(StyledText.of(Terms.outcomes(kind))));
            blocks.add(new Section.Bullets(items.build()));
        });
        return new Section("outcomes", "What was agreed and promised", blocks.build());
    }

    private Item outcome(Outcome outcome, Set<Id> shown) {
        shown.add(outcome.id());
        Ref label = names.outcome(outcome);
        StyledText line = new StyledText.Builder()
                .strong(label.text())
                .words(" " + outcome.text())
                .notes(names.notes(outcome.citations()))
                .build();
        ImmutableList.Builder<Item> below = ImmutableList.builder();
        below.addAll(ProposalSections.detail(Stream.concat(
                        Stream.concat(Stream.of("by " + by(outcome)), outcome.period().map(Formats::due).stream()),
                        ProposalSections.particulars(outcome, outcome.beneficiaries(), more(outcome))))
                .toList());
        if (!outcome.answers().isEmpty()) {
            below.add(Item.of(
                    Style.DETAIL,
                    new StyledText.Builder()
                            .words(outcome.takesUp() ? "Answers " : "Turns down ")
                            .refs(outcome.answers().stream()
                                    .map(names::proposed)
                                    .toList())
                            .build()));
        }
        outcome.versions().forEach(v -> below.add(Item.of(Style.DETAIL, version(v, names))));
        summit.outcomes().stream()
                .filter(o -> o.partOf().equals(Optional.of(outcome.id())) && !shown.contains(o.id()))
                .forEach(part -> below.add(outcome(part, shown)));
        return new Item(Style.PLAIN, Optional.of(label.anchor()), line, below.build());
    }

    private static String by(Outcome outcome) {
        String parties = outcome.by().isEmpty() ? "all who took part" : Terms.all(outcome.by());
        return parties
                + (outcome.except().isEmpty() ? "" : " without " + Terms.all(outcome.except()))
                + outcome.speaker().map(s -> " (" + s.name().full() + ")").orElse("");
    }

    private Stream<String> more(Outcome outcome) {
        return Stream.of(
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

    static StyledText version(TextVersion version, Labels names) {
        return new StyledText.Builder()
                .words(Terms.capital(Terms.of(version.stage())) + " text"
                        + version.date().map(d -> " of " + Formats.date(d)).orElse("")
                        + version.text().map(t -> ": " + t).orElse(""))
                .notes(names.notes(version.citations()))
                .build();
    }

    Section topics() {
        List<ImmutableList<StyledText>> rows = summit.topics().stream()
                .filter(t -> !summit.outcomesAbout(t.id().value()).isEmpty())
                .map(t -> ImmutableList.of(
                        StyledText.of(t.label()),
                        refs(summit.outcomesAbout(t.id().value()).stream().map(names::outcome)),
                        refs(proposedOn(t))))
                .toList();
        if (rows.isEmpty()) {
            return new Section("topics", "", ImmutableList.of());
        }
        return new Section(
                "topics",
                "Topics of what was agreed",
                ImmutableList.of(new Section.Table(
                        ImmutableList.of("Topic", "Agreed or promised", "Proposed"), ImmutableList.copyOf(rows))));
    }

    /** Measures that are about a topic, and proposals that are in themselves. */
    private Stream<Ref> proposedOn(Topic topic) {
        return summit.proposals().stream()
                .flatMap(p -> Stream.concat(
                        p.topics().contains(topic)
                                ? Stream.of(new ProposalRef(p.id(), Optional.empty(), Optional.empty()))
                                : Stream.empty(),
                        p.measures().stream()
                                .filter(m -> m.isAbout(topic.id()))
                                .map(m -> new ProposalRef(p.id(), Optional.of(m.id()), Optional.empty()))))
                .map(names::proposed);
    }

    private static StyledText refs(Stream<Ref> refs) {
        return new StyledText.Builder().refs(refs.toList()).build();
    }

    Section assessments() {
        ImmutableList<Item> items = summit.assessments().stream()
                .map(a -> Item.of(new StyledText.Builder()
                        .words(of(a))
                        .strong(Terms.score(a.score()))
                        .words(a.party().map(p -> " by " + Terms.the(p)).orElse("")
                                + ", as assessed by " + a.assessor()
                                + " " + Formats.when(a.on()))
                        .notes(names.notes(a.citations()))
                        .build()))
                .collect(toImmutableList());
        return list("assessments", "How far it was carried out", items);
    }

    private String of(Assessment assessment) {
        Id of = assessment.of();
        return assessment
                        .measure()
                        .map(m -> "Measure "
                                + names.proposed(new ProposalRef(of, Optional.of(m), Optional.empty()))
                                        .text())
                        .orElseGet(() -> Terms.capital(names.part(of.value())))
                + ": ";
    }

    Section texts() {
        return list(
                "texts",
                "Agreements, plans and projects",
                Stream.concat(
                                summit.instruments().stream().map(this::instrument),
                                summit.initiatives().stream().map(this::initiative))
                        .collect(toImmutableList()));
    }

    private Item instrument(Instrument instrument) {
        StyledText line = new StyledText.Builder()
                .strong(Labels.of(instrument))
                .words(", " + Terms.of(instrument.kind())
                        + (instrument.parties().isEmpty() ? "" : " of " + Terms.all(instrument.parties()))
                        + instrument.period().map(p -> ", " + Formats.period(p)).orElse("")
                        + instrument
                                .replaces()
                                .map(r -> ", follows " + names.part(r.value()))
                                .orElse(""))
                .notes(names.notes(instrument.citations()))
                .build();
        ImmutableList<Item> acts = Stream.concat(
                        instrument.acts().stream().map(this::act),
                        instrument.versions().stream().map(v -> version(v, names)))
                .map(below -> Item.of(Style.DETAIL, below))
                .collect(toImmutableList());
        return new Item(Style.PLAIN, Optional.empty(), line, acts);
    }

    private StyledText act(TreatyAction act) {
        return new StyledText.Builder()
                .words(Terms.capital(Terms.of(act.kind()))
                        + act.date().map(d -> ", " + Formats.date(d)).orElse("")
                        + act.party().map(p -> ", " + Terms.the(p)).orElse("")
                        + act.by().map(l -> ", " + l.name().full()).orElse(""))
                .notes(names.notes(act.citations()))
                .build();
    }

    private Item initiative(Initiative initiative) {
        return Item.of(new StyledText.Builder()
                .strong(Labels.of(initiative))
                .words(", " + Terms.of(initiative.kind())
                        + (initiative.parties().isEmpty() ? "" : " of " + Terms.all(initiative.parties()))
                        + initiative.period().map(p -> ", " + Formats.period(p)).orElse(""))
                .notes(names.notes(initiative.citations()))
                .build());
    }

    private static Section list(String id, String title, ImmutableList<Item> items) {
        return new Section(
                id, title, items.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Section.Bullets(items)));
    }
}
