package org.summitry.check;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Several things that together are the key of a map. Keys have an order, by which a hash table stays quick where they were chosen
 * to have one hash code; a list has none.
 */
final class Key implements Comparable<Key> {
    private final ImmutableList<Object> parts;
    private final int hashCode;

    private Key(ImmutableList<Object> parts) {
        this.parts = parts;
        this.hashCode = parts.hashCode();
    }

    static Key of(Object... parts) {
        return new Key(ImmutableList.copyOf(parts));
    }

    /** Orders keys of one map, which have parts of the same types, by what the parts are in words. */
    @Override
    public int compareTo(Key other) {
        for (int i = 0; i < parts.size(); i++) {
            int order = parts.get(i).toString().compareTo(other.parts.get(i).toString());
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Key that && hashCode == that.hashCode && parts.equals(that.parts);
    }

    @Override
    public int hashCode() {
        return hashCode;
    }
}
