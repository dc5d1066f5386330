package org.summitry.time;

/** The order of two dates or periods, as far as their precision decides it. */
public enum DateOrder {
    /** The first is over before the second can begin. */
    BEFORE,
    /** The first cannot begin before the second is over. */
    AFTER,
    /** Both are one and the same day. */
    SAME,
    /** The precision does not decide the order. */
    UNKNOWN;

    /** {@return the order of the second to the first} */
    public DateOrder reversed() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            default -> this;
        };
    }
}
