package org.summitry.figure;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * What a figure measures, as a word of an open vocabulary in the form of an {@link Id}. The constants follow the trade
 * and investment statistics of the IMF and UNCTAD; any other word may be used.
 *
 * @param value the word
 */
public record Indicator(String value) implements Comparable<Indicator> {
    /** Exports plus imports of goods between reporter and partner. */
    public static final Indicator TWO_WAY_TRADE = of("two-way-trade");
    /** Exports of the reporter to the partner. */
    public static final Indicator EXPORTS = of("exports");
    /** Imports of the reporter from the partner. */
    public static final Indicator IMPORTS = of("imports");
    /** Exports of the reporter to the partner, less its imports from the partner. */
    public static final Indicator TRADE_BALANCE = of("trade-balance");
    /** Foreign direct investment flowing from the partner into the reporter in a period. */
    public static final Indicator FDI_INFLOW = of("fdi-inflow");
    /** Foreign direct investment flowing from the reporter into the partner in a period. */
    public static final Indicator FDI_OUTFLOW = of("fdi-outflow");
    /** Stock of the partner's foreign direct investment in the reporter at a date. */
    public static final Indicator FDI_STOCK = of("fdi-stock");
    /** Gross domestic product of the reporter at current prices. */
    public static final Indicator GDP = of("gdp");
    /** Number of people living in the reporter. */
    public static final Indicator POPULATION = of("population");
    /** Visits to the reporter by people from the partner. */
    public static final Indicator VISITOR_ARRIVALS = of("visitor-arrivals");
    /** Money that the reporter gives or has promised for a purpose. */
    public static final Indicator FUNDING = of("funding");

    private static final ImmutableMap<Indicator, Indicator> MIRRORS = ImmutableMap.of(
            TWO_WAY_TRADE,
            TWO_WAY_TRADE,
            EXPORTS,
            IMPORTS,
            IMPORTS,
            EXPORTS,
            FDI_INFLOW,
            FDI_OUTFLOW,
            FDI_OUTFLOW,
            FDI_INFLOW);

    /**
     * Checks the form.
     *
     * @param value the word
     * @throws InvalidValueException if the word is not of the form of an {@link Id}
     */
    public Indicator {
        new Require().word("indicator", value).met();
    }

    /**
     * An indicator.
     *
     * @param word its word, such as {@code two-way-trade}
     * @return the indicator
     * @throws InvalidValueException if the word is not of the form of an {@link Id}
     */
    public static Indicator of(String word) {
        return new Indicator(word);
    }

    /**
     * Returns the indicator by which the partner reports the same thing.
     *
     * @return imports for exports, outflow for inflow, two-way trade for itself; absent for an indicator without a
     *     mirror
     */
    public Optional<Indicator> mirror() {
        return Optional.ofNullable(MIRRORS.get(this));
    }

    @Override
    public int compareTo(Indicator other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<Indicator> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<Indicator> {
        static final Written NOTATION = new Written();

        Written() {
            super(Indicator.class, "indicator", "an indicator", "^[a-z0-9]+(-[a-z0-9]+)*$", true);
        }

        @Override
        public Indicator parse(String text) {
            return Indicator.of(text);
        }
    }
}
