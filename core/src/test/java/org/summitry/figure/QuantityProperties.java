package org.summitry.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.summitry.scalar.InvalidValueException;

class QuantityProperties {
    @Provide
    Arbitrary<Quantity> quantities() {
        return QuantityArbitraries.quantities();
    }

    @Provide
    Arbitrary<Quantity> closeQuantities() {
        return QuantityArbitraries.closeQuantities();
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return QuantityArbitraries.numbers();
    }

    @Provide
    Arbitrary<BigDecimal> closeNumbers() {
        return QuantityArbitraries.closeNumbers();
    }

    @Provide
    Arbitrary<String> nearlyQuantities() {
        return Arbitraries.of(
                        "over", "USD", "5", "-0.50", "to", "billion", "visits", "", "one", "million", "percent", "1e9")
                .list()
                .ofMaxSize(6)
                .map(words -> String.join(" ", words))
                .withoutEdgeCases();
    }

    @Property(tries = 1000)
    void whatIsWrittenIsReadAsAnEqualQuantity(@ForAll("quantities") Quantity quantity) {
        Quantity again = Quantity.parse(quantity.toString());

        assertThat(again).isEqualTo(quantity).hasSameHashCodeAs(quantity).hasToString(quantity.toString());
    }

    @Property(tries = 1000)
    void anyTextIsEitherReadAndWrittenUnchangedOrRefused(@ForAll("nearlyQuantities") String text) {
        try {
            assertThat(Quantity.parse(text)).hasToString(text);
        } catch (InvalidValueException e) {
            assertThat(e).hasMessageContaining(": must ");
        }
    }

    @Property(tries = 500)
    void theDigitsAreNeverTurnedIntoOthers(@ForAll("numbers") BigDecimal number) {
        assertThat(Quantity.of(number.toPlainString(), Unit.USD).number()).isEqualTo(number);
    }

    @Property(tries = 1000)
    void agreementIsMutual(@ForAll("closeQuantities") Quantity a, @ForAll("closeQuantities") Quantity b) {
        assertThat(a.agreement(b)).isEqualTo(b.agreement(a));
    }

    @Property(tries = 1000)
    void everyReportAgreesWithItself(@ForAll("quantities") Quantity quantity) {
        assertThat(quantity.agreement(quantity)).isEqualTo(Agreement.AGREE);
    }

    @Property(tries = 1000)
    void moreDigitsOfANumberAgreeWithItsRounding(
            @ForAll("numbers") BigDecimal number, @ForAll @IntRange(min = 0, max = 17) int decimals) {
        if (decimals < number.scale()) {
            Quantity exact = Quantity.of(number.toPlainString(), Unit.USD);
            BigDecimal rounded = number.setScale(decimals, RoundingMode.HALF_UP);
            if (rounded.precision() <= Quantity.MOST_DIGITS) {
                Quantity shorter = Quantity.of(rounded.toPlainString(), Unit.USD);

                assertThat(exact.agreement(shorter)).isEqualTo(Agreement.AGREE);
                assertThat(contains(shorter.bounds(), number)).isTrue();
            }
        }
    }

    @Property(tries = 500)
    void twoNumbersOfTheSameDecimalsDifferIfTheyAreNotEqual(
            @ForAll @IntRange(min = -300, max = 300) int a,
            @ForAll @IntRange(min = -300, max = 300) int b,
            @ForAll @IntRange(min = 0, max = 4) int decimals) {
        Quantity first = Quantity.of(BigDecimal.valueOf(a, decimals).toPlainString(), Unit.USD);
        Quantity second = Quantity.of(BigDecimal.valueOf(b, decimals).toPlainString(), Unit.USD);

        assertThat(first.agreement(second)).isEqualTo(a == b ? Agreement.AGREE : Agreement.DIFFER);
    }

    @Property(tries = 1000)
    void ifANumberFitsBothReportsTheyAgree(
            @ForAll("closeQuantities") Quantity a,
            @ForAll("closeQuantities") Quantity b,
            @ForAll("closeNumbers") BigDecimal number) {
        BigDecimal near = a.amount().add(number);
        if (contains(a.bounds(), near) && contains(b.bounds(), near)) {
            assertThat(a.agreement(b)).isEqualTo(Agreement.AGREE);
        }
    }

