package org.summitry.check;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.summitry.check.Report.at;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.figure.Bounds;
import org.summitry.figure.Indicator;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.party.Party;
import org.summitry.source.Citation;
import org.summitry.source.Source;
import org.summitry.time.DateOrder;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** Rules on figures among each other; all comparisons are made within the rounding as reported. */
final class FigureRules {
    private static final ImmutableSet<TradeFigure.Kind> WISHES =
            ImmutableSet.of(TradeFigure.Kind.TARGET, TradeFigure.Kind.PLEDGE, TradeFigure.Kind.FORECAST);

    /** What is there at a time, not what comes in one. */
    private static final ImmutableSet<Indicator> STOCKS = ImmutableSet.of(Indicator.FDI_STOCK, Indicator.POPULATION);

    private static final ImmutableSet<String> NOBODY = ImmutableSet.of("");

    /** Units, and sources, of which a figure has no more in earnest; so no work grows with one number times the other. */
    private static final int MOST_UNITS = 8;

    private static final int MOST_SOURCES = 8;

    static final Rule RANK_INCOMPLETE = Rule.of(
            "rank-incomplete",
            Severity.WARNING,
            "A rank states its indicator and its period; without them it cannot be compared.",
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
            "Two parties do not hold the same place in the same ranking of the same source.",
            FigureRules::rankTakenTwice);

    static final Rule TRADE_DOES_NOT_ADD_UP = Rule.of(
            "trade-does-not-add-up",
            Severity.ERROR,
            "Exports and imports add up to the two-way trade of the same reporter, partner and period that the same"
                    + " source reports.",
            FigureRules::tradeDoesNotAddUp);

    static final Rule PARTS_EXCEED_TOTAL = Rule.of(
            "parts-exceed-total",
            Severity.ERROR,
            "The parts of a figure do not add up to more than the figure. Parts are added only if they come from one"
                    + " source and differ in one respect: what is measured, by whom, with whom or when.",
            FigureRules::partsExceedTotal);

    static final Rule GROWTH_CONTRADICTS = Rule.of(
            "growth-contradicts",
            Severity.ERROR,
            "A growth in per cent fits the two figures that it links, by the same source. Of a source that gives them in many units the"
                    + " first eight are looked at.",
            FigureRules::growthContradicts);

    static final Rule CONVERSION_CONTRADICTS = Rule.of(
            "conversion-contradicts",
            Severity.ERROR,
            "A conversion in the unit of the value itself is the same amount.",
            FigureRules::conversionContradicts);

    static final Rule CONVERSION_RATES_DIFFER = Rule.of(
            "conversion-rates-differ",
            Severity.NOTE,
            "What one source converts between two currencies for one period is converted at one rate. Sources do use two; then it is worth"
                    + " a look which of them a sum is made at. Of a figure with many sources the first eight are looked at.",
            FigureRules::conversionRatesDiffer);

    static final Rule OBSERVED_TOO_EARLY = Rule.of(
            "observed-too-early",
            Severity.WARNING,
            "An observation is of a period that was over when its sources were published, or in the case of a stock had begun, give or take"
                    + " a day for the clocks of other places.",
            FigureRules::observedTooEarly);

