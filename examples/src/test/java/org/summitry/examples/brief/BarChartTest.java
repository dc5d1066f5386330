package org.summitry.examples.brief;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.party.Party;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Charts, read back as the XML that they are. */
class BarChartTest {
    private static final Party INDONESIA = Party.of("ID", Party.Kind.COUNTRY, "Indonesia");

    /** A box or the stripes of an aim, in per cent of the width. */
    private record Box(String look, double from, double width) {
        double to() {
            return from + width;
        }
    }

    private static TradeFigure.Builder figure(int year, String value) {
        return figure(year, Quantity.parse(value));
    }

    private static TradeFigure.Builder figure(int year, Quantity value) {
        return TradeFigure.builder()
                .id("f" + year)
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator("gdp")
                .reporter(INDONESIA)
                .period(Integer.toString(year))
                .value(value);
    }

    private static Summit summit(TradeFigure... figures) {
        return Summit.builder()
                .id("a")
                .name("A")
                .status(Summit.Status.HELD)
                .addFigures(figures)
                .build();
    }

    private static List<Chart> charts(TradeFigure... figures) {
        return BarChart.of(
                "chart",
                summit(figures),
                BriefContext.of(summit(figures), Optional.empty()).labels());
    }

    private static Element svg(TradeFigure... figures) {
        List<Chart> charts = charts(figures);
        assertThat(charts).hasSize(1);
        return parse(charts.get(0).svg());
    }

    private static Element parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    private static List<String> texts(Element svg, String name) {
        return elements(svg, name).map(Element::getTextContent).toList();
    }

    private static Stream<Element> elements(Element svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements.stream();
    }

    private static List<Box> boxes(Element svg) {
        return elements(svg, "rect")
                .map(e -> new Box(e.getAttribute("class"), percent(e, "x"), percent(e, "width")))
                .toList();
    }

    private static double percent(Element element, String attribute) {
        String value = element.getAttribute(attribute);
        assertThat(value).matches("\\d+(\\.\\d+)?%");
        return Double.parseDouble(value.substring(0, value.length() - 1));
    }

