package org.summitry.shape;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The things that a value refers to, directly or through other such things, each once. Declared things come first in the order
 * of their declarations; those that are only referred to follow in the order in which they are met.
 */
public final class References {
    /**
     * An id that stands for two different things.
     *
     * @param kind the shape of the things
     * @param id their id
     */
    public record Conflict(Shape<?> kind, Object id) {}

    /** An attribute that refers, declares, or has a part that does. */
    private record Stop(
            int attribute,
            boolean list,
            @Nullable Shape<?> to,
            @Nullable Shape<?> part) {}

    /** The attributes of each shape that have to be looked at, declarations first; the same for every value. */
    private static final Map<Shape<?>, ImmutableList<Stop>> PLANS = new ConcurrentHashMap<>();

    private final Map<Shape<?>, Map<String, Object>> things = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Set<Conflict> twofold = new HashSet<>();
    /** Most references in a row are to one thing. */
    private @Nullable Object last;

    private References() {}

    /**
     * Collects what a value refers to.
     *
     * @param shape the shape of the value
     * @param value the value, which is not itself among the things
     * @param <T> the type of the value
     * @return the things
     */
    public static <T> References of(Shape<T> shape, T value) {
        References references = new References();
        references.in(plan(shape), shape, value);
        return references;
    }

    /**
     * Returns the things of one kind.
     *
     * @param kind their shape
     * @param <T> their type
     * @return the things, each once
     */
    @SuppressWarnings("unchecked") // Under a shape stand values of its type.
    public <T> ImmutableList<T> of(Shape<T> kind) {
        Map<String, Object> known = things.get(kind);
        return known == null ? ImmutableList.of() : (ImmutableList<T>) ImmutableList.copyOf(known.values());
    }

    /** {@return the ids that stand for two different things, of which the first that was met is kept} */
    public ImmutableList<Conflict> conflicts() {
        return ImmutableList.copyOf(conflicts);
    }

    private static ImmutableList<Stop> plan(Shape<?> shape) {
        ImmutableList<Stop> known = PLANS.get(shape);
        if (known == null) {
            known = newPlan(shape);
            PLANS.put(shape, known);
        }
        return known;
    }

    private static ImmutableList<Stop> newPlan(Shape<?> shape) {
        ImmutableList.Builder<Stop> declarations = ImmutableList.builder();
        ImmutableList.Builder<Stop> others = ImmutableList.builder();
        for (Attribute<?> attribute : shape.attributes()) {
            int index = attribute.index();
            boolean list = attribute.isList();
            if (attribute.form() instanceof Form.Declaration<?> declaration) {
                declarations.add(new Stop(index, list, declaration.of(), null));
            } else if (attribute.form() instanceof Form.Reference<?> reference) {
                others.add(new Stop(index, list, reference.to(), null));
            } else if (attribute.form() instanceof Shape<?> part && !plan(part).isEmpty()) {
                others.add(new Stop(index, list, null, part));
            }
        }
        return declarations.addAll(others.build()).build();
    }

    private <T> void in(ImmutableList<Stop> stops, Shape<T> shape, T whole) {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Object value = shape.get(stop.attribute, whole);
            if (value != null && stop.list) {
                ImmutableList<?> list = (ImmutableList<?>) value;
                for (int j = 0; j < list.size(); j++) {
                    take(stop, list.get(j));
                }
            } else if (value != null) {
                take(stop, value);
            }
        }
    }

    private void take(Stop stop, Object value) {
        if (stop.to != null) {
            refer(stop.to, value);
        } else if (stop.part != null) {
            enter(stop.part, value);
        }
    }

    @SuppressWarnings("unchecked") // The value is of the form of its attribute.
    private <T> void enter(Shape<T> part, Object value) {
        in(plan(part), part, (T) value);
    }

    @SuppressWarnings("unchecked") // The value is of the form of its attribute.
    private <T> void refer(Shape<T> kind, Object thing) {
        if (thing == last) {
            return;
        }
        last = thing;
        Object id = kind.keyOf((T) thing);
        Object before = things.computeIfAbsent(kind, k -> new LinkedHashMap<>()).putIfAbsent(id.toString(), thing);
        // The first that differs under a known id is entered, too: what it refers to may differ as well.
        if (before == null || before != thing && !before.equals(thing) && isFirstToDiffer(kind, id)) {
            enter(kind, thing);
        }
    }

    private boolean isFirstToDiffer(Shape<?> kind, Object id) {
        Conflict conflict = new Conflict(kind, id);
        boolean first = twofold.add(conflict);
        if (first) {
            conflicts.add(conflict);
        }
        return first;
    }
}
