package org.summitry.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Where the things of a list stand in it; made out when it is first asked for, as in most records nobody asks. */
final class Positions<T> {
    private final List<T> list;
    private final Function<T, ? extends Comparable<?>> key;
    private final Map<Object, Integer> places = new HashMap<>();

    /**
     * Of things with keys of their own.
     *
     * @param list the things
     * @param key the key of a thing, which has an order so that looking for it is quick whatever it is
     */
    Positions(List<T> list, Function<T, ? extends Comparable<?>> key) {
        this.list = list;
        this.key = key;
    }

    /** The index of a thing, -1 if it is not in the list. */
    int of(T thing) {
        if (places.isEmpty()) {
            for (int i = 0; i < list.size(); i++) {
                places.putIfAbsent(key.apply(list.get(i)), i);
            }
        }
        return places.getOrDefault(key.apply(thing), -1);
    }
}
