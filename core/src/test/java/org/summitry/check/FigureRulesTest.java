package org.summitry.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.summitry.check.Sample.JP;
import static org.summitry.check.Sample.VN;
import static org.summitry.check.Sample.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.source.Citation;

/** Figures among each other. */
class FigureRulesTest extends RuleCases {
    static Stream<Breach> breaches() {
        return Stream.of(ranks(), trade(), equallyFar(), parts(), growth(), conversions(), timesOfFigures())
                .flatMap(s -> s);
    }

    static Stream<NearMiss> nearMisses() {
        return Stream.of(figuresThatFit(), partsThatFit(), growthThatFits(), conversionsThatFit(), timesThatFit())
                .flatMap(s -> s);
    }

    private static Stream<Breach> ranks() {
        return Stream.of(
                breaks(
                        "by which measure?",
                        s -> rank(s, r -> r.by(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its measure")),
                breaks(
                        "in which period?",
                        s -> rank(s, r -> r.period(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its period")),
                breaks(
                        "by which measure, in which period?",
                        s -> rank(s, r -> r.by(Optional.empty()).period(Optional.empty())),
                        warning("rank-incomplete", "/figures/7/rank", "the rank lacks its measure and period")),
                breaks(
                        "two parties with one place",
                        s -> s.figure(
                                "fdi-jp",
                                f -> f.rank(f.build().rank().orElseThrow().toBuilder()
                                        .position(5)
                                        .build())),
                        also(
                                "/figures/7/rank",
                                error(
                                        "rank-taken-twice",
                                        "/figures/8/rank",
                                        "Republic of Korea and Japan both have place 5"))),
                breaks(
                        "two parties with one place, by a source that both have among others",
                        s -> s.figure(
                                        "fdi-jp",
                                        f -> f.rank(f.build().rank().orElseThrow().toBuilder()
                                                .position(5)
                                                .build()))
                                .record(r -> citedAlsoBy(r, "fdi-jp", "yonhap")),
                        also(
                                "/figures/7/rank",
                                error(
                                        "rank-taken-twice",
                                        "/figures/8/rank",
                                        "Republic of Korea and Japan both have place 5"))));
    }

    private static void rank(Sample s, Function<Rank.Builder, Rank.Builder> change) {
        s.figure(
                "fdi-kr",
                f -> f.rank(
                        change.apply(f.build().rank().orElseThrow().toBuilder()).build()));
    }

    /** A figure with one source more, which comes first. */
    private static Summit.Builder citedAlsoBy(Summit summit, String figure, String source) {
        return cited(summit, figure, f -> {
            List<Citation> citations = new ArrayList<>();
            citations.add(Citation.of(summit.source(source).orElseThrow(), "page 1"));
            citations.addAll(f.citations());
            return citations;
        });
    }

    /** A figure by another source. */
    private static Summit.Builder citedBy(Summit summit, String figure, String source) {
        return cited(
                summit, figure, f -> List.of(Citation.of(summit.source(source).orElseThrow())));
    }

    private static void value(Sample s, String figure, String value) {
        s.figure(figure, f -> f.value(quantity(value)));
    }

    private static Finding doesNotAddUp(String exports, String imports, String trade) {
        return also(
                "/figures/0/value",
                error(
                        "trade-does-not-add-up",
                        "/figures/2/value",
                        exports + " and " + imports + " do not give " + trade));
    }

    /** The sample without the growth, so that a total can be any. */
    private static void withoutGrowth(Sample s) {
        s.record(r -> r.toBuilder()
                .figures(r.figures().stream()
                        .filter(f -> !f.id().value().equals("growth-2024"))
                        .toList()));
    }

    /** Figures of a year of which the sample has none: 12 and 13 are exports, 14 is the total, imports are from 15 on. */
    private static void tradeOf2022(Sample s, String exports, String again, String total, String... imports) {
        s.copyOfFigure("exports-2024", "exports-a", f -> f.period("2022").value(quantity(exports)))
                .copyOfFigure("exports-2024", "exports-b", f -> f.period("2022").value(quantity(again)))
                .copyOfFigure("trade-2024", "trade-a", f -> f.period("2022").value(quantity(total)));
        for (int i = 0; i < imports.length; i++) {
            Quantity value = quantity(imports[i]);
            s.copyOfFigure("imports-2024", "imports-" + i, f -> f.period("2022").value(value));
        }
    }

    private static Finding doesNotAddUpIn2022(int figure, String exports, String imports, String total) {
        return also(
                "/figures/" + figure + "/value",
                error(
                        "trade-does-not-add-up",
                        "/figures/14/value",
                        exports + " and " + imports + " do not give " + total));
    }

    /** Of figures that reach equally far, the one counts that does not reach the number itself; otherwise the first. */
    private static Stream<Breach> equallyFar() {
        String atLeast = "at least USD 4 billion";
        String over = "over USD 4 billion";
        // Up to 4.5 both, from 4.3 on the one and from 3.5 on the other, which does not reach 4.5 itself.
        String about = "about USD 4.4 billion";
        String rounded = "USD 4 billion";
        return Stream.of(
                breaks(
                        "more than so much counts, not at least so much ahead of it",
                        s -> tradeOf2022(s, atLeast, over, "up to USD 6 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(13, over, "at least USD 2 billion", "up to USD 6 billion")),
                breaks(
                        "more than so much counts, not at least so much after it",
                        s -> tradeOf2022(s, over, atLeast, "up to USD 6 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(12, over, "at least USD 2 billion", "up to USD 6 billion")),
                breaks(
                        "less than so much counts, not up to so much ahead of it",
                        s -> tradeOf2022(s, about, rounded, "at least USD 6.5 billion", "up to USD 2 billion"),
                        doesNotAddUpIn2022(13, rounded, "up to USD 2 billion", "at least USD 6.5 billion")),
                breaks(
                        "less than so much counts, not up to so much after it",
                        s -> tradeOf2022(s, rounded, about, "at least USD 6.5 billion", "up to USD 2 billion"),
                        doesNotAddUpIn2022(12, rounded, "up to USD 2 billion", "at least USD 6.5 billion")),
                breaks(
                        "of two equal figures the first is named, for the most that they give",
                        s -> tradeOf2022(s, atLeast, atLeast, "USD 5 billion", "at least USD 2 billion"),
                        doesNotAddUpIn2022(12, atLeast, "at least USD 2 billion", "USD 5 billion")),
                breaks(
                        "of two equal figures the first is named, for the least that they give",
                        s -> tradeOf2022(
                                s,
                                "USD 4 billion",
                                "USD 4 billion",
                                "USD 9 billion",
                                "at least USD 2 billion",
                                "up to USD 2 billion"),
                        doesNotAddUpIn2022(12, "USD 4 billion", "up to USD 2 billion", "USD 9 billion")));
    }

    private static Stream<Breach> trade() {
        return Stream.of(
                breaks(
                        "one step more than the rounding allows",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 193.5 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 193.5 billion")),
                breaks(
                        "exactly at the edge of the rounding, and the edge does not belong to it",
                        s -> {
                            withoutGrowth(s);
                            // 193.2 at the least, and less than 193.2.
                            value(s, "trade-2024", "nearly USD 193.2 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "nearly USD 193.2 billion")),
                breaks(
                        "in other multipliers",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 0.3 trillion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 0.3 trillion")),
                breaks(
                        "more than the most that is said",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "up to USD 150 billion");
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "up to USD 150 billion")),
                breaks(
                        "by a source that all three have among others, in whatever order",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 208.2 billion");
                            s.record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 208.2 billion")),
                breaks(
                        "by the second of two sources, the first of which is right",
                        s -> {
                            withoutGrowth(s);
                            value(s, "trade-2024", "USD 208.2 billion");
                            s.copyOfFigure("exports-2024", "exports-y", f -> f.value(quantity("USD 100.0 billion")))
                                    .copyOfFigure(
                                            "imports-2024", "imports-y", f -> f.value(quantity("USD 108.2 billion")))
                                    .record(r -> citedBy(r, "exports-y", "yonhap"))
                                    .record(r -> citedBy(r, "imports-y", "yonhap"))
                                    .record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                        },
                        doesNotAddUp("USD 80.9 billion", "USD 112.4 billion", "USD 208.2 billion")),
                breaks(
                        "one of two figures for the imports",
                        s -> s.copyOfFigure("imports-2024", "imports-again", f -> f.value(quantity("USD 125 billion"))),
                        doesNotAddUp("USD 80.9 billion", "USD 125 billion", "USD 193.4 billion")));
    }

    private static Finding exceed(String sum, String total) {
        return error(
                "parts-exceed-total",
                "/figures/0/value",
                "its parts add up to " + sum + " USD at least, more than " + total);
    }

    private static Stream<Breach> parts() {
        return Stream.of(
                breaks(
                        "one part is more than the whole",
                        s -> value(s, "exports-vn", "USD 81.1 billion"),
                        exceed("87200000000", "USD 80.9 billion")),
                breaks(
                        "the parts are more than the whole",
                        s -> value(s, "exports-vn", "USD 74.90 billion"),
                        exceed("81045000000", "USD 80.9 billion")),
                breaks(
                        "the quarters are more than the year",
                        s -> s.copyOfFigure(
                                        "exports-th",
                                        "exports-th-q1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-33")
                                                .value(quantity("USD 3.2 billion")))
                                .copyOfFigure(
                                        "exports-th",
                                        "exports-th-q3",
                                        f -> f.partOf("exports-th")
                                                .period("2024-35")
                                                .value(quantity("USD 3.2 billion"))),
                        error(
                                "parts-exceed-total",
                                "/figures/6/value",
                                "its parts add up to 6300000000 USD at least, more than USD 6.2 billion")),
                breaks(
                        "the purposes are more than the fund",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-all",
                                        f -> f.value(quantity("KRW 43 billion")).conversions(List.of()))
                                .figure("funding-digital", f -> f.partOf("funding-all"))
                                .figure("funding-health", f -> f.partOf("funding-all")),
                        error(
                                "parts-exceed-total",
                                "/figures/12/value",
                                "its parts add up to 44000000000 KRW at least, more than KRW 43 billion")),
                breaks(
                        "two wholes, in the order of the record",
                        s -> {
                            s.copyOfFigure(
                                    "exports-th",
                                    "exports-th-rice",
                                    f -> f.indicator("exports-of-rice")
                                            .partOf("exports-th")
                                            .value(quantity("USD 7 billion")));
                            value(s, "exports-vn", "at least USD 90 billion");
                        },
                        exceed("96150000000", "USD 80.9 billion"),
                        error(
                                "parts-exceed-total",
                                "/figures/6/value",
                                "its parts add up to 6500000000 USD at least, more than USD 6.2 billion")));
    }

    private static Finding noGrowth(String before, String now, String growth) {
        return also(
                "/figures/3/value",
                error(
                        "growth-contradicts",
                        "/figures/4/value",
                        "from " + before + " to " + now + " is no growth of " + growth));
    }

    private static Stream<Breach> growth() {
        return Stream.of(
                breaks(
                        "more than the figures have",
                        s -> value(s, "growth-2024", "3.5 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "3.5 percent")),
                breaks(
                        "less than the figures have",
                        s -> value(s, "growth-2024", "3.1 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "3.1 percent")),
                breaks(
                        "a decline where there was none",
                        s -> value(s, "growth-2024", "-3.3 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "-3.3 percent")),
                breaks(
                        "at least more than the figures have",
                        s -> value(s, "growth-2024", "over 4 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "over 4 percent")),
                breaks(
                        "a fall of over so much, and it was less",
                        s -> {
                            withoutSides(s);
                            value(s, "trade-2023", "USD 100.0 billion");
                            value(s, "trade-2024", "USD 95.1 billion");
                            value(s, "growth-2024", "over -6 percent");
                        },
                        also(
                                "/figures/1/value",
                                error(
                                        "growth-contradicts",
                                        "/figures/2/value",
                                        "from USD 100.0 billion to USD 95.1 billion is no growth of over -6 percent"))),
                breaks(
                        "from what may be nothing",
                        s -> {
                            value(s, "trade-2023", "about USD 1 billion");
                            value(s, "growth-2024", "10 percent");
                        },
                        noGrowth("about USD 1 billion", "USD 193.4 billion", "10 percent")),
                breaks(
                        "a decline by what may be all",
                        s -> value(s, "growth-2024", "about -99 percent"),
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "about -99 percent")),
                breaks(
                        "by the second of two sources, the first of which is right",
                        s -> {
                            value(s, "growth-2024", "5 percent");
                            s.copyOfFigure("trade-2023", "trade-2023-y", f -> f.value(quantity("USD 100 billion")))
                                    .copyOfFigure(
                                            "trade-2024", "trade-2024-y", f -> f.value(quantity("USD 105 billion")))
                                    .record(r -> citedBy(r, "trade-2023-y", "yonhap"))
                                    .record(r -> citedBy(r, "trade-2024-y", "yonhap"))
                                    .record(r -> citedAlsoBy(r, "growth-2024", "yonhap"));
                        },
                        noGrowth("USD 187.2 billion", "USD 193.4 billion", "5 percent")),
                breaks(
                        "of a forecast, from what was observed",
                        s -> s.copyOfFigure(
                                        "trade-2024",
                                        "trade-2026",
                                        f -> f.kind(TradeFigure.Kind.FORECAST)
                                                .period("2026")
                                                .value(quantity("USD 250 billion")))
                                .copyOfFigure(
                                        "growth-2024",
                                        "growth-2026",
                                        f -> f.kind(TradeFigure.Kind.FORECAST)
                                                .period("2026")
                                                .comparedWith("2024")
                                                .value(quantity("10 percent"))),
                        also(
                                "/figures/2/value",
                                error(
                                        "growth-contradicts",
                                        "/figures/13/value",
                                        "from USD 193.4 billion to USD 250 billion is no growth of 10 percent"))));
    }

    private static void converted(Sample s, String figure, String... conversions) {
        s.figure(
                figure,
                f -> f.conversions(Stream.of(conversions).map(Quantity::parse).toList()));
    }

    private static Finding anotherRate(String rate, String other) {
        return also(
                "/figures/9/conversions/0",
                note("conversion-rates-differ", "/figures/10/conversions/0", rate + " is another rate than " + other));
    }

    /** Two pledges more of the source that converts KRW 30 billion to USD 22 million; the second is of KRW 30 billion, too. */
    private static void rates(Sample s, String value, String conversion, String nextConversion) {
        s.copyOfFigure(
                        "funding-digital",
                        "funding-3",
                        f -> f.value(quantity(value)).conversions(List.of(quantity(conversion))))
                .copyOfFigure("funding-digital", "funding-4", f -> f.conversions(List.of(quantity(nextConversion))));
    }

    private static Finding thirdRate(String conversion, String other) {
        return also(
                "/figures/9/conversions/0",
                note(
                        "conversion-rates-differ",
                        "/figures/13/conversions/0",
                        "KRW 30 billion for " + conversion + " is another rate than " + other));
    }

    private static Stream<Breach> conversions() {
        return Stream.of(
                breaks(
                        "the same unit, another amount",
                        s -> converted(s, "trade-2024", "USD 193350 million", "USD 193.6 billion"),
                        also(
                                "/figures/2/value",
                                error(
                                        "conversion-contradicts",
                                        "/figures/2/conversions/1",
                                        "USD 193.6 billion is not USD 193.4 billion"))),
                breaks(
                        "a deficit, and one of less than it",
                        s -> {
                            value(s, "funding-health", "USD -13 billion");
                            converted(s, "funding-health", "over USD -14 billion");
                        },
                        also(
                                "/figures/10/value",
                                error(
                                        "conversion-contradicts",
                                        "/figures/10/conversions/0",
                                        "over USD -14 billion is not USD -13 billion"))),
                breaks(
                        "two rates",
                        s -> converted(s, "funding-health", "USD 13 million"),
                        anotherRate("KRW 15 billion for USD 13 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "two rates, one of them the other way round",
                        s -> {
                            value(s, "funding-health", "USD 13 million");
                            converted(s, "funding-health", "KRW 15 billion");
                        },
                        anotherRate("USD 13 million for KRW 15 billion", "KRW 30 billion for USD 22 million")),
                breaks(
                        "two rates of one figure",
                        s -> converted(s, "trade-2024", "KRW 270 trillion", "KRW 250 trillion"),
                        also(
                                "/figures/2/conversions/0",
                                note(
                                        "conversion-rates-differ",
                                        "/figures/2/conversions/1",
                                        "USD 193.4 billion for KRW 250 trillion is another rate than USD 193.4 billion for KRW"
                                                + " 270 trillion"))),
                breaks(
                        "two rates, one of what may be nothing",
                        s -> value(s, "funding-health", "about KRW 1 billion"),
                        anotherRate("about KRW 1 billion for USD 11 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below two equal ones, of which the first is named",
                        s -> rates(s, "KRW 30 billion", "USD 22 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above two equal ones, of which the first is named",
                        s -> rates(s, "KRW 30 billion", "USD 22 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below the lowest of those ahead, which is not the last of them",
                        s -> rates(s, "KRW 30 billion", "USD 20 to 25 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above the highest of those ahead, which is not the last of them",
                        s -> rates(s, "KRW 30 billion", "USD 20 to 25 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate below the lowest of those ahead, and the last of them leaves it open",
                        s -> rates(s, "KRW 30 billion", "over USD 10 million", "USD 24 million"),
                        thirdRate("USD 24 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "a rate above the highest of those ahead, and the last of them leaves it open",
                        s -> rates(s, "over KRW 25 billion", "USD 22 million", "USD 20 million"),
                        thirdRate("USD 20 million", "KRW 30 billion for USD 22 million")),
                breaks(
                        "one rate among many",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-3",
                                        f -> f.conversions(List.of(quantity("USD 21 million"))))
                                .copyOfFigure(
                                        "funding-digital",
                                        "funding-4",
                                        f -> f.conversions(List.of(quantity("USD 25 million"))))
                                .copyOfFigure(
                                        "funding-digital",
                                        "funding-5",
                                        f -> f.conversions(List.of(quantity("USD 22 million")))),
                        also(
                                "/figures/12/conversions/0",
                                note(
                                        "conversion-rates-differ",
                                        "/figures/13/conversions/0",
                                        "KRW 30 billion for USD 25 million is another rate than KRW 30 billion for USD 21"
                                                + " million"))));
    }

    private static Stream<Breach> timesOfFigures() {
        return Stream.of(
                breaks(
                        "an observation of a year that is not over",
                        s -> s.copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2025 was not over when the sources were published; is it an estimate or a forecast?"))),
                breaks(
                        "an observation of a day to come",
                        s -> s.copyOfFigure("trade-2024", "trade-soon", f -> f.period("2025-10-30")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2025-10-30 was not over when the sources were published; is it an estimate or a"
                                                + " forecast?"))),
                breaks(
                        "an observation of years the last of which has not begun",
                        s -> s.copyOfFigure("trade-2024", "trade-soon", f -> f.period("2021/2026")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2021/2026 was not over when the sources were published; is it an estimate or a"
                                                + " forecast?"))),
                breaks(
                        "a stock of a month to come",
                        s -> s.copyOfFigure(
                                "trade-2024",
                                "stock-soon",
                                f -> f.indicator(Indicator.FDI_STOCK).period("2025-11")),
                        also(
                                "/sources/0/published",
                                warning(
                                        "observed-too-early",
                                        "/figures/12/period",
                                        "2025-11 was not over when the sources were published; is it an estimate or a"
                                                + " forecast?"))),
                breaks(
                        "a target for a time that was over",
                        s -> s.figure("target-2029", f -> f.period("2024")),
                        also(
                                "/figures/11/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/11/period",
                                        "2024 was over when the figure was set, 2025-10-27"))),
                breaks(
                        "a pledge for a time that was over",
                        s -> s.figure("funding-health", f -> f.period("2021/2024")),
                        also(
                                "/figures/10/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/10/period",
                                        "2021/2024 was over when the figure was set, 2025-10-27"))),
                breaks(
                        "a forecast for a time that was over",
                        s -> s.figure(
                                "target-2029",
                                f -> f.kind(TradeFigure.Kind.FORECAST).period("2025-10-25")),
                        also(
                                "/figures/11/setOn",
                                error(
                                        "target-before-set",
                                        "/figures/11/period",
                                        "2025-10-25 was over when the figure was set, 2025-10-27"))));
    }

    private static void rankOfJapan(Sample s, Function<Rank.Builder, Rank.Builder> change) {
        s.figure(
                "fdi-jp",
                f -> f.rank(
                        change.apply(f.build().rank().orElseThrow().toBuilder().position(5))
                                .build()));
    }

    private static Stream<NearMiss> figuresThatFit() {
        return Stream.of(
                fits("one party with one place twice", s -> s.copyOfFigure("fdi-kr", "fdi-again", f -> f)),
                fits("one place in two years", s -> rankOfJapan(s, r -> r.period("2023"))),
                fits("one place by two measures", s -> rankOfJapan(s, r -> r.by(Indicator.EXPORTS))),
                fits("one place among two sets", s -> rankOfJapan(s, r -> r.among("dialogue-partners"))),
                fits("one place in the rankings of two", s -> rankOfJapan(s, r -> r.inRankingOf(VN))),
                fits("one place, given by two sources that disagree", s -> {
                    rankOfJapan(s, r -> r);
                    s.record(r -> citedBy(r, "fdi-jp", "yonhap"));
                }),
                fits("one place, observed and forecast", s -> {
                    rankOfJapan(s, r -> r);
                    s.figure("fdi-jp", f -> f.kind(TradeFigure.Kind.FORECAST));
                }),
                fits("one place, of a size and of a growth", s -> {
                    rankOfJapan(s, r -> r);
                    s.figure("fdi-jp", f -> f.aspect(TradeFigure.Aspect.GROWTH).value(quantity("2 percent")));
                }),
                fits("a sum one step less, within the rounding", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 193.2 billion");
                }),
                fits("a sum exactly at the lower edge of the rounding", s -> {
                    withoutGrowth(s);
                    // 193.2 at the least, and the upper side of the total belongs to it.
                    value(s, "trade-2024", "up to USD 193.2 billion");
                }),
                fits("a sum in a coarser rounding", s -> value(s, "trade-2024", "USD 0.19 trillion")),
                fits("a sum in a finer rounding", s -> value(s, "trade-2024", "USD 193399 million")),
                fits("a sum of more than so much", s -> value(s, "trade-2024", "over USD 190 billion")),
                fits("a sum of about so much", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "about USD 200 billion");
                }),
                fits("a sum in a range", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 190 to 200 billion");
                }),
                fits("a sum by another source", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.record(r -> citedBy(r, "trade-2024", "yonhap"));
                }),
                fits("a sum of which two sources give one side each", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.record(r -> citedBy(r, "imports-2024", "yonhap"));
                    s.record(r -> citedAlsoBy(r, "trade-2024", "yonhap"));
                }),
                fits("a sum of another year", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.period("2022").value(quantity("USD 208.2 billion")));
                }),
                fits("a sum and its sides in periods that are not said", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    for (String id : List.of("exports-2024", "imports-2024", "trade-2024")) {
                        s.figure(id, f -> f.period(Optional.empty()));
                    }
                }),
                fits("a sum with another partner", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.partner(JP).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum of another reporter", s -> {
                    withoutGrowth(s);
                    s.figure("trade-2024", f -> f.reporter(VN).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum in another currency", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "EUR 170 billion");
                }),
                fits("a sum that is forecast", s -> {
                    withoutGrowth(s);
                    s.figure(
                            "trade-2024", f -> f.kind(TradeFigure.Kind.ESTIMATE).value(quantity("USD 208.2 billion")));
                }),
                fits("a sum over other years", s -> {
                    withoutGrowth(s);
                    s.figure(
                                    "exports-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL)
                                            .years(3)
                                            .value(quantity("USD 300 billion")))
                            .figure("exports-vn", f -> f.partOf(Optional.empty()))
                            .figure("exports-th", f -> f.partOf(Optional.empty()))
                            .figure(
                                    "imports-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL).years(3))
                            .figure(
                                    "trade-2024",
                                    f -> f.basis(TradeFigure.Basis.TOTAL).years(5));
                }),
                fits("a sum by another definition", s -> {
                    withoutGrowth(s);
                    s.figure(
                            "trade-2024",
                            f -> f.definition("goods and services").value(quantity("USD 208.2 billion")));
                }),
                fits(
                        "sides that are growths",
                        s -> s.figure(
                                "exports-2024",
                                f -> f.aspect(TradeFigure.Aspect.GROWTH).value(quantity("2 percent")))),
                fits("targets that were set at different times", s -> {
                    target(s, "target-exports", Indicator.EXPORTS, "USD 100 billion", "2020");
                    target(s, "target-imports", Indicator.IMPORTS, "USD 100 billion", "2020");
                }),
                fits("targets under different conditions", s -> {
                    target(s, "target-exports", Indicator.EXPORTS, "USD 100 billion", "2025-10-27");
                    target(s, "target-imports", Indicator.IMPORTS, "USD 100 billion", "2025-10-27");
                    s.figure("target-exports", f -> f.addCondition("if the agreement is upgraded"))
                            .figure("target-imports", f -> f.addCondition("if the agreement is upgraded"));
                }),
                fits("one side only", s -> {
                    withoutGrowth(s);
                    value(s, "trade-2024", "USD 208.2 billion");
                    s.figure("exports-2024", f -> f.indicator("exports-of-goods"));
                }));
    }

    private static void target(Sample s, String id, Indicator indicator, String value, String setOn) {
        s.copyOfFigure(
                "target-2029",
                id,
                f -> f.indicator(indicator).value(quantity(value)).setOn(setOn));
    }

    private static Stream<NearMiss> partsThatFit() {
        return Stream.of(
                fits("parts that are the whole, at the edge of the rounding", s -> {
                    // 80.9 at the most is 80.95; the parts are 74.80 and 6.15 at the least.
                    value(s, "exports-vn", "at least USD 74.8 billion");
                }),
                fits("parts that are about so much", s -> value(s, "exports-vn", "about USD 75 billion")),
                fits("parts that are up to so much", s -> value(s, "exports-vn", "up to USD 90 billion")),
                fits("a whole that is more than so much", s -> {
                    value(s, "exports-2024", "over USD 20 billion");
                    value(s, "imports-2024", "over USD 100 billion");
                }),
                fits("a part in another currency", s -> value(s, "exports-vn", "KRW 35 trillion")),
                fits(
                        "a part that is a share",
                        s -> s.figure(
                                "exports-vn",
                                f -> f.aspect(TradeFigure.Aspect.SHARE).value(quantity("30 percent")))),
                fits("one part, given by two sources", s -> {
                    value(s, "exports-vn", "USD 60 billion");
                    s.copyOfFigure("exports-vn", "exports-vn-again", f -> f.value(quantity("USD 61 billion")))
                            .record(r -> citedBy(r, "exports-vn-again", "yonhap"));
                }),
                fits("parts by partner and by goods", s -> {
                    value(s, "exports-vn", "USD 70 billion");
                    s.copyOfFigure(
                            "exports-2024",
                            "exports-of-ships",
                            f -> f.indicator("exports-of-ships")
                                    .partOf("exports-2024")
                                    .value(quantity("USD 60 billion")));
                }),
                fits(
                        "parts for times that overlap",
                        s -> s.copyOfFigure(
                                        "exports-th",
                                        "exports-th-h1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-40")
                                                .value(quantity("USD 4 billion")))
                                .copyOfFigure(
                                        "exports-th",
                                        "exports-th-q1",
                                        f -> f.partOf("exports-th")
                                                .period("2024-33")
                                                .value(quantity("USD 3 billion")))),
                fits(
                        "a part over more years than the whole",
                        s -> s.figure(
                                "exports-vn",
                                f -> f.basis(TradeFigure.Basis.TOTAL).years(5).value(quantity("USD 120 billion")))),
                fits(
                        "a surplus with one that others make up for",
                        s -> s.copyOfFigure(
                                        "exports-2024",
                                        "balance",
                                        f -> f.indicator(Indicator.TRADE_BALANCE)
                                                .value(quantity("USD 1 billion")))
                                .copyOfFigure(
                                        "exports-vn",
                                        "balance-vn",
                                        f -> f.indicator(Indicator.TRADE_BALANCE)
                                                .partOf("balance")
                                                .value(quantity("USD 5 billion")))),
                fits(
                        "the purposes of a fund, within the rounding",
                        s -> s.copyOfFigure(
                                        "funding-digital",
                                        "funding-all",
                                        f -> f.value(quantity("KRW 44 billion")).conversions(List.of()))
                                .figure("funding-digital", f -> f.partOf("funding-all"))
                                .figure("funding-health", f -> f.partOf("funding-all"))));
    }

    private static Stream<NearMiss> growthThatFits() {
        return Stream.of(
                fits("a growth within the rounding, above", s -> value(s, "growth-2024", "3.4 percent")),
                fits("a growth within the rounding, below", s -> value(s, "growth-2024", "3.26 percent")),
                fits("a growth in a coarser rounding", s -> value(s, "growth-2024", "3 percent")),
                fits("a growth of more than so much", s -> value(s, "growth-2024", "over 3 percent")),
                fits("a growth of up to so much", s -> value(s, "growth-2024", "up to 4 percent")),
                fits("a growth of nearly so much", s -> value(s, "growth-2024", "nearly 4 percent")),
                fits("a growth to more than so much", s -> {
                    value(s, "growth-2024", "9 percent");
                    withoutSides(s);
                    value(s, "trade-2024", "over USD 190 billion");
                }),
                fits("a fall of over so much", s -> {
                    withoutSides(s);
                    value(s, "trade-2023", "USD 100.0 billion");
                    value(s, "trade-2024", "USD 93.1 billion");
                    value(s, "growth-2024", "over -6 percent");
                }),
                fits("a fall of nearly so much", s -> {
                    withoutSides(s);
                    value(s, "trade-2023", "USD 100.0 billion");
                    value(s, "trade-2024", "USD 93.1 billion");
                    value(s, "growth-2024", "nearly -7 percent");
                }),
                fits("a growth in percentage points", s -> value(s, "growth-2024", "12 percentage-points")),
                fits(
                        "a growth since it is not said when",
                        s -> s.figure(
                                "growth-2024",
                                f -> f.comparedWith(Optional.empty()).value(quantity("12 percent")))),
                fits(
                        "a growth since another year",
                        s -> s.figure("growth-2024", f -> f.comparedWith("2022").value(quantity("12 percent")))),
                fits("a growth by another source", s -> {
                    value(s, "growth-2024", "12 percent");
                    s.record(r -> citedBy(r, "growth-2024", "yonhap"));
                }),
                fits(
                        "a growth of something else",
                        s -> s.figure(
                                "growth-2024",
                                f -> f.indicator(Indicator.EXPORTS).value(quantity("12 percent")))),
                fits("a growth between two currencies", s -> {
                    value(s, "growth-2024", "12 percent");
                    value(s, "trade-2023", "EUR 160 billion");
                }),
                fits("a growth from less than nothing", s -> {
                    withoutSides(s);
                    value(s, "trade-2023", "USD -5 billion");
                    value(s, "growth-2024", "50 percent");
                }),
                fits("a decline by more than all", s -> {
                    withoutSides(s);
                    value(s, "growth-2024", "-150 percent");
                }));
    }

    private static void withoutSides(Sample s) {
        s.record(r -> r.toBuilder()
                .figures(r.figures().stream()
                        .filter(f -> !f.indicator().equals(Indicator.EXPORTS)
                                && !f.indicator().equals(Indicator.IMPORTS))
                        .toList()));
    }

    private static Stream<NearMiss> conversionsThatFit() {
        return Stream.of(
                fits("the same amount in another rounding", s -> converted(s, "trade-2024", "USD 193449 million")),
                fits(
                        "the same amount in words that leave room",
                        s -> converted(s, "trade-2024", "over USD 190 billion", "about USD 194 billion")),
                fits("another unit", s -> converted(s, "trade-2024", "KRW 270 trillion", "EUR 170 billion")),
                fits("one rate within the rounding", s -> converted(s, "funding-health", "USD 12 million")),
                fits("one rate, the other way round", s -> {
                    value(s, "funding-health", "USD 11 million");
                    converted(s, "funding-health", "KRW 15 billion");
                }),
                fits("two rates of two sources", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.record(r -> citedBy(r, "funding-health", "yonhap"));
                }),
                fits("two rates for two periods", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.period("2026/2031"));
                }),
                fits("two rates for periods that are not said", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.period(Optional.empty()))
                            .figure("funding-digital", f -> f.period(Optional.empty()));
                }),
                fits("two rates of pledges made at two times", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure("funding-health", f -> f.setOn("2020"));
                }),
                fits("two rates, one for the end of the period", s -> {
                    converted(s, "funding-health", "USD 15 million");
                    s.figure(
                            "funding-health",
                            f -> f.basis(TradeFigure.Basis.IN_PERIOD).years(OptionalInt.empty()));
                }),
                fits("one rate of open amounts", s -> converted(s, "funding-health", "over USD 10 million")),
                fits(
                        "rates that touch within their rounding",
                        s -> rates(s, "KRW 31 billion", "USD 21 million", "USD 22 million")),
                fits(
                        "an amount that says only how much it is at most",
                        s -> converted(s, "funding-health", "up to USD 1 million")),
                fits("deficits, of which the words speak of their size", s -> {
                    value(s, "funding-health", "USD -13 billion");
                    converted(
                            s,
                            "funding-health",
                            "over USD -12 billion",
                            "up to USD -14 billion",
                            "at least USD -13 billion");
                }),
                fits("amounts below zero", s -> {
                    value(s, "funding-health", "KRW -15 billion");
                    converted(s, "funding-health", "USD -13 million");
                }),
                fits(
                        "two ratios of things that are no money",
                        s -> s.figure(
                                        "funding-digital",
                                        f -> f.value(quantity("30 tonnes"))
                                                .conversions(List.of(quantity("5 shiploads"))))
                                .figure(
                                        "funding-health",
                                        f -> f.value(quantity("30 tonnes"))
                                                .conversions(List.of(quantity("7 shiploads"))))));
    }

    private static Stream<NearMiss> timesThatFit() {
        return Stream.of(
                fits(
                        "an observation published on the last day",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2025-10-28"))),
                fits(
                        "an observation published the day before, as days go elsewhere",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2025-10-29"))),
                fits(
                        "a stock of the month in which the source was published",
                        s -> s.copyOfFigure(
                                "trade-2024",
                                "stock-now",
                                f -> f.indicator(Indicator.FDI_STOCK).period("2025-10"))),
                fits(
                        "what there is at a date, of the year in which the source was published",
                        s -> s.copyOfFigure(
                                "trade-2024",
                                "members-now",
                                f -> f.indicator("members")
                                        .basis(TradeFigure.Basis.AT_DATE)
                                        .period("2025")
                                        .value(quantity("11 members")))),
                fits(
                        "an observation of the month in which the source was published",
                        s -> s.record(r -> citedBy(
                                r.toBuilder()
                                        .addFigure(r.figure("trade-2024").orElseThrow().toBuilder()
                                                .id("trade-now")
                                                .period("2025-11")
                                                .build())
                                        .build(),
                                "trade-now",
                                "yonhap"))),
                fits(
                        "an observation up to some day of the year",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2021/2025"))),
                fits(
                        "an observation of about the year",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2025~"))),
                fits(
                        "an observation that one of two sources could make",
                        s -> s.source("yonhap", y -> y.published("2026-02"))
                                .copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025"))
                                .record(r -> citedAlsoBy(r, "trade-2025", "yonhap"))),
                fits(
                        "an observation by a source without a date",
                        s -> s.source("vns", v -> v.published(Optional.empty()))
                                .copyOfFigure("trade-2024", "trade-2025", f -> f.period("2025"))),
                fits(
                        "an observation without an end",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period("2021/.."))),
                fits(
                        "an observation without a period",
                        s -> s.copyOfFigure("trade-2024", "trade-now", f -> f.period(Optional.empty()))),
                fits(
                        "an estimate of a year that is not over",
                        s -> s.copyOfFigure(
                                "trade-2024",
                                "trade-2025",
                                f -> f.kind(TradeFigure.Kind.ESTIMATE).period("2025"))),
                fits("a target for the year in which it was set", s -> s.figure("target-2029", f -> f.period("2025"))),
                fits(
                        "a target for the day before it was set, as days go elsewhere",
                        s -> s.figure("target-2029", f -> f.period("2025-10-26"))),
                fits(
                        "a target for the day on which it was set",
                        s -> s.figure("target-2029", f -> f.period("2025-10-27"))),
                fits(
                        "a target, and it is not said when it was set",
                        s -> s.figure("target-2029", f -> f.period("2020").setOn(Optional.empty()))),
                fits(
                        "an estimate made after the year",
                        s -> s.figure(
                                "target-2029",
                                f -> f.kind(TradeFigure.Kind.ESTIMATE).period("2023"))));
    }

    @Test
    void eighteenThousandFiguresAreCheckedToo() {
        Summit sample = new Sample().build();
        Summit.Builder many = sample.toBuilder();
        for (int i = 0; i < 3000; i++) {
            for (String id : List.of("exports-2024", "imports-2024", "trade-2024", "trade-2023", "growth-2024")) {
                many.addFigure(sample.figure(id).orElseThrow().toBuilder()
                        .id(id + "-copy-" + i)
                        .build());
            }
            many.addFigure(sample.figure("funding-digital").orElseThrow().toBuilder()
                    .id("funding-copy-" + i)
                    .build());
        }
        Summit built = many.build();

        // Not in any time that cubic growth would take; how fast it is, the benchmarks tell.
        assertThat(Checker.check(built)).isEmpty();
    }
}
