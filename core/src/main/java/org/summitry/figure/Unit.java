package org.summitry.figure;

import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/**
 * What a number counts: a currency by its ISO 4217 code ({@code USD}), {@code percent}, {@code percentage-points}, or
 * any other thing by a word of the form of an {@link Id} ({@code visits}, {@code tonnes}). For a currency only the form
 * of the code is checked, because reports also speak of withdrawn currencies.
 *
 * @param value the code or word
 */
public record Unit(String value) {
    /** Hundredths of a whole. */
    public static final Unit PERCENT = new Unit("percent");
    /** The difference of two values in per cent. */
    public static final Unit PERCENTAGE_POINTS = new Unit("percentage-points");
    /** The United States dollar. */
    public static final Unit USD = new Unit("USD");
    /** The euro. */
    public static final Unit EUR = new Unit("EUR");

    /** Checks that the text is a code or a word, and not the word of a multiplier. */
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
     * {@return the unit of the given code or word}
     *
     * @throws InvalidValueException if the text is malformed
     */
    public static Unit of(String text) {
        return new Unit(text);
    }

    /**
     * The inverse of {@link #toString()}.
     *
     * @param text the code or word
     * @return the unit
     * @throws InvalidValueException if it is neither three capital letters nor a word of the form of an {@link Id}
     */
    public static Unit parse(String text) {
        return new Unit(text);
    }

    /**
     * {@return the currency of the given ISO 4217 code}
     *
     * @throws InvalidValueException if the code is malformed
     */
    public static Unit currency(String code) {
        new Require()
                .that(isCurrencyCode(code), "currency", "be an ISO 4217 code such as USD", code)
                .met();
        return new Unit(code);
    }

    /** {@return whether this is a currency} */
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

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<Unit> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<Unit> {
        static final Written NOTATION = new Written();

        Written() {
            super(Unit.class, "unit", "a unit", "^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$", true);
        }

        @Override
        public Unit parse(String text) {
            return Unit.of(text);
        }
    }
}
