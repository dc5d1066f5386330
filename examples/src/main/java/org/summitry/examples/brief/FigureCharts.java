package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.style.AxesChartStyler.TextAlignment;
import org.knowm.xchart.style.CategoryStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.summitry.Summit;
import org.summitry.examples.brief.Charts.Picture;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.TradeFigure.Basis;
import org.summitry.figure.TradeFigure.Kind;
import org.summitry.scalar.PartyCode;
import org.summitry.time.PartialDate;
import org.summitry.time.PartialDate.Precision;
import org.summitry.time.Period;

/** Figures that can stand on one axis, as bars over their periods. */
final class FigureCharts {
    /** More labels than this are written at a slant. */
    private static final int MOST_LEVEL_LABELS = 5;

    private FigureCharts() {}

    /** What the bars of one chart share. */
    private record Axis(
            Indicator indicator,
            PartyCode reporter,
            Optional<PartyCode> partner,
            String unit,
            String length,
            Optional<String> definition) {}

    private record Bar(TradeFigure figure, Quantity value, String period, LocalDate end) {
        String kind() {
            return Terms.kind(figure.kind());
        }

        /** The period, and the word without which the height of the bar would say too much. */
        String label() {
            return period + (value.qualifier() == Qualifier.EXACTLY ? "" : ", " + value.qualifier());
        }
    }

    /** One chart for each indicator of which values of two times or more can be compared. */
    static ImmutableList<Picture> of(Summit summit) {
        Labels names = new Labels(summit);
        Map<Axis, List<Bar>> groups = new LinkedHashMap<>();
        for (TradeFigure figure : summit.figures()) {
            Quantity value = figure.value().filter(v -> v.to().isEmpty()).orElse(null);
            PartialDate end = figure.period().flatMap(Period::end).orElse(null);
            String length = length(figure).orElse(null);
            if (figure.aspect() == TradeFigure.Aspect.LEVEL && value != null && end != null && length != null) {
                Axis axis = new Axis(
                        figure.indicator(),
                        figure.reporter().code(),
                        figure.partner().map(p -> p.code()),
                        value.unit().toString(),
                        length,
                        figure.definition());
                groups.computeIfAbsent(axis, a -> new ArrayList<>())
                        .add(new Bar(figure, value, period(figure), end.lastDay()));
            }
        }
        return groups.values().stream()
                .filter(bars -> bars.stream().map(Bar::end).distinct().count() > 1)
                .map(bars ->
                        bars.stream().sorted(Comparator.comparing(Bar::end)).toList())
                .map(bars -> chart(bars, names))
                .collect(toImmutableList());
    }

    private static String period(TradeFigure figure) {
        boolean aim = figure.kind() == Kind.TARGET || figure.kind() == Kind.PLEDGE;
        return figure.period().map(aim ? Formats::due : Formats::period).orElse("");
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

    private static Picture chart(List<Bar> bars, Labels names) {
        Magnitude magnitude =
                Collections.max(bars.stream().map(b -> b.value().magnitude()).toList());
        List<String> labels = labels(bars, names);
        CategoryChart chart = new CategoryChartBuilder()
                .width(Charts.WIDTH)
                .height(Charts.HEIGHT)
                .build();
        style(chart.getStyler(), bars);
        for (String kind : bars.stream().map(Bar::kind).distinct().toList()) {
            List<Double> heights = new ArrayList<>();
            for (Bar bar : bars) {
                double height =
                        bar.value().amount().movePointLeft(magnitude.power()).doubleValue();
                heights.add(bar.kind().equals(kind) ? height : null);
            }
            chart.addSeries(Terms.capital(kind), labels, heights).setFillColor(color(kind));
        }
        String what = Terms.capital(Terms.figure(bars.get(0).figure())) + ", in "
                + Formats.unit(bars.get(0).value().unit(), magnitude);
        String values = bars.stream()
                .map(b -> b.period() + ": " + Formats.amount(b.value()) + " (" + b.kind() + ")")
                .collect(Collectors.joining("; "));
        return Charts.picture(what, "Bar chart. " + what + ". " + values, chart);
    }

    /** A bar is known by its label, so those of one period are told apart by their sources. */
    private static List<String> labels(List<Bar> bars, Labels names) {
        List<String> plain = bars.stream().map(Bar::label).toList();
        List<String> labels = new ArrayList<>();
        for (Bar bar : bars) {
            String notes = names.notes(bar.figure().citations()).stream()
                    .map(note -> " [" + note.number() + "]")
                    .distinct()
                    .collect(Collectors.joining());
            String label = bar.label() + (Collections.frequency(plain, bar.label()) > 1 ? notes : "");
            String unique = label;
            for (int n = 2; labels.contains(unique); n++) {
                unique = label + " (" + n + ")";
            }
            labels.add(unique);
        }
        return labels;
    }

    private static void style(CategoryStyler styler, List<Bar> bars) {
        Charts.plain(styler);
        styler.setOverlapped(true).setAvailableSpaceFill(0.55);
        styler.setLabelsVisible(true).setLabelsPosition(0.5).setLabelsFont(Charts.FONT);
        styler.setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal);
        styler.setYAxisDecimalPattern("#,##0.##").setPlotGridVerticalLinesVisible(false);
        styler.setXAxisLabelAlignmentVertical(TextAlignment.Right);
        if (bars.size() > MOST_LEVEL_LABELS) {
            styler.setXAxisLabelRotation(45);
        }
        if (bars.stream().allMatch(b -> b.value().number().signum() >= 0)) {
            styler.setYAxisMin(0.0);
        }
    }

    private static Color color(String kind) {
        boolean aim = Stream.of(Kind.TARGET, Kind.PLEDGE).map(Terms::kind).anyMatch(kind::equals);
        return aim ? Charts.ORANGE : kind.equals(Terms.kind(Kind.OBSERVATION)) ? Charts.BLUE : Charts.GREY;
    }
}
