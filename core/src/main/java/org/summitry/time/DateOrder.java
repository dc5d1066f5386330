package org.summitry.time;

/** How one date or period lies to another, as far as their precision decides it. */
public enum DateOrder {
    /** The first is over before the second can begin. */
    BEFORE,
    /** The first cannot begin before the second is over. */
    AFTER,
    /** Both are one and the same day. */
    SAME,
    /** The precision does not decide it. */
    UNKNOWN;

    /**
     * The order seen from the other side.
     *
     * @return {@link #AFTER} for {@link #BEFORE} and the other way round; otherwise this
     */
    public DateOrder reversed() {
        return switch (this) {
            case BEFORE -> AFTER;
            case AFTER -> BEFORE;
            default -> this;
        };
    }
}
