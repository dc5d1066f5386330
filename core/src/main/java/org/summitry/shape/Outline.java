package org.summitry.shape;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.summitry.shape.Attribute.Presence;

/**
 * What is said of the attributes of a type before its {@link Shape} is made.
 *
 * @param <T> the type
 */
public final class Outline<T> {
    final Class<T> type;
    final String name;
    Class<?> described;
    final List<String> names = new ArrayList<>();
    final List<Presence> presences = new ArrayList<>();
    final Map<Integer, Integer> least = new HashMap<>();
    final ImmutableList.Builder<Constraint> constraints = ImmutableList.builder();
    int identity = -1;
    int narrowed = -1;

    /**
     * Begins the outline of a type.
     *
     * @param type the type
     */
    public Outline(Class<T> type) {
        this.type = type;
        this.described = type;
        String simple = type.getSimpleName();
        this.name = simple.substring(0, 1).toLowerCase(Locale.ROOT) + simple.substring(1);
    }

    /**
     * Begins the outline of what has a name of its own.
     *
     * @param type the type
     * @param name the name in formats and messages
     */
    public Outline(Class<T> type, String name) {
        this.type = type;
        this.described = type;
        this.name = name;
    }

    /**
     * Begins the outline of a type that has the attributes of another one, described as that describes them.
     *
     * @param other the shape of the other type
     * @param type the type
     * @param <T> the type
     * @return the outline, with all attributes
     */
    public static <T> Outline<T> like(Shape<?> other, Class<T> type) {
        Outline<T> outline = new Outline<>(type);
        outline.described = other.described;
        for (Attribute<?> attribute : other.attributes()) {
            outline.names.add(attribute.name());
            outline.presences.add(attribute.presence());
        }
        outline.constraints.addAll(other.constraints());
        return outline;
    }

    /**
     * Adds an attribute.
     *
     * @param attribute its name
     * @param presence how many values it has
     * @return this outline
     */
    public Outline<T> add(String attribute, Presence presence) {
        names.add(attribute);
        presences.add(presence);
        return this;
    }

    /**
     * Says how many elements the list that was added last has at least.
     *
     * @param elements the least number
     * @return this outline
     */
    public Outline<T> atLeast(int elements) {
        least.put(names.size() - 1, elements);
        return this;
    }

    /**
     * Says that things are found and referred to by the attribute that was added last.
     *
     * @return this outline
     */
    public Outline<T> identity() {
        identity = names.size() - 1;
        return this;
    }

    /**
     * Says that the type is a reference, the attribute that was added last, with a detail.
     *
     * @return this outline
     */
    public Outline<T> narrowed() {
        narrowed = names.size() - 1;
        return this;
    }

    /**
     * Says what must hold between attributes.
     *
     * @param constraint what must hold
     * @return this outline
     */
    public Outline<T> constraint(Constraint constraint) {
        constraints.add(constraint);
        return this;
    }
}
