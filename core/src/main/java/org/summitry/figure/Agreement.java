package org.summitry.figure;

/** Whether two reported values can be the same number. */
public enum Agreement {
    /** There is a number that fits both values as they are reported. */
    AGREE,
    /** No number fits both values. */
    DIFFER,
    /** The values do not measure the same thing, or do so in different units. */
    NOT_COMPARABLE
}
