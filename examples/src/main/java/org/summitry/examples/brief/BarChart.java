package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.TradeFigure.Basis;
import org.summitry.figure.TradeFigure.Kind;
import org.summitry.scalar.PartyCode;
import org.summitry.time.PartialDate;
import org.summitry.time.PartialDate.Precision;
import org.summitry.time.Period;

/**
 * Figures that can stand on one axis, a bar each, in the order of time. Over each bar stands the value as reported, so the axis needs no
 * numbers and nothing is rounded. Aims are striped; the far part of a range is an empty frame.
 *
 * @param id what tells it apart from other charts of the page
 * @param caption what the bars are of
 * @param bars the bars that are shown
 * @param leftOut how many older ones are not
 */
record BarChart(String id, String caption, ImmutableList<Bar> bars, int leftOut) implements Chart {
    /** More bars than this are no picture any more. */
    private static final int MOST = 40;

    private static final double BAR = 1.1;
    private static final double GAP = 0.6;

    /** What the bars of one chart share. */
    private record Axis(
            Indicator indicator,
            PartyCode reporter,
            Optional<PartyCode> partner,
            String unit,
            String length,
            Optional<String> definition) {}

    /**
     * A bar.
     *
     * @param label the period and the value as reported
     * @param near the end of a range that is nearer to nothing, or the value
     * @param far the other end, or the value
     * @param kind what kind of figure it is
     */
    record Bar(String label, BigDecimal near, BigDecimal far, Kind kind) {
        private boolean isAim() {
            return kind == Kind.TARGET || kind == Kind.PLEDGE;
        }
    }

    /** One chart for each indicator of which values of two times or more can be compared. */
    static ImmutableList<Chart> of(String id, Summit summit, Labels labels) {
        Map<Axis, List<TradeFigure>> groups = new LinkedHashMap<>();
        for (TradeFigure figure : summit.figures()) {
            axis(figure)
                    .ifPresent(axis ->
                            groups.computeIfAbsent(axis, a -> new ArrayList<>()).add(figure));
        }
        ImmutableList.Builder<Chart> charts = ImmutableList.builder();
        int number = 0;
        for (List<TradeFigure> group : groups.values()) {
            if (group.stream().map(BarChart::end).distinct().count() > 1) {
                charts.add(chart(id + "-" + ++number, group, labels));
            }
        }
        return charts.build();
    }

    private static Optional<Axis> axis(TradeFigure figure) {
        boolean hasPlace = figure.aspect() == TradeFigure.Aspect.LEVEL
                && figure.value().isPresent()
                && figure.period().flatMap(Period::end).isPresent();
        return hasPlace
                ? length(figure)
                        .map(length -> new Axis(
                                figure.indicator(),
                                figure.reporter().code(),
                                figure.partner().map(p -> p.code()),
                                figure.value().get().unit().toString(),
                                length,
                                figure.definition()))
                : Optional.empty();
    }

    /** How long a value was gathered, since only like stands beside like; absent for what has no place on such an axis. */
    private static Optional<String> length(TradeFigure figure) {
        return switch (figure.basis()) {
            case PER_YEAR -> Optional.of(Precision.YEAR.toString());
            case AT_DATE -> Optional.of(Basis.AT_DATE.toString());
            case TOTAL, UNSTATED -> Optional.empty();
            case IN_PERIOD ->
                figure.period()
                        .filter(p -> p.isSingleDate() || p.start().isEmpty())
                        .flatMap(Period::end)
                        .map(date -> date.precision().toString());
        };
    }

    private static LocalDate end(TradeFigure figure) {
        return figure.period().flatMap(Period::end).map(PartialDate::lastDay).orElse(LocalDate.MIN);
    }

    private static BarChart chart(String id, List<TradeFigure> figures, Labels labels) {
        List<TradeFigure> inOrder = figures.stream()
                .sorted(Comparator.comparing(BarChart::end))
                .skip(Math.max(0, figures.size() - MOST))
                .toList();
        ImmutableMultiset<String> periods =
                inOrder.stream().map(FiguresSection::period).collect(ImmutableMultiset.toImmutableMultiset());
        int leftOut = figures.size() - inOrder.size();
        return new BarChart(
                id,
                StyledText.visible(Terms.capital(Terms.figure(inOrder.get(0)))),
                inOrder.stream()
                        .map(f -> bar(f, periods.count(FiguresSection.period(f)) > 1, labels))
                        .collect(toImmutableList()),
                leftOut);
    }

    /** Bars of one period are told apart by their sources. */
    private static Bar bar(TradeFigure figure, boolean withSources, Labels labels) {
        Quantity value = figure.value().orElseThrow();
        BigDecimal one = value.amount();
        BigDecimal other = value.to()
                .map(to -> to.scaleByPowerOfTen(value.magnitude().power()))
                .orElse(one);
        boolean oneIsNearer = one.abs().compareTo(other.abs()) <= 0;
        String notes = withSources
                ? labels.notes(figure.citations()).stream()
                        .map(note -> " [" + note.number() + "]")
                        .distinct()
                        .collect(Collectors.joining())
                : "";
        return new Bar(
                FiguresSection.period(figure) + ": " + Formats.amount(value) + " (" + Terms.kind(figure.kind()) + ")"
                        + notes,
                oneIsNearer ? one : other,
                oneIsNearer ? other : one,
                figure.kind());
    }

    @Override
    public String svg() {
        String description = "Bar chart. " + bars.stream().map(Bar::label).collect(Collectors.joining("; "))
                + (leftOut == 0 ? "" : "; and " + leftOut + " earlier, which stand in the table");
        Svg svg = new Svg(id, caption, description);
        BigDecimal low = ends().reduce(BigDecimal.ZERO, BigDecimal::min);
        BigDecimal high = ends().reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal zero = Svg.share(BigDecimal.ZERO, low, high);
        double down = 0;
        for (Bar bar : bars) {
            List<String> label = Svg.lines(bar.label());
            svg.text(label, down + 1);
            down += label.size() * Svg.LINE + 0.1;
            BigDecimal near = Svg.share(bar.near(), low, high);
            BigDecimal far = Svg.share(bar.far(), low, high);
            boolean acrossZero = bar.near().signum() * bar.far().signum() < 0;
            if (near.compareTo(far) != 0) {
                svg.box("frame", near.min(far), near.max(far), down, BAR);
            }
            if (!acrossZero) {
                svg.box(look(bar), zero.min(near), zero.max(near), down, BAR);
                if (bar.isAim()) {
                    svg.stripes(zero.min(near), zero.max(near), down, BAR);
                }
            }
            svg.rule(zero, zero, down - 0.15, down + BAR + 0.15);
            down += BAR + GAP;
        }
        if (leftOut > 0) {
            svg.text(Svg.lines("and " + leftOut + " earlier, which stand in the table"), down + 1);
            down += Svg.LINE + GAP;
        }
        return svg.of(down);
    }

    private Stream<BigDecimal> ends() {
        return bars.stream().flatMap(b -> Stream.of(b.near(), b.far()));
    }

    private static String look(Bar bar) {
        return switch (bar.kind()) {
            case OBSERVATION -> "measured";
            case ESTIMATE, FORECAST -> "estimated";
            case TARGET, PLEDGE -> "aim";
        };
    }
}
