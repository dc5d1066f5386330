package org.summitry.time;

/** The answer to a question that what is on record may not decide. */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** The record does not say, or not precisely enough. */
    UNKNOWN;

    /**
     * A certain answer.
     *
     * @param value the answer
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean value) {
        return value ? YES : NO;
    }

    /**
     * Whether both are so.
     *
     * @param other another answer
     * @return {@link #NO} if either is, {@link #YES} if both are, otherwise {@link #UNKNOWN}
     */
    public Answer and(Answer other) {
        return this == NO || other == NO ? NO : this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Whether at least one is so.
     *
     * @param other another answer
     * @return {@link #YES} if either is, {@link #NO} if both are, otherwise {@link #UNKNOWN}
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * The opposite.
     *
     * @return {@link #NO} for {@link #YES} and the other way round; unknown stays unknown
     */
    public Answer not() {
        return this == YES ? NO : this == NO ? YES : UNKNOWN;
    }
}
