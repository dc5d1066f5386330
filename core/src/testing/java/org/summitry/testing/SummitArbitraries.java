package org.summitry.testing;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.summitry.Summit;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.partnership.Partnership;
import org.summitry.party.Leader;
import org.summitry.proposal.Proposal;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/** The values of {@link RandomSummits} as jqwik arbitraries. They shrink by getting smaller lists only. */
public final class SummitArbitraries {
    private SummitArbitraries() {}

    /**
     * Summits with all their parts.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Summit> summits() {
        return of(RandomSummits::summit);
    }

    /**
     * Leaders.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Leader> leaders() {
        return of(RandomSummits::leader);
    }

    /**
     * Proposals.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Proposal> proposals() {
        return of(RandomSummits::proposal);
    }

    /**
     * Partnerships.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Partnership> partnerships() {
        return of(RandomSummits::partnership);
    }

    /**
     * Figures.
     *
     * @return an arbitrary
     */
    public static Arbitrary<TradeFigure> tradeFigures() {
        return of(RandomSummits::tradeFigure);
    }

    /**
     * Quantities.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Quantity> quantities() {
        return of(RandomSummits::quantity);
    }

    /**
     * Dates in every precision.
     *
     * @return an arbitrary
     */
    public static Arbitrary<PartialDate> dates() {
        return of(RandomSummits::date);
    }

    /**
     * Periods of every form.
     *
     * @return an arbitrary
     */
    public static Arbitrary<Period> periods() {
        return of(RandomSummits::period);
    }

    private static <T> Arbitrary<T> of(Function<RandomSummits, T> make) {
        return Arbitraries.integers()
                .between(1, 4)
                .flatMap(size -> Arbitraries.randomValue(random -> make.apply(new RandomSummits(random, size))));
    }
}