    static final Rule TARGET_BEFORE_SET = Rule.of(
            "target-before-set",
            Severity.ERROR,
            "A target, pledge or forecast is for a time after it was set, give or take a day for the clocks of other places.",
            (summit, report) -> {
                for (int i = 0; i < summit.figures().size(); i++) {
                    TradeFigure figure = summit.figures().get(i);
                    if (WISHES.contains(figure.kind())
                            && figure.setOn().isPresent()
                            && figure.period().isPresent()
                            && Days.isBefore(
                                    figure.period().get(),
                                    Period.of(figure.setOn().get()))) {
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
            CONVERSION_RATES_DIFFER,
            OBSERVED_TOO_EARLY,
            TARGET_BEFORE_SET);

    private FigureRules() {}

    private static void rankTakenTwice(Summit summit, Report report) {
        Numbers places = new Numbers();
        Map<Key, Integer> first = new HashMap<>();
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            Optional<Rank> found = figure.rank();
            if (found.isEmpty()
                    || found.get().by().isEmpty()
                    || found.get().period().isEmpty()) {
                continue;
            }
            Rank rank = found.get();
            int place = places.of(Key.of(
                    rank.position(),
                    rank.inRankingOf().code(),
                    rank.among(),
                    rank.by(),
                    rank.period(),
                    figure.kind(),
                    figure.aspect(),
                    figure.definition()));
            for (String source : sources(figure)) {
                Integer other = first.putIfAbsent(Key.of(source, place), i);
                Rank before = other == null
                        ? rank
                        : summit.figures().get(other).rank().orElseThrow();
                if (other != null
                        && !before.ranked().code().equals(rank.ranked().code())) {
                    report.add(
                            summit,
                            at("figures", i, "rank"),
                            Report.brief(before.ranked().name()) + " and "
                                    + Report.brief(rank.ranked().name()) + " both have place " + rank.position(),
                            at("figures", other, "rank"));
                    break;
                }
            }
        }
    }

    /**
     * Keys by numbers. What is long in a key is looked at once for a figure, and not again for each of its sources.
     */
    private static final class Numbers {
        private final Map<Key, Integer> numbers = new HashMap<>();

        int of(Key key) {
            return numbers.computeIfAbsent(key, k -> numbers.size());
        }

        /** The number of a key that may be new; one that no key has if it is. */
        int ofKnown(Key key) {
            return numbers.getOrDefault(key, -1);
        }
    }

    /** Who gives a figure, by ids; nobody counts as one source, of an id that nothing has. */
    private static ImmutableSet<String> sources(TradeFigure figure) {
        return figure.citations().isEmpty()
                ? NOBODY
                : figure.citations().stream()
                        .map(citation -> citation.source().id().value())
                        .collect(toImmutableSet());
    }

    /** What two figures must share, beside the source, so that arithmetic between them makes sense. */
    private static Key frame(TradeFigure figure, Indicator indicator, Period period, boolean observed) {
        boolean wished = !observed && figure.kind() != TradeFigure.Kind.OBSERVATION;
        return Key.of(
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

    /** The levels with a period: by source and frame, and then by unit. */
    private static final class Levels {
        private final Numbers frames = new Numbers();
        private final Map<Key, Map<String, Tightest>> levels = new HashMap<>();

        Levels(Summit summit) {
            for (int i = 0; i < summit.figures().size(); i++) {
                TradeFigure figure = summit.figures().get(i);
                Optional<Bounds> bounds = level(figure);
                if (bounds.isEmpty() || figure.period().isEmpty()) {
                    continue;
                }
                int frame = frames.of(FigureRules.frame(
                        figure, figure.indicator(), figure.period().get(), false));
                String unit = figure.value().orElseThrow().unit().value();
                for (String source : sources(figure)) {
                    levels.computeIfAbsent(Key.of(source, frame), key -> new LinkedHashMap<>())
                            .merge(unit, new Tightest(i, bounds.get()), Tightest::and);
                }
            }
        }

        /** The number of a frame, by which levels are asked for. */
        int frame(TradeFigure figure, Indicator indicator, Period period, boolean observed) {
            return frames.ofKnown(FigureRules.frame(figure, indicator, period, observed));
        }

        Map<String, Tightest> of(String source, int frame) {
            return levels.getOrDefault(Key.of(source, frame), Map.of());
        }
    }

    private static void tradeDoesNotAddUp(Summit summit, Report report) {
        Levels levels = new Levels(summit);
        for (int t = 0; t < summit.figures().size(); t++) {
            TradeFigure total = summit.figures().get(t);
            Optional<Bounds> bounds = level(total);
            if (!total.indicator().equals(Indicator.TWO_WAY_TRADE)
                    || bounds.isEmpty()
                    || total.period().isEmpty()) {
                continue;
            }
            String unit = total.value().orElseThrow().unit().value();
            int exportsFrame =
                    levels.frame(total, Indicator.EXPORTS, total.period().get(), false);
            int importsFrame =
                    levels.frame(total, Indicator.IMPORTS, total.period().get(), false);
            for (String source : sources(total)) {
                Tightest exports = levels.of(source, exportsFrame).get(unit);
                Tightest imports = levels.of(source, importsFrame).get(unit);
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

    /** What parts of one whole share that can be added: they differ in one respect only. */
    private static ImmutableList<Key> breakdowns(String total, TradeFigure part) {
        Object reporter = part.reporter().code();
        Object partner = part.partner().map(Party::code);
        return ImmutableList.of(
                Key.of(total, "indicator", reporter, partner, part.period()),
                Key.of(total, "reporter", part.indicator(), partner, part.period()),
                Key.of(total, "partner", part.indicator(), reporter, part.period()),
                Key.of(total, "period", part.indicator(), reporter, partner));
    }

    /** The sum of some parts, and the period of the last of them. */
    private record Sum(Bounds bounds, Optional<Period> last) {}

    private static void partsExceedTotal(Summit summit, Report report) {
        Numbers breakdowns = new Numbers();
        Map<Key, Sum> sums = new HashMap<>();
        Map<String, BigDecimal> least = new HashMap<>();
        for (TradeFigure part : summit.figures()) {
            Optional<TradeFigure> total =
                    part.partOf().flatMap(id -> summit.figure(id.value())).filter(t -> isWholeOf(t, part));
            Optional<Bounds> bounds = level(part);
            if (total.isEmpty() || bounds.isEmpty()) {
                continue;
            }
            String id = total.get().id().value();
            for (Key shared : breakdowns(id, part)) {
                int breakdown = breakdowns.of(shared);
                for (String source : sources(part)) {
                    Sum sum = sums.compute(Key.of(source, breakdown), (key, before) -> sum(before, part, bounds.get()));
                    sum.bounds().low().ifPresent(low -> least.merge(id, low, BigDecimal::max));
                }
            }
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

    /** A sum with one part more, if it is for the same time as the last one or for a later one. */
    private static Sum sum(@Nullable Sum before, TradeFigure part, Bounds bounds) {
        if (before == null) {
            return new Sum(bounds, part.period());
        }
        boolean apart = before.last().equals(part.period())
                || before.last().isPresent()
                        && part.period().isPresent()
                        && part.period().get().order(before.last().get()) == DateOrder.AFTER;
        return apart ? new Sum(before.bounds().plus(bounds), part.period()) : before;
    }

    /** Whether a part can be held against its total; of a balance a part can well be more than the whole. */
    private static boolean isWholeOf(TradeFigure total, TradeFigure part) {
        return !total.indicator().equals(Indicator.TRADE_BALANCE)
                && total.basis() == part.basis()
                && total.years().equals(part.years())
                && total.value().map(Quantity::unit).equals(part.value().map(Quantity::unit));
    }

    private static void growthContradicts(Summit summit, Report report) {
        Levels levels = new Levels(summit);
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

    private static void growthContradicts(Summit summit, Report report, Levels levels, int g, TradeFigure growth) {
        Period since = growth.comparedWith().orElseThrow();
        int now = levels.frame(growth, growth.indicator(), growth.period().orElseThrow(), false);
        int before = levels.frame(growth, growth.indicator(), since, false);
        // What is forecast grows from what was observed.
        int observed = levels.frame(growth, growth.indicator(), since, true);
        for (String source : sources(growth)) {
            Map<String, Tightest> ends = levels.of(source, now);
            if (!grows(summit, report, g, ends, levels.of(source, before))
                    || observed != before && !grows(summit, report, g, ends, levels.of(source, observed))) {
                return;
            }
        }
    }

    private static boolean grows(
            Summit summit, Report report, int g, Map<String, Tightest> ends, Map<String, Tightest> starts) {
        int units = 0;
        for (Map.Entry<String, Tightest> end : ends.entrySet()) {
            if (units++ == MOST_UNITS) {
                break;
            }
            Tightest now = end.getValue();
            Tightest before = starts.get(end.getKey());
            if (before != null
                    && (!grows(summit, report, g, now.highestLow, before.lowestHigh)
                            || !grows(summit, report, g, now.lowestHigh, before.highestLow))) {
                return false;
            }
        }
        return true;
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
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            for (int c = 0; c < figure.conversions().size(); c++) {
                Quantity value = figure.value().orElseThrow();
                Quantity conversion = figure.conversions().get(c);
                if (value.unit().equals(conversion.unit()) && !value.bounds().overlaps(conversion.bounds())) {
                    report.add(
                            summit,
                            at("figures", i, "conversions", c),
                            conversion + " is not " + value,
                            at("figures", i, "value"));
                }
            }
        }
    }

    private static void conversionRatesDiffer(Summit summit, Report report) {
        Map<Key, TightestRates> rates = new HashMap<>();
        for (int i = 0; i < summit.figures().size(); i++) {
            TradeFigure figure = summit.figures().get(i);
            for (int c = 0; c < figure.conversions().size(); c++) {
                Rate rate = new Rate(
                        i, c, figure.value().orElseThrow(), figure.conversions().get(c));
                if (rate.isComparable() && figure.period().isPresent()) {
                    otherRate(summit, report, rates, figure, rate);
                }
            }
        }
    }

    private static void otherRate(
            Summit summit, Report report, Map<Key, TightestRates> rates, TradeFigure figure, Rate rate) {
        for (Citation citation : Iterables.limit(figure.citations(), MOST_SOURCES)) {
            Key key = Key.of(
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

    /** The earliest day on which an observation can have been made: a stock within its time, anything else when that was over. */
    private static Optional<LocalDate> over(TradeFigure figure) {
        Optional<PartialDate> end = figure.period().flatMap(Period::end);
        boolean whole = !isStock(figure)
                && figure.period().filter(Period::isSingleDate).isPresent()
                && end.filter(PartialDate::isCertain).isPresent();
        return end.map(whole ? PartialDate::lastDay : PartialDate::earliest);
    }

    private static boolean isStock(TradeFigure figure) {
        return figure.basis() == TradeFigure.Basis.AT_DATE
                || figure.basis() == TradeFigure.Basis.UNSTATED
                || STOCKS.contains(figure.indicator());
    }

    private static void observedTooEarly(Summit summit, Report report) {
        Positions<Source> sources = new Positions<>(summit.sources(), Source::id);
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
                tooEarly &= published.isPresent() && Days.isBefore(published.get(), PartialDate.from(end.get()));
            }
            if (tooEarly) {
                report.add(
                        summit,
                        at("figures", i, "period"),
                        Objects.toString(figure.period().orElseThrow())
                                + " was not over when the sources were published; is it an estimate or a forecast?",
                        at("sources", sources.of(figure.citations().get(0).source()), "published"));
            }
        }
    }
}
