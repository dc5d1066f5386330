package org.summitry.check;

import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.summitry.Citation;
import org.summitry.Rank;
import org.summitry.Summit;
import org.summitry.TradeFigure;
import org.summitry.quantity.Agreement;
import org.summitry.quantity.Bounds;
import org.summitry.quantity.Quantity;
import org.summitry.quantity.Unit;
import org.summitry.scalar.Indicator;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Figures among each other; all comparisons are within the rounding as reported. */
final class FigureRules {
    static final Rule RANK_INCOMPLETE = Rule.of(
            "rank-incomplete",
            Severity.WARNING,
            "A rank says by which measure and for which period; without them it cannot be compared.",
            (summit, report) -> {
                for (int i = 0; i < summit.figures().size(); i++) {
                    Optional<Rank> rank = summit.figures().get(i).rank();
                    if (rank.isPresent()
                            && (rank.get().by().isEmpty() || rank.get().period().isEmpty())) {
                        report.add(
                                summit,
                                at("figures", i, "rank"),
                                "the rank lacks "
                                        + (rank.get().by().isPresent()
                                                ? "its period"
                                                : rank.get().period().isPresent()
                                                        ? "its measure"
                                                        : "its measure and period"));
                    }
                }
            });

    static final Rule RANK_TAKEN_TWICE = Rule.of(
            "rank-taken-twice",
            Severity.ERROR,
            "Two parties do not have one place in the same ranking.",
            FigureRules::rankTakenTwice);

    static final Rule TRADE_DOES_NOT_ADD_UP = Rule.of(
            "trade-does-not-add-up",
            Severity.ERROR,
            "Exports and imports give the two-way trade of the same reporter, partner and period, by the same sources.",
            FigureRules::tradeDoesNotAddUp);

    static final Rule PARTS_EXCEED_TOTAL = Rule.of(
            "parts-exceed-total",
            Severity.ERROR,
            "The figures that are parts of another do not add up to more than it.",
            FigureRules::partsExceedTotal);

    static final Rule GROWTH_CONTRADICTS = Rule.of(
            "growth-contradicts",
            Severity.ERROR,
            "A growth in per cent fits the two figures that it links, by the same sources.",
            FigureRules::growthContradicts);

    static final Rule CONVERSION_CONTRADICTS = Rule.of(
            "conversion-contradicts",
            Severity.ERROR,
            "A conversion in the unit of the value itself is the same amount, and two figures of one source and period in the same"
                    + " two currencies are converted at one rate.",
            FigureRules::conversionContradicts);

    static final Rule OBSERVED_TOO_EARLY = Rule.of(
            "observed-too-early",
            Severity.WARNING,
            "An observation is of a period that was over when its sources were published.",
            FigureRules::observedTooEarly);

