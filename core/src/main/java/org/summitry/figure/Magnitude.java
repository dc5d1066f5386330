package org.summitry.figure;

import java.util.Locale;

/** The multiplier that a number is written with, on the short scale. */
public enum Magnitude {
    /** None: the digits are the number. */
    ONE(0),
    /** Ten to the third. */
    THOUSAND(3),
    /** Ten to the sixth. */
    MILLION(6),
    /** Ten to the ninth. */
    BILLION(9),
    /** Ten to the twelfth. */
    TRILLION(12);

    private final int power;

    Magnitude(int power) {
        this.power = power;
    }

    /**
     * The power of ten.
     *
     * @return 0, 3, 6, 9 or 12
     */
    public int power() {
        return power;
    }

    /**
     * The word.
     *
     * @return such as {@code billion}
     */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
