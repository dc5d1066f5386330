package org.summitry.shape;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A way through a value to everything in it that is of certain forms, such as all texts or all references. What has nothing of
 * the kind in it is left aside, and a thing that is only referred to is not entered. A walk can be used by several threads.
 */
public final class Walk {
    /** Takes what a walk comes by. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * Takes a value of one of the forms.
         *
         * @param form its form
         * @param value the value
         * @param place where it stands
         */
        void visit(Form<?> form, Object value, Place place);
    }

    /** Where a walk stands. The place is that of the moment and changes as the walk goes on. */
    public static final class Place {
        private final List<Object> steps = new ArrayList<>();

        private Place() {}

        /** {@return the place as a JSON Pointer (RFC 6901) into the document of the value} */
        public String pointer() {
            StringBuilder out = new StringBuilder();
            for (Object step : steps) {
                out.append('/').append(step);
            }
            return out.toString();
        }

        private void enter(Object step) {
            steps.add(step);
        }

        private void leave() {
            steps.remove(steps.size() - 1);
        }
    }

    /** An attribute that has to be looked at, because it is wanted or has something wanted in it. */
    private record Stop(
            int attribute, String name, Form<?> form, boolean list, boolean wanted, ImmutableList<Stop> inside) {}

    private final Predicate<Form<?>> wanted;
    private final Map<Shape<?>, ImmutableList<Stop>> plans = new ConcurrentHashMap<>();

    private Walk(Predicate<Form<?>> wanted) {
        this.wanted = wanted;
    }

    /**
     * Returns a walk to everything of certain forms.
     *
     * @param wanted tells the forms that are wanted
     * @return the walk
     */
    public static Walk to(Predicate<Form<?>> wanted) {
        return new Walk(wanted);
    }

    /**
     * Walks through a value in the order of its attributes.
     *
     * @param shape the shape of the value
     * @param value the value
     * @param visitor takes what is of one of the forms
     * @param <T> the type of the value
     */
    public <T> void through(Shape<T> shape, T value, Visitor visitor) {
        go(plan(shape), shape, value, visitor, new Place());
    }

    private ImmutableList<Stop> plan(Shape<?> shape) {
        ImmutableList<Stop> known = plans.get(shape);
        if (known == null) {
            known = newPlan(shape);
            plans.put(shape, known);
        }
        return known;
    }

    /** Parts are of other types than what they are parts of, so that this ends. */
    private ImmutableList<Stop> newPlan(Shape<?> shape) {
        ImmutableList.Builder<Stop> stops = ImmutableList.builder();
        for (Attribute<?> attribute : shape.attributes()) {
            Form<?> form = attribute.form();
            ImmutableList<Stop> inside = inside(form).map(this::plan).orElse(ImmutableList.of());
            boolean isWanted = wanted.test(form);
            if (isWanted || !inside.isEmpty()) {
                // A narrowed reference is one text, whose parts have no places of their own.
                String name = shape.narrowedReference().isPresent() ? "" : attribute.name();
                stops.add(new Stop(attribute.index(), name, form, attribute.isList(), isWanted, inside));
            }
        }
        return stops.build();
    }

    private static Optional<Shape<?>> inside(Form<?> form) {
        return form instanceof Shape<?> part
                ? Optional.of(part)
                : form instanceof Form.Declaration<?> declaration ? Optional.of(declaration.of()) : Optional.empty();
    }

    private <T> void go(ImmutableList<Stop> stops, Shape<T> shape, T whole, Visitor visitor, Place place) {
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            Object value = shape.get(stop.attribute, whole);
            if (stop.list) {
                each(stop, (ImmutableList<?>) value, visitor, place);
            } else if (value != null) {
                if (stop.name.isEmpty()) {
                    one(stop, value, visitor, place);
                } else {
                    place.enter(stop.name);
                    one(stop, value, visitor, place);
                    place.leave();
                }
            }
        }
    }

    private void each(Stop stop, @Nullable ImmutableList<?> list, Visitor visitor, Place place) {
        if (list == null || list.isEmpty()) {
            return;
        }
        place.enter(stop.name);
        for (int i = 0; i < list.size(); i++) {
            place.enter(i);
            one(stop, list.get(i), visitor, place);
            place.leave();
        }
        place.leave();
    }

    private void one(Stop stop, Object value, Visitor visitor, Place place) {
        if (stop.wanted) {
            visitor.visit(stop.form, value, place);
        }
        if (!stop.inside.isEmpty()) {
            enter(stop, inside(stop.form).orElseThrow(), value, visitor, place);
        }
    }

    @SuppressWarnings("unchecked") // The value is of the form of its attribute.
    private <T> void enter(Stop stop, Shape<T> shape, Object value, Visitor visitor, Place place) {
        go(stop.inside, shape, (T) value, visitor, place);
    }
}
