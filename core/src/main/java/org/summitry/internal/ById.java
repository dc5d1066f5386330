package org.summitry.internal;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things in the order in which they were added, found by their ids. It is quick where the same thing is met again and again, and not
 * slow where ids were chosen to have one hash code.
 *
 * @param <T> what it holds
 */
public final class ById<T> {
    /** So many in a row are chosen ids rather than chance; a map, which can sort them, takes the rest. */
    private static final int MOST_PROBES = 64;

    private String[] ids;
    private Object[] things;
    private int size;
    /** The place of a thing in that order, from 1; 0 where there is none. */
    private int[] places;
    /** Made when it is needed. */
    private @Nullable Map<String, Integer> crowded;

    /**
     * Holds nothing yet.
     *
     * @param expected how many things there will be, if all goes as usual
     */
    public ById(int expected) {
        int room = Math.max(4, expected);
        this.ids = new String[room];
        this.things = new Object[room];
        this.places = new int[slotsFor(room)];
    }

    private static int slotsFor(int things) {
        return Integer.highestOneBit(things) * 4;
    }

    /** Adds a thing unless there is one of its id; gives that. */
    @SuppressWarnings("unchecked") // It holds nothing else.
    public @Nullable T putIfAbsent(String id, T thing) {
        if (size == things.length) {
            grow();
        }
        int place = placeOrPut(id, thing, size + 1);
        if (place <= size) {
            return (T) things[place - 1];
        }
        ids[size] = id;
        things[size] = thing;
        size++;
        return null;
    }

    private int placeOrPut(String id, Object thing, int newPlace) {
        int slot = id.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(places.length - 1);
        for (int probe = 0; probe < MOST_PROBES; probe++, slot = slot + 1 & places.length - 1) {
            int place = places[slot];
            if (place == 0) {
                places[slot] = newPlace;
                return newPlace;
            }
            if (things[place - 1] == thing || ids[place - 1].equals(id)) {
                return place;
            }
        }
        if (crowded == null) {
            crowded = new HashMap<>();
        }
        Integer place = crowded.putIfAbsent(id, newPlace);
        return place == null ? newPlace : place;
    }

    private void grow() {
        ids = Arrays.copyOf(ids, size * 2);
        things = Arrays.copyOf(things, size * 2);
        places = new int[slotsFor(things.length)];
        crowded = null;
        for (int i = 0; i < size; i++) {
            int unused = placeOrPut(ids[i], things[i], i + 1);
        }
    }

    /** Whether a list has the same things in the same order. */
    public boolean isEqualTo(ImmutableList<T> list) {
        if (list.size() != size) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (things[i] != list.get(i) && !list.get(i).equals(things[i])) {
                return false;
            }
        }
        return true;
    }

    /** The things in their order. */
    @SuppressWarnings("unchecked") // It holds nothing else.
    public ImmutableList<T> toList() {
        return (ImmutableList<T>) ImmutableList.copyOf(Arrays.copyOf(things, size));
    }
}
