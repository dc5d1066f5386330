package org.summitry.internal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.MapMaker;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Finds the elements of a list by their keys. A short list is looked through. For a long one, which may be asked again and again, a table
 * is made when it is first asked, and forgotten with the list.
 */
public final class Lookup {
    private static final int SHORT = 32;

    /** By the list itself, not by what it equals. */
    private static final ConcurrentMap<ImmutableList<?>, Map<?, ?>> TABLES =
            new MapMaker().weakKeys().makeMap();

    private Lookup() {}

    /**
     * The first element with a key.
     *
     * @param key the key, which has an order, so that finding it is quick whatever it is
     * @param keyOf the key of an element, always the same for one list
     */
    @SuppressWarnings("unchecked") // A table has the elements of its list by their keys.
    public static <K extends Comparable<? super K>, E> Optional<E> find(
            ImmutableList<E> list, K key, Function<? super E, K> keyOf) {
        if (list.size() > SHORT) {
            return Optional.ofNullable((E) TABLES.computeIfAbsent(list, l -> table((ImmutableList<E>) l, keyOf))
                    .get(key));
        }
        for (int i = 0; i < list.size(); i++) {
            if (keyOf.apply(list.get(i)).equals(key)) {
                return Optional.of(list.get(i));
            }
        }
        return Optional.empty();
    }

    private static <K, E> Map<K, E> table(ImmutableList<E> list, Function<? super E, K> keyOf) {
        Map<K, E> table = new HashMap<>(2 * list.size());
        list.forEach(element -> table.putIfAbsent(keyOf.apply(element), element));
        return table;
    }
}