    @Test
    void valuesOfAnySizeAreDrawnAndKeepTheirDigits() {
        Element svg = svg(
                figure(2022, "IDR 19588000000000000").build(),
                figure(2023, "IDR 20892000000000000").build());

        assertThat(texts(svg, "text"))
                .containsExactly(
                        "2022: IDR 19,588,000,000,000,000",
                        "(measured)",
                        "2023: IDR 20,892,000,000,000,000",
                        "(measured)");
        assertThat(boxes(svg)).extracting(Box::width).containsExactly(93.76, 100.0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "ar-EG-u-nu-arab", "fa-IR", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist", "tr"})
    void theChartIsTheSameInEveryLocale(String locale) {
        TradeFigure[] figures = {
            figure(1999, "USD 1.125 billion").build(),
            figure(2023, "USD 2.208 billion").build()
        };
        String expected = charts(figures).get(0).svg();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(charts(figures).get(0).svg())
                    .isEqualTo(expected)
                    .contains("1999: US$1.125 billion (measured)", "2023: US$2.208 billion (measured)");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void negativeValuesLieLeftOfNothing() {
        Element svg = svg(
                figure(2022, "USD -30 billion").build(),
                figure(2023, "USD 10 billion").build());

        assertThat(boxes(svg)).containsExactly(new Box("measured", 0, 75), new Box("measured", 75, 25));
        assertThat(elements(svg, "line").map(e -> percent(e, "x1"))).containsOnly(75.0);
    }

    @Test
    void equalValuesAreEqualAndNothingIsNothing() {
        assertThat(boxes(svg(
                        figure(2022, "USD 5").build(), figure(2023, "USD 5.00").build())))
                .containsOnly(new Box("measured", 0, 100));
        assertThat(boxes(svg(
                        figure(2022, "USD 0").build(), figure(2023, "USD 0.0").build())))
                .containsOnly(new Box("measured", 0, 0));
    }

    @Test
    void theFarPartOfARangeIsAFrame() {
        Element svg = svg(
                figure(2021, Quantity.range("5", "10", Magnitude.MILLION, Unit.USD))
                        .build(),
                figure(2022, Quantity.range("-5", "-2.5", Magnitude.MILLION, Unit.USD))
                        .build(),
                figure(2023, Quantity.range("-5", "5", Magnitude.MILLION, Unit.USD))
                        .build(),
                figure(2024, "USD 10 million").build());

        assertThat(texts(svg, "text")).contains("2021: US$5 to 10 million (measured)");
        assertThat(boxes(svg))
                .containsExactly(
                        new Box("frame", 66.67, 33.33),
                        new Box("measured", 33.33, 33.33),
                        new Box("frame", 0, 16.67),
                        new Box("measured", 16.67, 16.67),
                        new Box("frame", 0, 66.67),
                        new Box("measured", 33.33, 66.67));
    }

    @Test
    void aimsAreStripedAndSayWhatTheyAre() {
        Element svg = svg(
                figure(2022, "USD 10 billion").build(),
                figure(2030, "USD 20 billion").kind(TradeFigure.Kind.TARGET).build(),
                figure(2031, "USD 5 billion").kind(TradeFigure.Kind.PLEDGE).build(),
                figure(2032, "USD 7 billion").kind(TradeFigure.Kind.ESTIMATE).build());

        assertThat(boxes(svg)).extracting(Box::look).containsExactly("measured", "aim", "aim", "estimated");
        assertThat(elements(svg, "line").filter(e -> e.getAttribute("class").equals("stripes")))
                .extracting(e -> percent(e, "x2"))
                .containsExactly(100.0, 25.0);
        assertThat(texts(svg, "text")).anyMatch(t -> t.endsWith("(target)")).anyMatch(t -> t.endsWith("(pledge)"));
    }

    @Test
    void whatCannotBeComparedIsNoChart() {
        assertThat(charts()).isEmpty();
        assertThat(charts(figure(2022, "USD 5").build())).isEmpty();
        assertThat(charts(figure(2022, "USD 5").build(), figure(2023, "EUR 5").build()))
                .isEmpty();
        assertThat(charts(
                        figure(2022, "USD 5").build(),
                        figure(2022, "USD 6").id("other").build()))
                .isEmpty();
    }

    @Test
    void ofVeryManyValuesTheLatestAreShownAndTheOthersCounted() {
        TradeFigure[] figures = Stream.iterate(1900, year -> year + 1)
                .limit(120)
                .map(year -> figure(year, "USD " + year).build())
                .toArray(TradeFigure[]::new);
        Element svg = svg(figures);

        assertThat(boxes(svg)).hasSize(40);
        assertThat(texts(svg, "text"))
                .startsWith("1980: US$1,980 (measured)")
                .endsWith("and 80 earlier, which stand in the table");
        assertThat(texts(svg, "desc").get(0)).endsWith("; and 80 earlier, which stand in the table");
    }

    @Property
    void everyChartEndsFitsAndKeepsTheProportions(@ForAll("quantities") List<Quantity> values) {
        TradeFigure[] figures = new TradeFigure[values.size()];
        for (int i = 0; i < figures.length; i++) {
            figures[i] = figure(2000 + i, values.get(i)).build();
        }
        Element svg = svg(figures);
        List<Box> boxes = boxes(svg);

        assertThat(boxes).allSatisfy(box -> {
            assertThat(box.from()).isBetween(0.0, 100.0);
            assertThat(box.to()).isBetween(0.0, 100.02);
        });
        assertThat(texts(svg, "text")).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(42));
        ImmutableList<BigDecimal> amounts =
                values.stream().map(Quantity::amount).collect(ImmutableList.toImmutableList());
        BigDecimal span = amounts.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .subtract(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::min));
        for (int i = 0; i < figures.length; i++) {
            double expected = span.signum() == 0
                    ? 0
                    : amounts.get(i).abs().movePointRight(2).doubleValue() / span.doubleValue();
            assertThat(boxes.get(i).width()).isCloseTo(expected, within(0.02));
            assertThat(String.join("", texts(svg, "text")).replace(" ", ""))
                    .contains(Formats.amount(values.get(i)).replace(" ", ""));
        }
    }

    @Provide
    Arbitrary<List<Quantity>> quantities() {
        Arbitrary<Quantity> quantity = Combinators.combine(
                        Arbitraries.bigIntegers()
                                .between(
                                        BigInteger.TEN.pow(38).negate().add(BigInteger.ONE),
                                        BigInteger.TEN.pow(38).subtract(BigInteger.ONE)),
                        Arbitraries.integers().between(0, 18),
                        Arbitraries.of(Magnitude.values()))
                .as((digits, scale, magnitude) ->
                        Quantity.of(new BigDecimal(digits, scale).toPlainString(), magnitude, Unit.USD));
        return quantity.list().ofMinSize(2).ofMaxSize(6);
    }
}