    static final Rule TARGET_BEFORE_SET = Rule.of(
            "target-before-set",
            Severity.ERROR,
            "A target, pledge or forecast is for a time after it was set.",
            (summit, report) -> {
                for (int i = 0; i < summit.figures().size(); i++) {
                    TradeFigure figure = summit.figures().get(i);
                    if (figure.setOn().isPresent()
                            && figure.period().isPresent()
                            && figure.period()
                                            .get()
                                            .order(Period.of(figure.setOn().get()))
                                    == DateOrder.BEFORE) {
                        report.add(
                                summit,
                                at("figures", i, "period"),
                                figure.period().get() + " was over when the figure was set, "
                                        + figure.setOn().get(),
                                at("figures", i, "setOn"));
                    }
                }
            });

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            RANK_INCOMPLETE,
            RANK_TAKEN_TWICE,
            TRADE_DOES_NOT_ADD_UP,
            PARTS_EXCEED_TOTAL,
            GROWTH_CONTRADICTS,
            CONVERSION_CONTRADICTS,
            OBSERVED_TOO_EARLY,
            TARGET_BEFORE_SET);

    private FigureRules() {}

    private static void rankTakenTwice(Summit summit, Report report) {
        Map<Object, Integer> first = new HashMap<>();
        for (int i = 0; i < summit.figures().size(); i++) {
            Optional<Rank> found = summit.figures().get(i).rank();
            if (found.isEmpty()
                    || found.get().by().isEmpty()
                    || found.get().period().isEmpty()) {
                continue;
            }
            Rank rank = found.get();
            Integer other = first.putIfAbsent(
                    List.of(rank.position(), rank.inRankingOf().code(), rank.among(), rank.by(), rank.period()), i);
            if (other != null) {
                Rank before = summit.figures().get(other).rank().orElseThrow();
                if (!before.ranked().code().equals(rank.ranked().code())) {
                    report.add(
                            summit,
                            at("figures", i, "rank"),
                            before.ranked().name() + " and " + rank.ranked().name() + " both have place "
                                    + rank.position(),
                            at("figures", other, "rank"));
                }
            }
        }
    }

    /** What two figures must share so that arithmetic between them makes sense. */
    private static boolean sameFrame(TradeFigure a, TradeFigure b) {
        return a.kind() == b.kind()
                && a.reporter().code().equals(b.reporter().code())
                && a.partner().map(p -> p.code()).equals(b.partner().map(p -> p.code()))
                && a.basis() == b.basis()
                && sources(a).equals(sources(b));
    }

    private static Object sources(TradeFigure figure) {
        return figure.citations().stream().map(c -> c.source().id()).toList();
    }

    private static Optional<Bounds> level(TradeFigure figure) {
        return figure.aspect() == TradeFigure.Aspect.LEVEL ? figure.value().map(Quantity::bounds) : Optional.empty();
    }

    private static void tradeDoesNotAddUp(Summit summit, Report report) {
        List<TradeFigure> figures = summit.figures();
        for (int t = 0; t < figures.size(); t++) {
            TradeFigure total = figures.get(t);
            if (!total.indicator().equals(Indicator.TWO_WAY_TRADE)
                    || level(total).isEmpty()) {
                continue;
            }
            for (int e = 0; e < figures.size(); e++) {
                TradeFigure exports = figures.get(e);
                if (!isSide(exports, Indicator.EXPORTS, total)) {
                    continue;
                }
                for (int i = 0; i < figures.size(); i++) {
                    TradeFigure imports = figures.get(i);
                    if (isSide(imports, Indicator.IMPORTS, total)
                            && !level(exports)
                                    .orElseThrow()
                                    .plus(level(imports).orElseThrow())
                                    .overlaps(level(total).orElseThrow())) {
                        report.add(
                                summit,
                                at("figures", t, "value"),
                                exports.value().orElseThrow() + " and "
                                        + imports.value().orElseThrow() + " do not give "
                                        + total.value().orElseThrow(),
                                at("figures", e, "value"));
                    }
                }
            }
        }
    }

    private static boolean isSide(TradeFigure side, Indicator indicator, TradeFigure total) {
        return side.indicator().equals(indicator)
                && side.period().equals(total.period())
                && sameFrame(side, total)
                && level(side).isPresent()
                && sameUnit(side, total);
    }

    private static boolean sameUnit(TradeFigure a, TradeFigure b) {
        return a.value().map(Quantity::unit).equals(b.value().map(Quantity::unit));
    }

    private static void partsExceedTotal(Summit summit, Report report) {
        Map<String, Bounds> sums = new HashMap<>();
        for (TradeFigure part : summit.figures()) {
            if (part.partOf().isPresent() && level(part).isPresent()) {
                Optional<TradeFigure> total = summit.figure(part.partOf().get().value());
                if (total.isPresent() && sameUnit(part, total.get())) {
                    sums.merge(part.partOf().get().value(), level(part).get(), Bounds::plus);
                }
            }
        }
        sums.forEach((id, sum) -> {
            TradeFigure total = summit.figure(id).orElseThrow();
            Optional<BigDecimal> most = level(total).flatMap(Bounds::high);
            if (most.isPresent() && sum.low().isPresent() && sum.low().get().compareTo(most.get()) > 0) {
                report.add(
                        summit,
                        at("figures", summit.figures().indexOf(total), "value"),
                        "its parts add up to "
                                + sum.low().get().stripTrailingZeros().toPlainString() + " "
                                + total.value().orElseThrow().unit() + " at least, more than "
                                + total.value().orElseThrow());
            }
        });
    }

    private static void growthContradicts(Summit summit, Report report) {
        List<TradeFigure> figures = summit.figures();
        for (int g = 0; g < figures.size(); g++) {
            TradeFigure growth = figures.get(g);
            if (growth.aspect() != TradeFigure.Aspect.GROWTH
                    || growth.comparedWith().isEmpty()
                    || growth.value().filter(v -> v.unit().equals(Unit.PERCENT)).isEmpty()) {
                continue;
            }
            for (TradeFigure now : figures) {
                for (int b = 0; b < figures.size(); b++) {
                    TradeFigure before = figures.get(b);
                    boolean linked = isEnd(now, growth, growth.period())
                            && isEnd(before, growth, growth.comparedWith())
                            && sameUnit(now, before);
                    if (linked
                            && !fits(
                                    growth.value().orElseThrow(),
                                    level(now).orElseThrow(),
                                    level(before).orElseThrow())) {
                        report.add(
                                summit,
                                at("figures", g, "value"),
                                "from " + before.value().orElseThrow() + " to "
                                        + now.value().orElseThrow() + " is no growth of "
                                        + growth.value().orElseThrow(),
                                at("figures", b, "value"));
                    }
                }
            }
        }
    }

    private static boolean isEnd(TradeFigure end, TradeFigure growth, Optional<Period> period) {
        return end.indicator().equals(growth.indicator())
                && end.period().equals(period)
                && period.isPresent()
                && sameFrame(end, growth)
                && level(end).isPresent();
    }

    /** Whether before × (100 + growth) / 100 can be now, for some numbers within the rounding. */
    private static boolean fits(Quantity growth, Bounds now, Bounds before) {
        Bounds rate = growth.bounds();
        Optional<BigDecimal> least = before.low().flatMap(b -> rate.low().map(r -> grown(b, r)));
        Optional<BigDecimal> most = before.high().flatMap(b -> rate.high().map(r -> grown(b, r)));
        if (before.low().filter(b -> b.signum() < 0).isPresent()
                || rate.low()
                        .filter(r -> r.compareTo(BigDecimal.valueOf(-100)) < 0)
                        .isPresent()) {
            return true;
        }
        return new Bounds(least, true, most, true).overlaps(now);
    }

    private static BigDecimal grown(BigDecimal before, BigDecimal percent) {
        return before.multiply(BigDecimal.valueOf(100).add(percent)).movePointLeft(2);
    }

    private static void conversionContradicts(Summit summit, Report report) {
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            if (figure.value().isEmpty()) {
                continue;
            }
            for (int c = 0; c < figure.conversions().size(); c++) {
                Quantity conversion = figure.conversions().get(c);
                if (figure.value().get().agreement(conversion) == Agreement.DIFFER) {
                    report.add(
                            summit,
                            at("figures", i, "conversions", c),
                            conversion + " is not " + figure.value().get(),
                            at("figures", i, "value"));
                }
                for (int j = 0; j < i; j++) {
                    otherRate(summit, report, i, c, j);
                }
            }
        }
    }

    private static void otherRate(Summit summit, Report report, int i, int c, int j) {
        TradeFigure figure = summit.figures().get(i);
        TradeFigure other = summit.figures().get(j);
        Quantity value = figure.value().orElseThrow();
        Quantity conversion = figure.conversions().get(c);
        if (!value.unit().isCurrency()
                || !conversion.unit().isCurrency()
                || other.value().filter(v -> v.unit().equals(value.unit())).isEmpty()
                || !other.period().equals(figure.period())
                || figure.citations().isEmpty()
                || !sources(figure).equals(sources(other))) {
            return;
        }
        for (Quantity otherConversion : other.conversions()) {
            if (otherConversion.unit().equals(conversion.unit())
                    && !sameRate(
                            value.bounds(),
                            conversion.bounds(),
                            other.value().get().bounds(),
                            otherConversion.bounds())) {
                report.add(
                        summit,
                        at("figures", i, "conversions", c),
                        value + " for " + conversion + " is another rate than "
                                + other.value().get() + " for " + otherConversion,
                        at("figures", j, "conversions"));
            }
        }
    }

    /** Whether a/b = c/d for some positive numbers within the bounds: a×d and b×c have a number in common. */
    private static boolean sameRate(Bounds a, Bounds b, Bounds c, Bounds d) {
        Optional<Bounds> left = product(a, d);
        Optional<Bounds> right = product(b, c);
        return left.isEmpty() || right.isEmpty() || left.get().overlaps(right.get());
    }

    private static Optional<Bounds> product(Bounds x, Bounds y) {
        boolean positive = x.low().filter(l -> l.signum() >= 0).isPresent()
                && y.low().filter(l -> l.signum() >= 0).isPresent();
        return positive
                ? Optional.of(new Bounds(
                        x.low().flatMap(l -> y.low().map(l::multiply)),
                        true,
                        x.high().flatMap(h -> y.high().map(h::multiply)),
                        true))
                : Optional.empty();
    }

    private static void observedTooEarly(Summit summit, Report report) {
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            Optional<LocalDate> end = figure.period().flatMap(Period::end).map(PartialDate::lastDay);
            if (figure.kind() != TradeFigure.Kind.OBSERVATION
                    || end.isEmpty()
                    || figure.citations().isEmpty()) {
                continue;
            }
            boolean tooEarly = true;
            for (Citation citation : figure.citations()) {
                Optional<PartialDate> published = citation.source().published();
                tooEarly &= published.isPresent() && published.get().latest().isBefore(end.get());
            }
            if (tooEarly) {
                report.add(
                        summit,
                        at("figures", i, "period"),
                        Objects.toString(figure.period().orElseThrow())
                                + " was not over when the sources were published; is it an estimate or a forecast?",
                        at(
                                "sources",
                                summit.sources()
                                        .indexOf(figure.citations().get(0).source()),
                                "published"));
            }
        }
    }
}
