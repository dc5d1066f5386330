package org.summitry.check;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.summitry.scalar.Id;

/** Finds what leads back to itself among things each of which names at most one other. */
final class Cycles {
    private Cycles() {}

    /**
     * Returns the cycles, in one pass however long they are.
     *
     * @param things the things
     * @param idOf gives the id of a thing; where several share an id, the first is meant
     * @param otherOf gives the id that a thing names
     * @return the indexes of each cycle in the order of naming, beginning with its first thing in the list; the cycles
     *     in the order of their first things
     */
    static <T> ImmutableList<ImmutableList<Integer>> among(
            List<T> things, Function<T, Id> idOf, Function<T, Optional<Id>> otherOf) {
        if (things.stream().allMatch(thing -> otherOf.apply(thing).isEmpty())) {
            return ImmutableList.of();
        }
        Map<Id, Integer> indexes = new HashMap<>(2 * things.size());
        for (int i = 0; i < things.size(); i++) {
            indexes.putIfAbsent(idOf.apply(things.get(i)), i);
        }
        int[] next = new int[things.size()];
        for (int i = 0; i < next.length; i++) {
            next[i] = otherOf.apply(things.get(i)).map(indexes::get).orElse(-1);
        }
        // The number of the walk that first came by a thing; a walk that comes by again has found a cycle.
        int[] walks = new int[next.length];
        List<ImmutableList<Integer>> cycles = new ArrayList<>();
        for (int start = 0; start < next.length; start++) {
            int at = start;
            while (at >= 0 && walks[at] == 0) {
                walks[at] = start + 1;
                at = next[at];
            }
            if (at >= 0 && walks[at] == start + 1) {
                cycles.add(cycle(next, at));
            }
        }
        cycles.sort(Comparator.comparing(cycle -> cycle.get(0)));
        return ImmutableList.copyOf(cycles);
    }

    private static ImmutableList<Integer> cycle(int[] next, int member) {
        int first = member;
        for (int at = next[member]; at != member; at = next[at]) {
            first = Math.min(first, at);
        }
        ImmutableList.Builder<Integer> cycle = ImmutableList.<Integer>builder().add(first);
        for (int at = next[first]; at != first; at = next[at]) {
            cycle.add(at);
        }
        return cycle.build();
    }

    /** Says through what a cycle comes back to its first thing. */
    static String byWayOf(Id next, int length) {
        return "by way of \"" + next + "\"" + (length > 2 ? " and " + (length - 2) + " more" : "");
    }
}
