package org.summitry.json;

import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Keeps equal things of many documents once. It holds none of them longer than somebody else does, and a bounded number: what finds
 * no place near its own takes that of another, so that looking is quick whatever the documents are. Safe for use by several threads;
 * two that share the same at the same moment may each keep their own.
 */
final class Sharing {
    /** Longer texts hardly ever come again. */
    private static final int LONGEST_TEXT = 40;

    private static final int SLOTS = 1 << 15;
    private static final int PROBES = 4;

    private final AtomicReferenceArray<@Nullable WeakReference<Object>> things = new AtomicReferenceArray<>(SLOTS);

    String text(String text) {
        return text.length() > LONGEST_TEXT ? text : value(text);
    }

    @SuppressWarnings("unchecked") // What is equal is of the same class.
    <V> V value(V value) {
        int hash = value.hashCode() * 0x9E3779B9;
        int first = hash >>> Integer.SIZE - 15;
        int free = -1;
        for (int i = 0; i < PROBES; i++) {
            int slot = first + i & SLOTS - 1;
            WeakReference<Object> reference = things.get(slot);
            Object known = reference == null ? null : reference.get();
            if (known == null) {
                free = free < 0 ? slot : free;
            } else if (known.equals(value)) {
                return (V) known;
            }
        }
        things.set(free < 0 ? first : free, new WeakReference<>(value));
        return value;
    }
}