    @Property(tries = 1000)
    void theyAgreeIfAndOnlyIfTheirBoundsShareASideOrWhatLiesBetweenTheSides(
            @ForAll("closeQuantities") Quantity a, @ForAll("closeQuantities") Quantity b) {
        Bounds x = a.bounds();
        Bounds y = b.bounds();
        BigDecimal far = new BigDecimal("1e20");
        BigDecimal low = x.low().orElse(far.negate()).max(y.low().orElse(far.negate()));
        BigDecimal high = x.high().orElse(far).min(y.high().orElse(far));
        BigDecimal between = low.add(high).multiply(new BigDecimal("0.5"));

        assertThat(a.agreement(b) == Agreement.AGREE).isEqualTo(contains(x, between) && contains(y, between));
    }

    /** A deficit is a surplus seen in a mirror: whatever a source says of one holds of the other with all signs turned round. */
    @Property(tries = 1000)
    void theBoundsOfTheNegatedQuantityAreTheNegatedBounds(@ForAll("signed") Quantity quantity) {
        Bounds bounds = quantity.bounds();

        assertThat(negated(quantity).bounds())
                .isEqualTo(new Bounds(
                        bounds.high().map(BigDecimal::negate),
                        bounds.highIncluded(),
                        bounds.low().map(BigDecimal::negate),
                        bounds.lowIncluded()));
    }

    @Property(tries = 1000)
    void negativeQuantitiesAgreeAsPositiveOnesDo(@ForAll("signed") Quantity a, @ForAll("signed") Quantity b) {
        assertThat(negated(a).agreement(negated(b))).isEqualTo(a.agreement(b));
    }

    @Property(tries = 1000)
    void moreOfANegativeNumberIsFartherFromZero(
            @ForAll("closeNumbers") BigDecimal number, @ForAll("closeNumbers") BigDecimal other) {
        if (number.signum() != 0 && other.signum() == number.signum()) {
            Quantity over = Quantity.of(number.toPlainString(), Unit.USD).with(Qualifier.OVER);

            assertThat(contains(over.bounds(), other)).isEqualTo(other.abs().compareTo(number.abs()) > 0);
        }
    }

    /** All but the words about zero, which has no sign to turn round. */
    @Provide
    Arbitrary<Quantity> signed() {
        return QuantityArbitraries.closeQuantities()
                .filter(q -> q.to().isPresent()
                        || q.number().signum() != 0
                        || q.qualifier() == Qualifier.EXACTLY
                        || q.qualifier() == Qualifier.ABOUT);
    }

    private static Quantity negated(Quantity q) {
        return new Quantity(
                q.qualifier(),
                q.to().orElse(q.number()).negate(),
                q.to().map(to -> q.number().negate()),
                q.magnitude(),
                q.unit());
    }

    @Property(tries = 500)
    void theMultiplierIsAWayOfWritingOnly(
            @ForAll @IntRange(min = -5000, max = 5000) int thousandths, @ForAll("closeQuantities") Quantity other) {
        Quantity millions =
                Quantity.of(BigDecimal.valueOf(thousandths, 3).toPlainString(), Magnitude.MILLION, Unit.USD);
        Quantity thousands = Quantity.of(Integer.toString(thousandths), Magnitude.THOUSAND, Unit.USD);

        assertThat(millions.amount()).isEqualByComparingTo(thousands.amount());
        assertThat(millions.agreement(thousands)).isEqualTo(Agreement.AGREE);
        assertThat(millions.agreement(other)).isEqualTo(thousands.agreement(other));
    }

    @Property(tries = 500)
    void aboutAllowsWhateverTheBareNumberDoes(
            @ForAll("closeNumbers") BigDecimal number, @ForAll("closeQuantities") Quantity other) {
        Quantity exact = Quantity.of(number.toPlainString(), Unit.USD);
        if (exact.agreement(other) == Agreement.AGREE) {
            assertThat(exact.with(Qualifier.ABOUT).agreement(other)).isEqualTo(Agreement.AGREE);
        }
    }

    static boolean contains(Bounds bounds, BigDecimal number) {
        boolean aboveLow = bounds.low()
                .map(low -> bounds.lowIncluded() ? number.compareTo(low) >= 0 : number.compareTo(low) > 0)
                .orElse(true);
        boolean belowHigh = bounds.high()
                .map(high -> bounds.highIncluded() ? number.compareTo(high) <= 0 : number.compareTo(high) < 0)
                .orElse(true);
        return aboveLow && belowHigh;
    }
}
