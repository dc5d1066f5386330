package org.summitry.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.awt.BasicStroke;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.style.XYStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.summitry.Summit;
import org.summitry.examples.Charts.Picture;
import org.summitry.partnership.Partnership;
import org.summitry.partnership.PartnershipLevel;
import org.summitry.partnership.PartnershipStep;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The levels of a partnership as a line of steps. */
final class TimeLines {
    private static final int LONGEST_LABEL = 24;
    private static final String PARTNERSHIP = " partnership";

    private TimeLines() {}

    private record Step(PartnershipLevel level, PartialDate date) {
        double year() {
            return TimeLines.year(date.firstDay());
        }
    }

    /** One chart for each partnership with two dated steps or more. */
    static ImmutableList<Picture> of(Summit summit) {
        return summit.partnerships().stream()
                .filter(p -> steps(p).size() > 1)
                .map(p -> chart(p, summit))
                .collect(toImmutableList());
    }

    private static List<Step> steps(Partnership partnership) {
        return partnership.steps().stream()
                .flatMap(s -> s.date().map(d -> new Step(s.level(), d)).stream())
                .toList();
    }

    private static Picture chart(Partnership partnership, Summit summit) {
        List<Step> steps = steps(partnership);
        List<PartnershipLevel> levels = partnership.steps().stream()
                .map(PartnershipStep::level)
                .distinct()
                .sorted(Comparator.comparingInt(l -> l.rung().orElse(Integer.MAX_VALUE)))
                .toList();
        List<Double> years = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (Step step : steps) {
            years.add(step.year());
            heights.add(levels.indexOf(step.level()) + 1.0);
        }
        double first = years.get(0);
        double last = years.get(years.size() - 1);
        double end = Math.max(
                last,
                summit.dates().flatMap(Period::latest).map(TimeLines::year).orElse(last));
        double span = Math.max(end - first, 1);

        XYChart chart =
                new XYChartBuilder().width(Charts.WIDTH).height(Charts.HEIGHT).build();
        style(chart.getStyler(), levels);
        chart.getStyler().setXAxisMin(first - span * 0.1).setXAxisMax(end + span * 0.06);
        for (int i = 0; i < steps.size(); i++) {
            String year = Integer.toString(steps.get(i).date().year());
            // Above the corner and to its left, clear of the line.
            chart.addAnnotation(new AnnotationText(year, years.get(i) - span * 0.04, heights.get(i) + 0.38, false));
        }
        years.add(end);
        heights.add(heights.get(heights.size() - 1));
        XYSeries line = chart.addSeries("level", years, heights);
        line.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(Charts.BLUE);
        line.setLineColor(Charts.BLUE).setLineStyle(new BasicStroke(3));

        String values = steps.stream()
                .map(s -> Wording.date(s.date()) + ": " + Words.level(s.level()))
                .collect(Collectors.joining("; "));
        return Charts.picture(
                partnership.name() + ": level up to the summit",
                "Time line. " + partnership.name() + ". " + values,
                chart);
    }

    private static void style(XYStyler styler, List<PartnershipLevel> levels) {
        Charts.plain(styler);
        styler.setLegendVisible(false);
        styler.setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Step);
        styler.setXAxisDecimalPattern("0");
        styler.setYAxisMin(0.0).setYAxisMax(levels.size() + 1.0);
        styler.setYAxisTickMarkSpacingHint(Charts.HEIGHT / (levels.size() + 3));
        styler.setYAxisTickLabelsFormattingFunction(y -> label(levels, y));
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** The level at a whole number; "partnership" goes without saying behind another word. */
    private static String label(List<PartnershipLevel> levels, double y) {
        int index = (int) Math.round(y) - 1;
        if (Math.abs(y - Math.round(y)) > 0.01 || index < 0 || index >= levels.size()) {
            // One mark below the first level and one above the last; the axis takes no label twice.
            return y < 1 ? "" : " ";
        }
        String label = Words.level(levels.get(index));
        String brief = label.endsWith(PARTNERSHIP) ? label.substring(0, label.length() - PARTNERSHIP.length()) : label;
        return brief.length() > LONGEST_LABEL ? brief.substring(0, LONGEST_LABEL - 1) + "…" : brief;
    }
}
