package org.summitry.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A number as a source reports it: the digits as written, the multiplier, a qualifying word, and what is counted. "Over
 * US$208.2 billion" keeps its four digits, its "billion" and its "over"; it is never turned into a double, and trailing
 * zeros count ({@code 7.60} and {@code 7.6} are two different reports). A range has both its ends. There is no minus zero:
 * {@code -0.0} is refused, because a number cannot keep that sign.
 *
 * <p>There are at most 38 digits, at most 18 of them after the point; more are refused before any arithmetic is done.
 *
 * @param qualifier the qualifying word; in a range {@link Qualifier#EXACTLY} or {@link Qualifier#ABOUT}
 * @param number the digits as written; in a range, those of its lower end
 * @param to the upper end of a range; absent for a single number
 * @param magnitude the multiplier of the number, and of both ends of a range
 * @param unit the currency, or the word for what is counted
 */
@Noun(usually = {"magnitude:Magnitude.ONE", "qualifier:Qualifier.EXACTLY"})
public record Quantity(
        Qualifier qualifier, BigDecimal number, Optional<BigDecimal> to, Magnitude magnitude, Unit unit) {
    /** The largest number of digits that is allowed. */
    public static final int MOST_DIGITS = 38;
    /** The largest number of digits after the decimal point that is allowed. */
    public static final int MOST_DECIMALS = 18;

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final String DIGITS = "have at most 38 digits, at most 18 of them after the point, and no exponent";
    private static final String NO_MINUS_ZERO = "not be minus zero, because its sign would be lost";
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]++(?:\\.[0-9]++)?+");
    /** Room for a sign, all digits, leading zeros and the point. */
    private static final int LONGEST = 100;

    private static final Pattern NOTATION = Pattern.compile(
            "(?:(exactly|about|nearly|over|at least|up to) )?(?:([A-Z]{3}) )?(-?[0-9]{1,38}(?:\\.[0-9]{1,18})?)"
                    + "(?: to (-?[0-9]{1,38}(?:\\.[0-9]{1,18})?))?(?: (thousand|million|billion|trillion))?"
                    + "(?: ([a-z0-9-]{1,100}))?");

    /**
     * Checks that the numbers are not too long or written with an exponent, and that the ends of a range are in order.
     */
    public Quantity {
        Objects.requireNonNull(magnitude, "magnitude");
        Objects.requireNonNull(qualifier, "qualifier");
        Objects.requireNonNull(unit, "unit");
        Require require = new Require();
        number = plain(number);
        to = to.map(Quantity::plain);
        boolean comparable = requireDigits(require, "number", number);
        if (to.isPresent()) {
            comparable &= requireDigits(require, "to", to.get());
            require.that(!comparable || number.compareTo(to.get()) < 0, "to", "be more than number", number, to.get())
                    .that(
                            qualifier == Qualifier.EXACTLY || qualifier == Qualifier.ABOUT,
                            "qualifier",
                            "be exactly or about where to is set",
                            to.get(),
                            qualifier);
        }
        require.met();
    }

    /** A subclass of BigDecimal may change or answer as it likes; what is kept is a plain copy of its digits. */
    private static BigDecimal plain(BigDecimal number) {
        return number.getClass() == BigDecimal.class
                ? number
                : new BigDecimal(new BigInteger(number.unscaledValue().toByteArray()), number.scale());
    }

    /** Whether it is short enough to be reckoned with. */
    private static boolean requireDigits(Require require, String attribute, BigDecimal number) {
        // Precision and scale are at hand; nothing here costs more for 1e1000000000 than for 1.
        if (number.precision() > MOST_DIGITS || number.scale() < 0 || number.scale() > MOST_DECIMALS) {
            require.refuse(attribute, DIGITS, "a number of " + number.precision() + " digits, scale " + number.scale());
            return false;
        }
        return true;
    }

    /**
     * Returns a single number without a multiplier.
     *
     * @param digits the digits as written, such as {@code 95}
     * @param unit what is counted
     * @return the quantity
     * @throws InvalidValueException if the digits are malformed or too many
     */
    public static Quantity of(String digits, Unit unit) {
        return of(digits, Magnitude.ONE, unit);
    }

    /**
     * Returns a single number.
     *
     * @param digits the digits as written, such as {@code 208.2}
     * @param magnitude the multiplier
     * @param unit what is counted
     * @return the quantity
     * @throws InvalidValueException if the digits are malformed or too many
     */
    public static Quantity of(String digits, Magnitude magnitude, Unit unit) {
        return new Quantity(Qualifier.EXACTLY, decimal(digits), Optional.empty(), magnitude, unit);
    }

    /**
     * Returns a range.
     *
     * @param low the digits of the lower end as written
     * @param high the digits of the upper end as written
     * @param magnitude the multiplier of both ends
     * @param unit what is counted
     * @return the quantity
     * @throws InvalidValueException if the digits are malformed or too many, or the ends are not in order
     */
    public static Quantity range(String low, String high, Magnitude magnitude, Unit unit) {
        return new Quantity(Qualifier.EXACTLY, decimal(low), Optional.of(decimal(high)), magnitude, unit);
    }

    /**
     * Parses the notation of a quantity.
     *
     * @param text a text such as {@code over USD 208.2 billion}, {@code USD 100 to 120 billion} or
     *     {@code 15 million visits}
     * @return the quantity
     * @throws InvalidValueException if the text is malformed
     */
    public static Quantity parse(String text) {
        Matcher m = NOTATION.matcher(text);
        if (!m.matches() || (m.group(2) == null) == (m.group(6) == null)) {
            throw new InvalidValueException(
                    "quantity", "read like \"over USD 208.2 billion\" or \"15 million visits\"", text);
        }
        return new Quantity(
                m.group(1) == null ? Qualifier.EXACTLY : Qualifier.valueOf(upper(m.group(1))),
                decimal(m.group(3)),
                Optional.ofNullable(m.group(4)).map(Quantity::decimal),
                m.group(5) == null ? Magnitude.ONE : Magnitude.valueOf(upper(m.group(5))),
                Unit.of(m.group(2) == null ? m.group(6) : m.group(2)));
    }

    private static String upper(String word) {
        return word.toUpperCase(Locale.ROOT).replace(' ', '_');
    }

    private static BigDecimal decimal(String digits) {
        if (!PLAIN.matcher(digits).matches()) {
            throw new InvalidValueException("number", "be a decimal number such as 208.2", digits);
        }
        if (digits.length() > LONGEST) {
            throw new InvalidValueException("number", DIGITS, "a text of " + digits.length() + " characters");
        }
        BigDecimal number = new BigDecimal(digits);
        if (number.signum() == 0 && digits.charAt(0) == '-') {
            throw new InvalidValueException("number", NO_MINUS_ZERO, digits);
        }
        return number;
    }

    /**
     * {@return a copy of this quantity with the given qualifying word}
     *
     * @throws InvalidValueException if this is a range and the word does not fit one
     */
    public Quantity with(Qualifier word) {
        return new Quantity(word, number, to, magnitude, unit);
    }

    /**
     * Returns the exact number with its multiplier carried out.
     *
     * @return 208,200,000,000 for {@code 208.2 billion}; for a range, the number of its lower end
     */
    public BigDecimal amount() {
        return number.scaleByPowerOfTen(magnitude.power());
    }

    /**
     * {@return the number of digits that the source gives, 4 for {@code 208.2}; trailing zeros count, leading ones do
     * not}
     */
    public int significantDigits() {
        return number.precision();
    }

    /**
     * The numbers that this can stand for. A bare number is rounded at its last digit, so 208.2 is from 208.15 up to but
     * not 208.25. "About" gives it half a unit of its last digit that is not zero, and at least one whole unit of its last
     * digit, either way: about 200 is 150 to 250, about 208.2 is 208.1 to 208.3. "Nearly" gives the same, below only.
     * "Over", "at least" and "up to" leave one side open. Of a negative number all this is turned round: "over −10" is below −10,
     * "nearly −10" a little above it.
     *
     * @return the bounds, with the multiplier carried out
     */
    public Bounds bounds() {
        BigDecimal upper = to.orElse(number);
        boolean isNegative = number.signum() < 0;
        return switch (qualifier) {
            case EXACTLY ->
                bounds(
                        number.subtract(number.ulp().multiply(HALF)),
                        number.signum() > 0,
                        upper.add(upper.ulp().multiply(HALF)),
                        upper.signum() < 0);
            case ABOUT -> bounds(number.subtract(slack(number)), true, upper.add(slack(upper)), true);
            case NEARLY ->
                isNegative
                        ? bounds(number, false, number.add(slack(number)), true)
                        : bounds(number.subtract(slack(number)), true, number, false);
            case OVER -> isNegative ? Bounds.below(amount(), false) : Bounds.above(amount(), false);
            case AT_LEAST -> isNegative ? Bounds.below(amount(), true) : Bounds.above(amount(), true);
            case UP_TO -> isNegative ? Bounds.above(amount(), true) : Bounds.below(amount(), true);
        };
    }

    private Bounds bounds(BigDecimal low, boolean lowIncluded, BigDecimal top, boolean highIncluded) {
        return new Bounds(
                Optional.of(low.scaleByPowerOfTen(magnitude.power())),
                lowIncluded,
                Optional.of(top.scaleByPowerOfTen(magnitude.power())),
                highIncluded);
    }

    private static BigDecimal slack(BigDecimal number) {
        BigDecimal lastNotZero = number.signum() == 0
                ? number.ulp()
                : number.stripTrailingZeros().ulp().multiply(HALF);
        return lastNotZero.max(number.ulp());
    }

    /**
     * Checks whether this and another report can stand for the same number, within the rounding of both.
     *
     * @param other the other report
     * @return {@link Agreement#AGREE} for 208.2 billion and 208,193 million, {@link Agreement#DIFFER} for 208.2 and 209
     *     billion, {@link Agreement#NOT_COMPARABLE} for two units
     */
    public Agreement agreement(Quantity other) {
        if (!unit.equals(other.unit)) {
            return Agreement.NOT_COMPARABLE;
        }
        return bounds().overlaps(other.bounds()) ? Agreement.AGREE : Agreement.DIFFER;
    }

    /** {@return the notation, such as {@code over USD 208.2 billion} or {@code 15 million visits}} */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        if (qualifier != Qualifier.EXACTLY) {
            out.append(qualifier).append(' ');
        }
        if (unit.isCurrency()) {
            out.append(unit).append(' ');
        }
        out.append(number.toPlainString());
        to.ifPresent(h -> out.append(" to ").append(h.toPlainString()));
        if (magnitude != Magnitude.ONE) {
            out.append(' ').append(magnitude);
        }
        if (!unit.isCurrency()) {
            out.append(' ').append(unit);
        }
        return out.toString();
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Quantity> shape() {
        return QuantityShape.INSTANCE;
    }
}
