package org.summitry.json;

import com.google.common.collect.Interner;
import com.google.common.collect.Interners;

/** Keeps equal things of many documents once. It holds none of them longer than somebody else does. Safe for use by several threads. */
final class Sharing {
    /** Longer texts hardly ever come again. */
    private static final int LONGEST_TEXT = 40;

    private final Interner<Object> things = Interners.newWeakInterner();

    String text(String text) {
        return text.length() > LONGEST_TEXT ? text : value(text);
    }

    @SuppressWarnings("unchecked") // What is equal is of the same class.
    <V> V value(V value) {
        return (V) things.intern(value);
    }
}
