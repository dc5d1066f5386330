package org.summitry.figure;

import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * What a number counts: a currency by its ISO 4217 code ({@code USD}), {@code percent}, {@code percentage-points}, or any
 * other thing by a word of the form of an {@link Id} ({@code visits}, {@code tonnes}). Of a currency the form is checked,
 * not that the code is in force: reports also speak of withdrawn ones.
 *
 * @param value the code or word
 */
public record Unit(String value) {
    /** Hundredths. */
    public static final Unit PERCENT = new Unit("percent");
    /** The difference of two values in per cent. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentage-points");
    /** The United States dollar. */
    public static final Unit USD = new Unit("USD");
    /** The euro. */
    public static final Unit EUR = new Unit("EUR");

    /**
     * Checks the form.
     *
     * @param value the code or word
     * @throws InvalidValueException if the text is neither three capital letters nor a word of the form of an {@link Id}
     */
    public Unit {
        if (!isCurrencyCode(value)) {
            try {
                Id.of(value);
            } catch (InvalidValueException e) {
                throw new InvalidValueException(
                        "unit", "be an ISO 4217 code such as USD or a word such as percent or visits", value);
            }
            for (Magnitude magnitude : Magnitude.values()) {
                if (value.equals(magnitude.toString())) {
                    throw new InvalidValueException("unit", "not be the word of a multiplier", value);
                }
            }
        }
    }

    /**
     * A unit.
     *
     * @param text the code or word
     * @return the unit
     * @throws InvalidValueException if it is neither three capital letters nor a word of the form of an {@link Id}
     */
    public static Unit of(String text) {
        return new Unit(text);
    }

    /**
     * A unit that must be a currency.
     *
     * @param code three capital letters
     * @return the unit
     * @throws InvalidValueException if the code is not three capital letters
     */
    public static Unit currency(String code) {
        new Require()
                .that(isCurrencyCode(code), "currency", "be an ISO 4217 code such as USD", code)
                .met();
        return new Unit(code);
    }

    /**
     * Whether this is a currency.
     *
     * @return true for an ISO 4217 code
     */
    public boolean isCurrency() {
        return isCurrencyCode(value);
    }

    private static boolean isCurrencyCode(String text) {
        return text.length() == 3 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    @Override
    public String toString() {
        return value;
    }
}
