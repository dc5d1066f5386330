package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.examples.brief.Section.Item;
import org.summitry.figure.Indicator;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipStep;
import org.summitry.proposal.Outcome;
import org.summitry.proposal.ProposalRef;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * What a brief says, whatever it is written in.
 *
 * @param title the name of the summit
 * @param lead the line under it
 * @param sections the sections that have something to say
 */
record BriefContent(String title, StyledText lead, ImmutableList<Section> sections) {
    static BriefContent of(Summit summit, LocalDate today) {
        Labels names = new Labels(summit);
        MeetingSections meeting = new MeetingSections(summit, names);
        ProposalSections proposed = new ProposalSections(summit, names);
        OutcomeSections agreed = new OutcomeSections(summit, names);
        BackgroundSections relations = new BackgroundSections(summit, names, today);
        return new BriefContent(
                StyledText.visible(summit.name()),
                meeting.lead(),
                Stream.of(
                                glance(summit),
                                meeting.who(),
                                meeting.whenAndWhere(),
                                proposed.proposals(),
                                agreed.outcomes(),
                                agreed.topics(),
                                proposed.statements(),
                                agreed.assessments(),
                                relations.partnerships(),
                                relations.figures(),
                                new DifferencesSection(summit, names).section(),
                                agreed.texts(),
                                relations.sources(),
                                list("remarks", "Remarks", remarks(summit)))
                        .filter(section -> !section.blocks().isEmpty())
                        .collect(toImmutableList()));
    }

    /** What the rules find in the record. */
    private static ImmutableList<String> remarks(Summit summit) {
        return Checker.check(summit).stream()
                .map(f -> Terms.capital(f.severity().toString()) + ": " + f.message() + " (" + f.pointer() + ")")
                .collect(toImmutableList());
    }

    private static Section glance(Summit summit) {
        return list(
                "glance",
                "At a glance",
                Stream.of(proposals(summit), outcomes(summit), relations(summit), figures(summit))
                        .flatMap(s -> s)
                        .collect(toImmutableList()));
    }

    private static Stream<String> proposals(Summit summit) {
        if (summit.proposals().isEmpty()) {
            return Stream.empty();
        }
        int measures =
                summit.proposals().stream().mapToInt(p -> p.measures().size()).sum();
        // A proposal with measures is told by them.
        int alone = (int)
                summit.proposals().stream().filter(p -> p.measures().isEmpty()).count();
        List<ProposalRef> open = summit.unanswered();
        int openMeasures =
                (int) open.stream().filter(r -> r.measure().isPresent()).count();
        int openAlone = (int) open.stream()
                .filter(r -> summit.proposal(r.proposal().value()).stream()
                        .anyMatch(p -> p.measures().isEmpty()))
                .count();
        return Stream.of(Terms.count(summit.proposals().size(), "proposal")
                + (measures == 0 ? "" : " with " + Terms.count(measures, "measure"))
                + "; answered: " + counts(alone - openAlone, measures - openMeasures)
                + "; without an answer on record: " + counts(openAlone, openMeasures));
    }

    private static String counts(int proposals, int measures) {
        List<String> counts = Stream.of(
                        proposals == 0 ? "" : Terms.count(proposals, "proposal"),
                        measures == 0 ? "" : Terms.count(measures, "measure"))
                .filter(s -> !s.isEmpty())
                .toList();
        return counts.isEmpty() ? "none" : Terms.list(counts);
    }

    private static Stream<String> outcomes(Summit summit) {
        Map<Outcome.Kind, Integer> counts = new EnumMap<>(Outcome.Kind.class);
        summit.outcomes().forEach(o -> counts.merge(o.kind(), 1, Integer::sum));
        return counts.isEmpty()
                ? Stream.empty()
                : Stream.of(Terms.count(summit.outcomes().size(), "outcome") + ": "
                        + Terms.list(counts.entrySet().stream()
                                .map(e -> Terms.count(e.getValue(), Terms.of(e.getKey())))
                                .toList()));
    }

    private static Stream<String> relations(Summit summit) {
        Optional<LocalDate> day = summit.dates().flatMap(Period::latest);
        return summit.partnerships().stream()
                .flatMap(p ->
                        day.map(d -> p.name() + ": " + BackgroundSections.level(p.levelOn(d)) + since(p, d)).stream());
    }

    private static String since(Partnership partnership, LocalDate day) {
        return partnership
                .levelOn(day)
                .value()
                .flatMap(level -> partnership.steps().stream()
                        .filter(s -> s.level().equals(level))
                        .reduce((first, second) -> second))
                .flatMap(PartnershipStep::date)
                .map(date -> " since " + Formats.date(date))
                .orElse("");
    }

    /** The latest value of each indicator that was measured. */
    private static Stream<String> figures(Summit summit) {
        Map<Indicator, TradeFigure> latest = new LinkedHashMap<>();
        summit.figures().stream()
                .filter(f -> f.kind() == TradeFigure.Kind.OBSERVATION && f.aspect() == TradeFigure.Aspect.LEVEL)
                .filter(f -> f.value().isPresent() && f.period().isPresent())
                .forEach(f -> latest.merge(f.indicator(), f, (a, b) -> end(b).isAfter(end(a)) ? b : a));
        return latest.values().stream()
                .map(f -> Terms.capital(Terms.figure(f))
                        + ", " + f.period().map(Formats::period).orElse("")
                        + ": " + f.value().map(Formats::amount).orElse(""));
    }

    private static LocalDate end(TradeFigure figure) {
        return figure.period().flatMap(Period::end).map(PartialDate::lastDay).orElse(LocalDate.MIN);
    }

    private static Section list(String id, String title, ImmutableList<String> lines) {
        return new Section(
                id,
                title,
                lines.isEmpty()
                        ? ImmutableList.of()
                        : ImmutableList.of(new Section.Bullets(
                                lines.stream().map(StyledText::of).map(Item::of).collect(toImmutableList()))));
    }
}
