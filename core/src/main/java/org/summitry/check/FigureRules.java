package org.summitry.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.figure.Agreement;
import org.summitry.figure.Bounds;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.source.Citation;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Figures among each other; all comparisons are within the rounding as reported. */
final class FigureRules {
    private static final ImmutableSet<TradeFigure.Kind> WISHES =
            ImmutableSet.of(TradeFigure.Kind.TARGET, TradeFigure.Kind.PLEDGE, TradeFigure.Kind.FORECAST);

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
            "Two parties do not have one place in the same ranking, by the same source.",
            FigureRules::rankTakenTwice);

    static final Rule TRADE_DOES_NOT_ADD_UP = Rule.of(
            "trade-does-not-add-up",
            Severity.ERROR,
            "Exports and imports give the two-way trade of the same reporter, partner and period, by the same source.",
            FigureRules::tradeDoesNotAddUp);

    static final Rule PARTS_EXCEED_TOTAL = Rule.of(
            "parts-exceed-total",
            Severity.ERROR,
            "The figures that are parts of another do not add up to more than it. Those are added that one source gives and that differ"
                    + " in one respect only: what is measured, by whom, with whom or when.",
            FigureRules::partsExceedTotal);

    static final Rule GROWTH_CONTRADICTS = Rule.of(
            "growth-contradicts",
            Severity.ERROR,
            "A growth in per cent fits the two figures that it links, by the same source.",
            FigureRules::growthContradicts);

    static final Rule CONVERSION_CONTRADICTS = Rule.of(
            "conversion-contradicts",
            Severity.ERROR,
            "A conversion in the unit of the value itself is the same amount, and what one source converts between two"
                    + " currencies for one period is converted at one rate.",
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
                    if (WISHES.contains(figure.kind())
                            && figure.setOn().isPresent()
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
            TradeFigure figure = summit.figures().get(i);
            Optional<Rank> found = figure.rank();
            if (found.isEmpty()
                    || found.get().by().isEmpty()
                    || found.get().period().isEmpty()) {
                continue;
            }
            Rank rank = found.get();
            for (Object source : sources(figure)) {
                Integer other = first.putIfAbsent(
                        List.of(
                                rank.position(),
                                rank.inRankingOf().code(),
                                rank.among(),
                                rank.by(),
                                rank.period(),
                                figure.kind(),
                                figure.aspect(),
                                figure.definition(),
                                source),
                        i);
                Rank before = other == null
                        ? rank
                        : summit.figures().get(other).rank().orElseThrow();
                if (other != null
                        && !before.ranked().code().equals(rank.ranked().code())) {
                    report.add(
                            summit,
                            at("figures", i, "rank"),
                            before.ranked().name() + " and " + rank.ranked().name() + " both have place "
                                    + rank.position(),
                            at("figures", other, "rank"));
                    break;
                }
            }
        }
    }

    /** Who gives a figure; nobody counts as one source. */
    private static ImmutableSet<Optional<Id>> sources(TradeFigure figure) {
        ImmutableSet<Optional<Id>> ids = figure.citations().stream()
                .map(citation -> Optional.of(citation.source().id()))
                .collect(toImmutableSet());
        return ids.isEmpty() ? ImmutableSet.of(Optional.empty()) : ids;
    }

    /** What two figures of a source must share so that arithmetic between them makes sense. */
    private static ImmutableList<Object> frame(
            Optional<Id> source, TradeFigure figure, Indicator indicator, Period period, boolean observed) {
        boolean wished = !observed && figure.kind() != TradeFigure.Kind.OBSERVATION;
        return ImmutableList.of(
                source,
                indicator,
                period,
                figure.reporter().code(),
                figure.partner().map(Party::code),
                figure.basis(),
                figure.years(),
                figure.definition(),
                wished ? figure.kind() : TradeFigure.Kind.OBSERVATION,
                wished ? figure.setOn() : Optional.empty(),
                wished ? figure.conditions() : ImmutableList.of());
    }

    private static Optional<Bounds> level(TradeFigure figure) {
        return figure.aspect() == TradeFigure.Aspect.LEVEL ? figure.value().map(Quantity::bounds) : Optional.empty();
    }

    /**
     * Of several figures for one and the same thing, the one that reaches down least and the one that reaches up least. If these
     * two fit something, all do; so nobody needs to look at all pairs.
     */
    private static final class Tightest {
        private final int index;
        private final Bounds bounds;
        private int highestLow;
        private int lowestHigh;
        private Bounds low;
        private Bounds high;

        Tightest(int index, Bounds bounds) {
            this.index = index;
            this.bounds = bounds;
            this.highestLow = index;
            this.lowestHigh = index;
            this.low = bounds;
            this.high = bounds;
        }

        Tightest and(Tightest other) {
            if (isMore(other.bounds.low(), other.bounds.lowIncluded(), low.low(), low.lowIncluded())) {
                low = other.bounds;
                highestLow = other.index;
            }
            if (isLess(other.bounds.high(), other.bounds.highIncluded(), high.high(), high.highIncluded())) {
                high = other.bounds;
                lowestHigh = other.index;
            }
            return this;
        }

        private static boolean isMore(
                Optional<BigDecimal> a, boolean aIncluded, Optional<BigDecimal> b, boolean bIncluded) {
            int order = a.isEmpty() ? -1 : b.isEmpty() ? 1 : a.get().compareTo(b.get());
            return order > 0 || order == 0 && !aIncluded && bIncluded;
        }

        private static boolean isLess(
                Optional<BigDecimal> a, boolean aIncluded, Optional<BigDecimal> b, boolean bIncluded) {
            int order = a.isEmpty() ? 1 : b.isEmpty() ? -1 : a.get().compareTo(b.get());
            return order < 0 || order == 0 && !aIncluded && bIncluded;
        }
    }

    /** The levels with a period, by their frames and then by their units. */
    private static Map<Object, Map<Unit, Tightest>> levels(Summit summit) {
        Map<Object, Map<Unit, Tightest>> levels = new HashMap<>();
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            Optional<Bounds> bounds = level(figure);
            if (bounds.isEmpty() || figure.period().isEmpty()) {
                continue;
            }
            for (Optional<Id> source : sources(figure)) {
                levels.computeIfAbsent(
                                frame(
                                        source,
                                        figure,
                                        figure.indicator(),
                                        figure.period().get(),
                                        false),
                                frame -> new LinkedHashMap<>())
                        .merge(figure.value().orElseThrow().unit(), new Tightest(i, bounds.get()), Tightest::and);
            }
        }
        return levels;
    }

    private static void tradeDoesNotAddUp(Summit summit, Report report) {
        Map<Object, Map<Unit, Tightest>> levels = levels(summit);
        for (int t = 0; t < summit.figures().size(); t++) {
            TradeFigure total = summit.figures().get(t);
            Optional<Bounds> bounds = level(total);
            if (!total.indicator().equals(Indicator.TWO_WAY_TRADE)
                    || bounds.isEmpty()
                    || total.period().isEmpty()) {
                continue;
            }
            for (Optional<Id> source : sources(total)) {
                Unit unit = total.value().orElseThrow().unit();
                Period period = total.period().get();
                Tightest exports = levels.getOrDefault(frame(source, total, Indicator.EXPORTS, period, false), Map.of())
                        .get(unit);
                Tightest imports = levels.getOrDefault(frame(source, total, Indicator.IMPORTS, period, false), Map.of())
                        .get(unit);
                if (exports != null
                        && imports != null
                        && (!addsUp(summit, report, t, bounds.get(), exports.highestLow, imports.highestLow)
                                || !addsUp(summit, report, t, bounds.get(), exports.lowestHigh, imports.lowestHigh))) {
                    break;
                }
            }
        }
    }

    private static boolean addsUp(
            Summit summit, Report report, int totalIndex, Bounds total, int exportsIndex, int importsIndex) {
        Quantity exports = summit.figures().get(exportsIndex).value().orElseThrow();
        Quantity imports = summit.figures().get(importsIndex).value().orElseThrow();
        boolean fits = exports.bounds().plus(imports.bounds()).overlaps(total);
        if (!fits) {
            report.add(
                    summit,
                    at("figures", totalIndex, "value"),
                    exports + " and " + imports + " do not give "
                            + summit.figures().get(totalIndex).value().orElseThrow(),
                    at("figures", exportsIndex, "value"));
        }
        return fits;
    }

    /** Parts that can be added: given by one source, and different in one respect only. */
    private record Breakdown(String total, Optional<Id> source, String by, Object shared) {}

    private static ImmutableMap<String, Object> breakdowns(TradeFigure part) {
        Object reporter = part.reporter().code();
        Object partner = part.partner().map(Party::code);
        return ImmutableMap.of(
                "indicator", ImmutableList.of(reporter, partner, part.period()),
                "reporter", ImmutableList.of(part.indicator(), partner, part.period()),
                "partner", ImmutableList.of(part.indicator(), reporter, part.period()),
                "period", ImmutableList.of(part.indicator(), reporter, partner));
    }

    private static void partsExceedTotal(Summit summit, Report report) {
        Map<Breakdown, Bounds> sums = new HashMap<>();
        Map<Breakdown, Optional<Period>> last = new HashMap<>();
        Map<String, BigDecimal> least = new HashMap<>();
        for (TradeFigure part : summit.figures()) {
            Optional<TradeFigure> total =
                    part.partOf().flatMap(id -> summit.figure(id.value())).filter(t -> isWholeOf(t, part));
            Optional<Bounds> bounds = level(part);
            if (total.isEmpty() || bounds.isEmpty()) {
                continue;
            }
            String id = total.get().id().value();
            breakdowns(part)
                    .forEach((by, shared) -> sources(part).forEach(source -> {
                        Breakdown breakdown = new Breakdown(id, source, by, shared);
                        Optional<Period> before = last.getOrDefault(breakdown, part.period());
                        boolean apart = before.equals(part.period())
                                || before.isPresent()
                                        && part.period().isPresent()
                                        && part.period().get().order(before.get()) == DateOrder.AFTER;
                        if (apart) {
                            last.put(breakdown, part.period());
                            sums.merge(breakdown, bounds.get(), Bounds::plus)
                                    .low()
                                    .ifPresent(low -> least.merge(id, low, BigDecimal::max));
                        }
                    }));
        }
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure total = summit.figures().get(i);
            BigDecimal low = least.get(total.id().value());
            Optional<BigDecimal> most = level(total).flatMap(Bounds::high);
            if (low != null && most.isPresent() && low.compareTo(most.get()) > 0) {
                report.add(
                        summit,
                        at("figures", i, "value"),
                        "its parts add up to " + low.stripTrailingZeros().toPlainString() + " "
                                + total.value().orElseThrow().unit() + " at least, more than "
                                + total.value().orElseThrow());
            }
        }
    }

    /** Whether a part can be held against its total; of a balance a part can well be more than the whole. */
    private static boolean isWholeOf(TradeFigure total, TradeFigure part) {
        return !total.indicator().equals(Indicator.TRADE_BALANCE)
                && total.basis() == part.basis()
                && total.years().equals(part.years())
                && total.value().map(Quantity::unit).equals(part.value().map(Quantity::unit));
    }

    private static void growthContradicts(Summit summit, Report report) {
        Map<Object, Map<Unit, Tightest>> levels = levels(summit);
        for (int g = 0; g < summit.figures().size(); g++) {
            TradeFigure growth = summit.figures().get(g);
            if (growth.aspect() != TradeFigure.Aspect.GROWTH
                    || growth.period().isEmpty()
                    || growth.comparedWith().isEmpty()
                    || growth.value().filter(v -> v.unit().equals(Unit.PERCENT)).isEmpty()) {
                continue;
            }
            growthContradicts(summit, report, levels, g, growth);
        }
    }

    private static void growthContradicts(
            Summit summit, Report report, Map<Object, Map<Unit, Tightest>> levels, int g, TradeFigure growth) {
        for (Optional<Id> source : sources(growth)) {
            Map<Unit, Tightest> ends = levels.getOrDefault(
                    frame(source, growth, growth.indicator(), growth.period().orElseThrow(), false), Map.of());
            // What is forecast grows from what was observed.
            for (boolean observed : new boolean[] {false, true}) {
                Map<Unit, Tightest> starts = levels.getOrDefault(
                        frame(
                                source,
                                growth,
                                growth.indicator(),
                                growth.comparedWith().orElseThrow(),
                                observed),
                        Map.of());
                for (Map.Entry<Unit, Tightest> end : ends.entrySet()) {
                    Tightest now = end.getValue();
                    Tightest before = starts.get(end.getKey());
                    if (before != null
                            && (!grows(summit, report, g, now.highestLow, before.lowestHigh)
                                    || !grows(summit, report, g, now.lowestHigh, before.highestLow))) {
                        return;
                    }
                }
            }
        }
    }

    private static boolean grows(Summit summit, Report report, int g, int nowIndex, int beforeIndex) {
        Quantity growth = summit.figures().get(g).value().orElseThrow();
        Quantity now = summit.figures().get(nowIndex).value().orElseThrow();
        Quantity before = summit.figures().get(beforeIndex).value().orElseThrow();
        boolean fits = fits(growth, now.bounds(), before.bounds());
        if (!fits) {
            report.add(
                    summit,
                    at("figures", g, "value"),
                    "from " + before + " to " + now + " is no growth of " + growth,
                    at("figures", beforeIndex, "value"));
        }
        return fits;
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
        Map<Object, TightestRates> rates = new HashMap<>();
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            for (int c = 0; c < figure.conversions().size(); c++) {
                Quantity value = figure.value().orElseThrow();
                Quantity conversion = figure.conversions().get(c);
                if (value.agreement(conversion) == Agreement.DIFFER) {
                    report.add(
                            summit,
                            at("figures", i, "conversions", c),
                            conversion + " is not " + value,
                            at("figures", i, "value"));
                }
                Rate rate = new Rate(i, c, value, conversion);
                if (rate.isComparable() && figure.period().isPresent()) {
                    otherRate(summit, report, rates, figure, rate);
                }
            }
        }
    }

    private static void otherRate(
            Summit summit, Report report, Map<Object, TightestRates> rates, TradeFigure figure, Rate rate) {
        for (Citation citation : figure.citations()) {
            Object key = ImmutableList.of(
                    citation.source().id(),
                    figure.period(),
                    figure.basis(),
                    figure.setOn(),
                    rate.first().unit(),
                    rate.second().unit());
            TightestRates known = rates.computeIfAbsent(key, k -> new TightestRates(rate));
            Rate other = known.contradicting(rate);
            if (other != null) {
                report.add(
                        summit,
                        at("figures", rate.figure(), "conversions", rate.conversion()),
                        rate + " is another rate than " + other,
                        at("figures", other.figure(), "conversions", other.conversion()));
                return;
            }
            known.add(rate);
        }
    }

    /** One conversion; all numbers that it can stand for are between two rates, {@code lowest/…} and {@code highest/…}. */
    private record Rate(int figure, int conversion, Quantity value, Quantity converted) {
        private boolean isInOrder() {
            return value.unit().value().compareTo(converted.unit().value()) < 0;
        }

        Quantity first() {
            return isInOrder() ? value : converted;
        }

        Quantity second() {
            return isInOrder() ? converted : value;
        }

        /** Two different currencies, and nothing below zero. */
        boolean isComparable() {
            return value.unit().isCurrency()
                    && converted.unit().isCurrency()
                    && !value.unit().equals(converted.unit())
                    && isPositive(value)
                    && isPositive(converted);
        }

        private static boolean isPositive(Quantity quantity) {
            return quantity.bounds().low().filter(low -> low.signum() >= 0).isPresent();
        }

        private BigDecimal low(Quantity quantity) {
            return quantity.bounds().low().orElseThrow();
        }

        private Optional<BigDecimal> high(Quantity quantity) {
            return quantity.bounds().high();
        }

        /** Whether its lowest rate is above the highest of the other. */
        boolean isAbove(Rate other) {
            return high(second()).isPresent()
                    && high(other.first()).isPresent()
                    && low(first())
                                    .multiply(low(other.second()))
                                    .compareTo(high(other.first())
                                            .get()
                                            .multiply(high(second()).get()))
                            > 0;
        }

        boolean hasHigherLowest(Rate other) {
            return high(second()).isPresent()
                    && (high(other.second()).isEmpty()
                            || low(first())
                                            .multiply(high(other.second()).get())
                                            .compareTo(low(other.first())
                                                    .multiply(high(second()).get()))
                                    > 0);
        }

        boolean hasLowerHighest(Rate other) {
            return high(first()).isPresent()
                    && (high(other.first()).isEmpty()
                            || high(first())
                                            .get()
                                            .multiply(low(other.second()))
                                            .compareTo(high(other.first()).get().multiply(low(second())))
                                    < 0);
        }

        @Override
        public String toString() {
            return value + " for " + converted;
        }
    }

    /** Of several rates the two that leave the least room, as {@link Tightest}. */
    private static final class TightestRates {
        private Rate highestLowest;
        private Rate lowestHighest;

        TightestRates(Rate rate) {
            this.highestLowest = rate;
            this.lowestHighest = rate;
        }

        @Nullable
        Rate contradicting(Rate rate) {
            return rate.isAbove(lowestHighest) ? lowestHighest : highestLowest.isAbove(rate) ? highestLowest : null;
        }

        void add(Rate rate) {
            highestLowest = rate.hasHigherLowest(highestLowest) ? rate : highestLowest;
            lowestHighest = rate.hasLowerHighest(lowestHighest) ? rate : lowestHighest;
        }
    }

    /** The earliest day on which the time of an observation can have been over. */
    private static Optional<LocalDate> over(TradeFigure figure) {
        Optional<PartialDate> end = figure.period().flatMap(Period::end);
        boolean whole = figure.period().filter(Period::isSingleDate).isPresent()
                && end.filter(PartialDate::isCertain).isPresent();
        return end.map(whole ? PartialDate::lastDay : PartialDate::earliest);
    }

    private static void observedTooEarly(Summit summit, Report report) {
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            Optional<LocalDate> end = over(figure);
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
