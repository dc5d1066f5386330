package org.summitry.figure;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The numbers that a reported value can stand for, as an interval with or without its ends.
 *
 * @param low the lower end; absent if the numbers are not limited below
 * @param lowIncluded whether the lower end itself is one of the numbers
 * @param high the upper end; absent if the numbers are not limited above
 * @param highIncluded whether the upper end itself is one of the numbers
 */
public record Bounds(Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {
    /** Checks that nothing is null. */
    public Bounds {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
    }

    /** The numbers from one upwards. */
    static Bounds above(BigDecimal low, boolean included) {
        return new Bounds(Optional.of(low), included, Optional.empty(), false);
    }

    /** The numbers up to one. */
    static Bounds below(BigDecimal high, boolean included) {
        return new Bounds(Optional.empty(), false, Optional.of(high), included);
    }

    /**
     * Whether some number lies in both.
     *
     * @param other other bounds
     * @return true if they have a number in common
     */
    public boolean overlaps(Bounds other) {
        return reaches(low, lowIncluded, other.high, other.highIncluded)
                && reaches(other.low, other.lowIncluded, high, highIncluded);
    }

    private static boolean reaches(
            Optional<BigDecimal> low, boolean lowIncluded, Optional<BigDecimal> high, boolean highIncluded) {
        if (low.isEmpty() || high.isEmpty()) {
            return true;
        }
        int order = low.get().compareTo(high.get());
        return order < 0 || order == 0 && lowIncluded && highIncluded;
    }

    /** {@return the bounds of all sums of a number within these bounds and a number within the others} */
    public Bounds plus(Bounds other) {
        return new Bounds(
                both(low, other.low, BigDecimal::add),
                lowIncluded && other.lowIncluded,
                both(high, other.high, BigDecimal::add),
                highIncluded && other.highIncluded);
    }

    /** {@return the bounds of all differences of a number within these bounds and a number within the others} */
    public Bounds minus(Bounds other) {
        return new Bounds(
                both(low, other.high, BigDecimal::subtract),
                lowIncluded && other.highIncluded,
                both(high, other.low, BigDecimal::subtract),
                highIncluded && other.lowIncluded);
    }

    private static Optional<BigDecimal> both(
            Optional<BigDecimal> a, Optional<BigDecimal> b, BinaryOperator<BigDecimal> operation) {
        return a.flatMap(x -> b.map(y -> operation.apply(x, y)));
    }
}
