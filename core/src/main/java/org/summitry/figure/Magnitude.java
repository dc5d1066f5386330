package org.summitry.figure;

import java.util.Locale;

/** The multiplier with which a number is written, on the short scale. */
public enum Magnitude {
    /** No multiplier: the digits are the number. */
    ONE(0),
    /** A thousand, ten to the third power. */
    THOUSAND(3),
    /** A million, ten to the sixth power. */
    MILLION(6),
    /** A thousand million, ten to the ninth power. */
    BILLION(9),
    /** A million million, ten to the twelfth power. */
    TRILLION(12);

    private final int power;

    Magnitude(int power) {
        this.power = power;
    }

    /** {@return the power of ten: 0, 3, 6, 9 or 12} */
    public int power() {
        return power;
    }

    /** {@return the word, such as {@code billion}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
