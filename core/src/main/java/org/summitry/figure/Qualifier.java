package org.summitry.figure;

import java.util.Locale;

/** The word by which a source qualifies a number. */
public enum Qualifier {
    /** None: the number stands as it is, rounded as written. */
    EXACTLY,
    /** A little more or less than the number. */
    ABOUT,
    /** A little less than the number. */
    NEARLY,
    /** More than the number. */
    OVER,
    /** The number or more. */
    AT_LEAST,
    /** The number or less. */
    UP_TO;

    /** {@return the word, such as {@code at least}} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
