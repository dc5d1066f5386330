package org.summitry.figure;

/** Whether two reported values can be one and the same. */
public enum Agreement {
    /** Some number fits both as they are reported. */
    AGREE,
    /** No number fits both. */
    DIFFER,
    /** They do not speak of the same thing, or not in the same unit. */
    NOT_COMPARABLE
}
