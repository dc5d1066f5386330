package org.summitry.shape;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a type are made of: its attributes, in the order of the record.
 *
 * <pre>{@code
 * for (Attribute<TradeFigure> attribute : TradeFigure.shape().attributes()) {
 *     System.out.println(attribute.name() + ": " + attribute.values(figure));
 * }
 * }</pre>
 *
 * <p>A shape is itself the form of an attribute whose value is a part with attributes of its own. Shapes are immutable, and
 * there is one for each type. They are derived from the accessors of the type when the library is compiled.
 *
 * <p>The methods that take the place of an attribute are for adapters that are read at every value; all others use
 * {@link Attribute} and {@link Assembly}.
 *
 * @param <T> the type
 */
public abstract non-sealed class Shape<T> implements Form<T> {
    private final Class<T> type;
    final Class<?> described;
    private final String name;
    private final ImmutableList<Attribute<T>> attributes;
    private final ImmutableList<Constraint> constraints;
    private final int identity;
    private final int narrowed;

    /**
     * Describes a type.
     *
     * @param outline what is said of its attributes
     */
    protected Shape(Outline<T> outline) {
        this.type = outline.type;
        this.described = outline.described;
        this.name = outline.name;
        this.identity = outline.identity;
        this.narrowed = outline.narrowed;
        this.constraints = outline.constraints.build();
        ImmutableList.Builder<Attribute<T>> all = ImmutableList.builderWithExpectedSize(outline.names.size());
        for (int i = 0; i < outline.names.size(); i++) {
            all.add(new Attribute<>(
                    this, i, outline.names.get(i), outline.presences.get(i), outline.least.getOrDefault(i, 0)));
        }
        this.attributes = all.build();
    }

    /** {@return the type} */
    public final Class<T> type() {
        return type;
    }

    /** {@return the name of the type in formats and messages, such as {@code tradeFigure}} */
    public final String name() {
        return name;
    }

    /** {@return what the type is, as its documentation says it} */
    public final String description() {
        return Descriptions.of(described.getName());
    }

    /** {@return the attributes in the order of the record} */
    public final ImmutableList<Attribute<T>> attributes() {
        return attributes;
    }

    /**
     * Returns the attribute of a name.
     *
     * @param wanted the name
     * @return the attribute; empty if the type has none of that name
     */
    public final Optional<Attribute<T>> attribute(String wanted) {
        return attributes.stream().filter(a -> a.name().equals(wanted)).findFirst();
    }

    /** {@return what must hold between attributes} */
    public final ImmutableList<Constraint> constraints() {
        return constraints;
    }

    /** {@return the attribute by which such things are found and referred to; empty if they have no id} */
    public final Optional<Attribute<T>> identity() {
        return identity < 0 ? Optional.empty() : Optional.of(attributes.get(identity));
    }

    /**
     * Returns the reference that this type narrows: a type of two attributes can be a reference with a detail, such as a place
     * in a source, and is then written as one text, {@code id#detail}.
     *
     * @return the attribute that refers; empty if the type is no narrowed reference
     */
    public final Optional<Attribute<T>> narrowedReference() {
        return narrowed < 0 ? Optional.empty() : Optional.of(attributes.get(narrowed));
    }

    /**
     * Returns the id by which a thing is found, as it is written.
     *
     * @param value a thing of this type
     * @return its id
     * @throws IllegalStateException if things of this type have no id
     */
    public final String idOf(T value) {
        return keyOf(value).toString();
    }

    Object keyOf(T value) {
        Object id = identity < 0 ? null : get(identity, value);
        if (id == null) {
            throw new IllegalStateException(name + " has no id");
        }
        return id;
    }

    /** {@return a value that is being put together, without any attribute so far} */
    public final Assembly<T> assemble() {
        return new Assembly<>(this);
    }

    /**
     * Returns a value of the same attributes, put together anew.
     *
     * @param value the value
     * @return an equal one
     */
    public final T copy(T value) {
        Object started = start();
        for (Attribute<T> attribute : attributes) {
            for (Object each : attribute.values(value)) {
                put(attribute.index(), started, each);
            }
        }
        return finish(started);
    }

    String describe(Attribute<T> attribute) {
        return Descriptions.of(described.getName() + "." + attribute.name());
    }

    /**
     * Returns the form of an attribute.
     *
     * @param attribute its place
     * @return the form
     */
    protected abstract Form<?> form(int attribute);

    /**
     * Returns the usual value of an attribute that has one.
     *
     * @param attribute its place
     * @return the value
     */
    protected Object usual(int attribute) {
        throw new IllegalArgumentException(name + " has no usual value of attribute " + attribute);
    }

    /**
     * Returns the value of an attribute.
     *
     * @param attribute its place
     * @param whole the value that has it
     * @return its value; an {@link ImmutableList} for a list; null where nothing is on record
     */
    public abstract @Nullable Object get(int attribute, T whole);

    /** {@return what gathers the attributes of a new value, for {@link #put} and {@link #finish}} */
    public abstract Object start();

    /**
     * Sets an attribute, or adds an element to a list.
     *
     * @param attribute its place
     * @param started what was {@linkplain #start started}
     * @param value the value or element
     */
    public abstract void put(int attribute, Object started, Object value);

    /**
     * Builds the value.
     *
     * @param started what was {@linkplain #start started}
     * @return the value
     * @throws RuntimeException an {@code InvalidValueException} that names every invariant that does not hold
     */
    public abstract T finish(Object started);

    @Override
    public final String toString() {
        return name;
    }
}
