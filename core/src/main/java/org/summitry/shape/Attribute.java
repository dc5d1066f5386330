package org.summitry.shape;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of a type: its name, its form and whether it must be there. Its value is read from a whole with {@link #get}
 * and put into a new one with {@link Assembly#put}.
 *
 * @param <T> the type that has the attribute
 */
public final class Attribute<T> {
    /** How many values an attribute has. */
    public enum Presence {
        /** Exactly one. */
        REQUIRED,
        /** One, or none where nothing is on record. */
        OPTIONAL,
        /** One, which need not be said if it is the usual one. */
        USUAL,
        /** Any number of them, in an order. */
        LIST
    }

    private final Shape<T> shape;
    private final int index;
    private final String name;
    private final Presence presence;
    private final int least;
    /** Made on first use, so that the shape of a type can be loaded without those that it refers to. */
    private @Nullable Form<?> form;

    Attribute(Shape<T> shape, int index, String name, Presence presence, int least) {
        this.shape = shape;
        this.index = index;
        this.name = name;
        this.presence = presence;
        this.least = least;
    }

    /** {@return the name, which is that of the accessor and of the field in every format} */
    public String name() {
        return name;
    }

    /** {@return the place of this attribute in the order of the record, from 0} */
    public int index() {
        return index;
    }

    /** {@return the form of the value, or of each element of a list} */
    public Form<?> form() {
        Form<?> known = form;
        if (known == null) {
            known = shape.form(index);
            form = known;
        }
        return known;
    }

    /** {@return how many values it has} */
    public Presence presence() {
        return presence;
    }

    /** {@return whether it has any number of values} */
    public boolean isList() {
        return presence == Presence.LIST;
    }

    /** {@return the least number of values: 1 for a required one, often 0} */
    public int least() {
        return presence == Presence.REQUIRED ? 1 : least;
    }

    /** {@return the value that it has unless another is set; empty if it has none} */
    public Optional<Object> usual() {
        return presence == Presence.USUAL ? Optional.of(shape.usual(index)) : Optional.empty();
    }

    /** {@return what it means and what its absence means, as the documentation of the accessor says it} */
    public String description() {
        return shape.describe(this);
    }

    /**
     * Returns the value in a whole.
     *
     * @param whole the whole
     * @return the value; an {@link ImmutableList} for a list; null where nothing is on record
     */
    public @Nullable Object get(T whole) {
        return shape.get(index, whole);
    }

    /**
     * Returns the values that have to be said of a whole, in their order.
     *
     * @param whole the whole
     * @return the elements of a list, or the one value; empty where nothing is on record or the value is the usual one
     */
    @SuppressWarnings("unchecked") // A list attribute has an immutable list.
    public ImmutableList<Object> values(T whole) {
        Object value = shape.get(index, whole);
        if (presence == Presence.LIST) {
            return value == null ? ImmutableList.of() : (ImmutableList<Object>) value;
        }
        return value == null || presence == Presence.USUAL && value.equals(shape.usual(index))
                ? ImmutableList.of()
                : ImmutableList.of(value);
    }

    @Override
    public String toString() {
        return shape.name() + "." + name;
    }
}
