package org.summitry.time;

/** The answer to a question that the record may not decide. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The record does not decide it. */
    UNKNOWN;

    /** {@return {@link #YES} for true and {@link #NO} for false} */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /** {@return {@link #NO} if either answer is, {@link #YES} if both are, otherwise {@link #UNKNOWN}} */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }

    /** {@return {@link #YES} if either answer is, {@link #NO} if both are, otherwise {@link #UNKNOWN}} */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /** {@return {@link #NO} for {@link #YES} and the other way round; {@link #UNKNOWN} for itself} */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
