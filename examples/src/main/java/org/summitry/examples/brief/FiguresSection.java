package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.examples.brief.Section.Block;
import org.summitry.figure.TradeFigure;
import org.summitry.time.Answer;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The figures of the record, as charts and as a table. */
final class FiguresSection {
    /** If more figures than this could tell whether an aim was reached, the brief does not judge. */
    private static final int MOST_JUDGES = 50;

    private final Labels labels;
    private final ImmutableListMultimap<Object, TradeFigure> measured;

    private FiguresSection(Summit summit, Labels labels) {
        this.labels = labels;
        this.measured = Multimaps.index(
                summit.figures().stream()
                        .filter(f -> f.kind() == TradeFigure.Kind.OBSERVATION)
                        .collect(toImmutableList()),
                FiguresSection::subject);
    }

    static Section of(BriefContext context) {
        Summit summit = context.summit();
        if (summit.figures().isEmpty()) {
            return new Section("figures", "Figures", ImmutableList.of());
        }
        FiguresSection section = new FiguresSection(summit, context.labels());
        ImmutableList.Builder<Block> blocks = ImmutableList.builder();
        BarChart.of("figures", summit, context.labels()).forEach(chart -> blocks.add(new Section.Picture(chart)));
        blocks.add(Section.Table.withoutEmptyColumns(
                List.of("Figure", "Value", "Period", "Kind", "Rank"),
                summit.figures().stream().map(section::figure).collect(toImmutableList())));
        return new Section("figures", "Figures", blocks.build());
    }

    private ImmutableList<StyledText> figure(TradeFigure figure) {
        return ImmutableList.of(
                new StyledText.Builder()
                        .words(Terms.capital(Terms.figure(figure)))
                        .notes(labels.notes(figure.citations()))
                        .build(),
                value(figure),
                StyledText.of(period(figure)),
                StyledText.of(Terms.kind(figure.kind())
                        + reached(figure)
                        + figure.setOn().map(d -> ", set " + Formats.when(d)).orElse("")),
                StyledText.of(figure.rank()
                        .map(r -> Terms.the(r.ranked()) + ": " + Formats.rank(r))
                        .map(Terms::capital)
                        .orElse("")));
    }

    static String period(TradeFigure figure) {
        return figure.period()
                .map(isAim(figure) ? Formats::due : Formats::period)
                .orElse("");
    }

    static boolean isAim(TradeFigure figure) {
        return figure.kind() == TradeFigure.Kind.TARGET || figure.kind() == TradeFigure.Kind.PLEDGE;
    }

    /** What two figures share if one can tell whether the other was reached. */
    private static Object subject(TradeFigure figure) {
        return List.of(
                figure.indicator(),
                figure.aspect(),
                figure.reporter().code(),
                figure.partner().map(p -> p.code()),
                figure.period().flatMap(Period::end));
    }

    /** Whether an aim was reached, where a figure of the record tells. */
    private String reached(TradeFigure aim) {
        if (aim.kind() == TradeFigure.Kind.OBSERVATION || aim.kind() == TradeFigure.Kind.ESTIMATE) {
            return "";
        }
        List<TradeFigure> judges = measured.get(subject(aim));
        if (judges.size() > MOST_JUDGES) {
            return "";
        }
        Set<Answer> answers = judges.stream().map(aim::isReachedBy).collect(Collectors.toSet());
        return answers.contains(Answer.YES) ? ", reached" : answers.contains(Answer.NO) ? ", not reached" : "";
    }

    private StyledText value(TradeFigure figure) {
        if (figure.value().isEmpty()) {
            return StyledText.of("");
        }
        String aspect = switch (figure.aspect()) {
            case LEVEL -> "";
            case GROWTH ->
                " growth"
                        + figure.comparedWith()
                                .map(p -> " against " + Formats.period(p))
                                .orElse("");
            case SHARE -> " share" + figure.shareOf().map(s -> " of " + s).orElse("");
        };
        String basis = switch (figure.basis()) {
            case IN_PERIOD, UNSTATED -> "";
            case PER_YEAR -> " a year";
            case TOTAL ->
                " in total"
                        + (figure.years().isPresent()
                                ? " over " + Terms.count(figure.years().getAsInt(), "year")
                                : "");
            case AT_DATE ->
                figure.period()
                                .flatMap(Period::end)
                                .map(PartialDate::isExactDay)
                                .orElse(true)
                        ? ""
                        : " at the end of the period";
        };
        List<String> more = Stream.of(
                        figure.conversions().stream().map(c -> "by the source's own conversion " + Formats.amount(c)),
                        figure.unitImplied() ? Stream.of("unit only implied by the source") : Stream.<String>empty(),
                        figure.definition().map(d -> "as the source defines it: " + d).stream(),
                        figure.conditions().stream().map(c -> "on condition: " + c),
                        figure.partOf().map(id -> "part of: " + labels.part(id.value())).stream())
                .flatMap(s -> s)
                .toList();
        return new StyledText.Builder()
                .strong(Formats.amount(figure.value().get()))
                .words(aspect + basis + (more.isEmpty() ? "" : " (" + String.join("; ", more) + ")"))
                .build();
    }
}
