package org.summitry.examples;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.knowm.xchart.AnnotationText;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.markers.SeriesMarkers;
import org.summitry.Partnership;
import org.summitry.PartnershipLevel;
import org.summitry.PartnershipStep;
import org.summitry.Summit;
import org.summitry.TradeFigure;
import org.summitry.TradeFigure.Basis;
import org.summitry.quantity.Magnitude;
import org.summitry.quantity.Quantity;
import org.summitry.scalar.PartyCode;
import org.summitry.time.PartialDate;
import org.summitry.time.PartialDate.Precision;
import org.summitry.time.Period;

/** Draws the charts of a page. No free text of a document is drawn: it stands in the caption, where it can be read aloud. */
final class Charts {
    /** In the units of the page; narrow, so that the letters stay legible on a telephone. */
    private static final int WIDTH = 520;

    private static final int HEIGHT = 320;
    /** Pixels to a unit of the page, for sharp letters on paper. */
    private static final int SCALE = 3;

    private static final Color INK = new Color(0x22, 0x22, 0x22);
    private static final Color GRID = new Color(0xDD, 0xDD, 0xDD);
    private static final Color BLUE = new Color(0x1F, 0x4E, 0x79);
    private static final Color ORANGE = new Color(0xE0, 0x9F, 0x3E);
    private static final Color GREY = new Color(0x8A, 0xA4, 0xB8);
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

    static {
        // The page is drawn in memory; no screen is needed, and none is to be opened.
        System.setProperty("java.awt.headless", "true");
    }

    private Charts() {}

    /** A picture with what stands under it and what is read in its place, its size in the units of the page. */
    record Picture(String caption, String alternative, int width, int height, String address) {}

    /** Values that can stand on one axis. */
    private record Axis(
            String indicator, PartyCode reporter, Optional<PartyCode> partner, String unit, String length) {}

    private record Bar(TradeFigure figure, Quantity value, String label, LocalDate end) {}

