package org.summitry.figure;

import java.util.Locale;

/**
 * The word by which a source qualifies a number. It speaks of the magnitude, as people do: a deficit of over 10 billion is more
 * than 10 billion in the red, so "over −10" means below −10, and "up to −10" means no lower than −10.
 */
public enum Qualifier {
    /** None: the number stands as it is, rounded as written. */
    EXACTLY,
    /** A little more or less than the number. */
    ABOUT,
    /** A little less than the number, and for a negative one a little nearer to zero. */
    NEARLY,
    /** More than the number, and for a negative one farther below zero. */
    OVER,
    /** The number or more, and for a negative one the number or farther below zero. */
    AT_LEAST,
    /** The number or less, and for a negative one the number or anything above it. */
    UP_TO;

    /** {@return the word, such as {@code at least}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
