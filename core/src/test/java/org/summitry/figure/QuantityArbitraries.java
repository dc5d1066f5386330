package org.summitry.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Quantities of every form; many of their numbers lie close together. */
final class QuantityArbitraries {
    private QuantityArbitraries() {}

    /** Numbers near to each other, with up to three decimals. */
    static Arbitrary<BigDecimal> closeNumbers() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-30, 30),
                                Arbitraries.integers().between(1990, 2110)),
                        Arbitraries.integers().between(0, 3))
                .as((unscaled, scale) -> new BigDecimal(BigInteger.valueOf(unscaled), scale))
                .withoutEdgeCases();
    }

    /** Numbers of up to the allowed size. */
    static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.frequencyOf(
                        Tuple.of(2, closeNumbers()),
                        Tuple.of(
                                1,
                                Combinators.combine(
                                                Arbitraries.bigIntegers()
                                                        .between(
                                                                BigInteger.TEN
                                                                        .pow(38)
                                                                        .negate()
                                                                        .add(BigInteger.ONE),
                                                                BigInteger.TEN
                                                                        .pow(38)
                                                                        .subtract(BigInteger.ONE)),
                                                Arbitraries.integers().between(0, 18))
                                        .as(BigDecimal::new)))
                .withoutEdgeCases();
    }

    static Arbitrary<Quantity> quantities() {
        return of(
                numbers(),
                Arbitraries.of("USD", "EUR", "percent", "percentage-points", "visits", "to", "about", "2025")
                        .map(Unit::of));
    }

    /** Quantities in one unit, whose bounds often meet. */
    static Arbitrary<Quantity> closeQuantities() {
        return of(closeNumbers(), Arbitraries.just(Unit.USD));
    }

    private static Arbitrary<Quantity> of(Arbitrary<BigDecimal> numbers, Arbitrary<Unit> units) {
        Arbitrary<Magnitude> magnitudes = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Magnitude.ONE)), Tuple.of(2, Arbitraries.of(Magnitude.class)));
        return Combinators.combine(
                        numbers, numbers, Arbitraries.of(0, 0, 1), magnitudes, Arbitraries.of(Qualifier.class), units)
                .as((a, b, ends, magnitude, qualifier, unit) -> {
                    boolean range = ends == 1 && a.compareTo(b) != 0;
                    Quantity exact = range
                            ? Quantity.range(a.min(b).toPlainString(), a.max(b).toPlainString(), magnitude, unit)
                            : Quantity.of(a.toPlainString(), magnitude, unit);
                    return exact.with(range && qualifier != Qualifier.EXACTLY ? Qualifier.ABOUT : qualifier);
                })
                .withoutEdgeCases();
    }
}