    /** One chart for each indicator of which two values or more can be compared. */
    static ImmutableList<Picture> figures(Summit summit) {
        Map<Axis, List<Bar>> groups = new LinkedHashMap<>();
        for (TradeFigure figure : summit.figures()) {
            Optional<String> length = length(figure);
            Quantity value = figure.value().filter(v -> v.to().isEmpty()).orElse(null);
            Optional<PartialDate> end = figure.period().flatMap(Period::end);
            if (figure.aspect() == TradeFigure.Aspect.LEVEL && value != null && end.isPresent() && length.isPresent()) {
                boolean aim = figure.kind() == TradeFigure.Kind.TARGET || figure.kind() == TradeFigure.Kind.PLEDGE;
                String label = figure.period()
                        .map(aim ? Wording::due : Wording::period)
                        .orElse("");
                groups.computeIfAbsent(
                                new Axis(
                                        figure.indicator().toString(),
                                        figure.reporter().code(),
                                        figure.partner().map(p -> p.code()),
                                        value.unit().toString(),
                                        length.get()),
                                axis -> new ArrayList<>())
                        .add(new Bar(figure, value, label, end.get().lastDay()));
            }
        }
        return groups.values().stream()
                .filter(bars -> bars.size() > 1)
                .map(Charts::bars)
                .collect(toImmutableList());
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

    private static Picture bars(List<Bar> unsorted) {
        List<Bar> bars =
                unsorted.stream().sorted(Comparator.comparing(Bar::end)).toList();
        int power =
                bars.stream().mapToInt(b -> b.value().magnitude().power()).max().orElse(0);
        Magnitude magnitude = Stream.of(Magnitude.values())
                .filter(m -> m.power() == power)
                .findFirst()
                .orElse(Magnitude.ONE);
        List<Double> heights = bars.stream()
                .map(b -> b.value().amount().movePointLeft(power).doubleValue())
                .toList();
        List<String> labels = new ArrayList<>();
        for (Bar bar : bars) {
            // A category is known by its label, so a second value for one period needs one of its own.
            String label = bar.label();
            for (int n = 2; labels.contains(label); n++) {
                label = bar.label() + " (" + n + ")";
            }
            labels.add(label);
        }
        CategoryChart chart =
                new CategoryChartBuilder().width(WIDTH).height(HEIGHT).build();
        plain(chart.getStyler());
        chart.getStyler().setOverlapped(true).setAvailableSpaceFill(0.55).setLabelsVisible(true);
        chart.getStyler().setLabelsPosition(1.0).setLabelsFont(FONT).setLabelsFontColor(INK);
        chart.getStyler().setLegendPosition(LegendPosition.OutsideS).setLegendLayout(LegendLayout.Horizontal);
        chart.getStyler().setYAxisMin(0.0).setYAxisDecimalPattern("#,##0.##").setPlotGridVerticalLinesVisible(false);
        for (String kind :
                bars.stream().map(b -> Words.kind(b.figure().kind())).distinct().toList()) {
            List<Double> ofKind = new ArrayList<>();
            for (int i = 0; i < bars.size(); i++) {
                ofKind.add(Words.kind(bars.get(i).figure().kind()).equals(kind) ? heights.get(i) : null);
            }
            chart.addSeries(Words.capital(kind), labels, ofKind).setFillColor(color(kind));
        }
        String unit = Wording.unit(bars.get(0).value().unit(), magnitude);
        String what = Words.capital(Words.figure(bars.get(0).figure())) + ", in " + unit;
        String values = bars.stream()
                .map(b -> b.label() + ": " + Wording.amount(b.value()) + " ("
                        + Words.kind(b.figure().kind()) + ")")
                .collect(Collectors.joining("; "));
        return new Picture(
                Markdown.visible(what),
                Markdown.visible("Bar chart. " + what + ". " + values),
                WIDTH,
                HEIGHT,
                png(chart));
    }

    private static Color color(String kind) {
        return switch (kind) {
            case "measured" -> BLUE;
            case "target", "pledge" -> ORANGE;
            default -> GREY;
        };
    }

    /** One chart for each partnership with two dated steps or more. */
    static ImmutableList<Picture> timeLines(Summit summit) {
        return summit.partnerships().stream()
                .filter(p -> dated(p).size() > 1)
                .map(p -> timeLine(p, summit))
                .collect(toImmutableList());
    }

    private static List<PartnershipStep> dated(Partnership partnership) {
        return partnership.steps().stream().filter(s -> s.date().isPresent()).toList();
    }

    private static Picture timeLine(Partnership partnership, Summit summit) {
        List<PartnershipStep> steps = dated(partnership);
        List<PartnershipLevel> levels = steps.stream()
                .map(PartnershipStep::level)
                .distinct()
                .sorted(Comparator.comparingInt(l -> l.rank().orElse(Integer.MAX_VALUE)))
                .toList();
        List<Double> years = new ArrayList<>();
        List<Double> heights = new ArrayList<>();
        for (PartnershipStep step : steps) {
            years.add(step.date().map(d -> year(d.firstDay())).orElse(0.0));
            heights.add(levels.indexOf(step.level()) + 1.0);
        }
        double last = years.get(years.size() - 1);
        double end = Math.max(
                summit.dates().flatMap(Period::latest).map(Charts::year).orElse(last), last);
        XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
        plain(chart.getStyler());
        double span = Math.max(end - years.get(0), 1);
        chart.getStyler().setXAxisDecimalPattern("0").setXAxisMin(years.get(0) - span * 0.06);
        chart.getStyler().setXAxisMax(end + span * 0.06).setYAxisMin(0.4).setYAxisMax(levels.size() + 0.8);
        chart.getStyler().setYAxisTickLabelsFormattingFunction(y -> label(levels, y));
        chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Step).setLegendVisible(false);
        for (int i = 0; i < steps.size(); i++) {
            String year = Integer.toString((int) Math.floor(years.get(i)));
            chart.addAnnotation(new AnnotationText(year, years.get(i), heights.get(i) + 0.35, false));
        }
        years.add(end);
        heights.add(heights.get(heights.size() - 1));
        XYSeries line = chart.addSeries("level", years, heights);
        line.setMarker(SeriesMarkers.CIRCLE).setMarkerColor(BLUE);
        line.setLineColor(BLUE).setLineStyle(new BasicStroke(3));
        String values = steps.stream()
                .map(s -> s.date().map(Wording::date).orElse("") + ": " + Words.level(s.level()))
                .collect(Collectors.joining("; "));
        return new Picture(
                Markdown.visible(partnership.name() + ", level by year"),
                Markdown.visible("Time line. " + partnership.name() + ". " + values),
                WIDTH,
                HEIGHT,
                png(chart));
    }

    private static double year(LocalDate day) {
        return day.getYear() + (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    }

    /** The level at a whole number; the last word goes without saying where another stands before it. */
    private static String label(List<PartnershipLevel> levels, double y) {
        int index = (int) Math.round(y) - 1;
        if (Math.abs(y - Math.round(y)) > 0.01 || index < 0 || index >= levels.size()) {
            return "";
        }
        String label = Words.level(levels.get(index));
        String brief = label.endsWith(" partnership") ? label.substring(0, label.length() - 12) : label;
        return brief.length() > 24 ? brief.substring(0, 23) + "…" : brief;
    }

    private static void plain(AxesChartStyler styler) {
        styler.setChartBackgroundColor(Color.WHITE)
                .setPlotBackgroundColor(Color.WHITE)
                .setPlotBorderVisible(false);
        styler.setChartTitleVisible(false)
                .setChartFontColor(INK)
                .setChartPadding(6)
                .setLegendFont(FONT);
        styler.setLegendBorderColor(Color.WHITE).setAnnotationTextFont(FONT).setAnnotationTextFontColor(INK);
        styler.setAxisTickLabelsFont(FONT).setAxisTitlesVisible(false).setAxisTickMarksColor(GRID);
        styler.setPlotGridLinesColor(GRID).setAxisTickLabelsColor(INK);
    }

    /** The picture itself as an address. */
    private static String png(Chart<?, ?> chart) {
        BufferedImage image = new BufferedImage(WIDTH * SCALE, HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(SCALE, SCALE);
        chart.paint(graphics, WIDTH, HEIGHT);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }
}
