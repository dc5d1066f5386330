package org.summitry.shape;

/**
 * A value that is being put together from the values of its attributes. Not for use by two threads at once.
 *
 * @param <T> the type of the value
 */
public final class Assembly<T> {
    private final Shape<T> shape;
    private final Object started;

    Assembly(Shape<T> shape) {
        this.shape = shape;
        this.started = shape.start();
    }

    /**
     * Sets the value of an attribute, or adds an element to a list.
     *
     * @param attribute an attribute of the type
     * @param value the value, of the type that the form of the attribute has
     * @return this assembly
     * @throws ClassCastException if the value is of another type
     */
    public Assembly<T> put(Attribute<T> attribute, Object value) {
        shape.put(attribute.index(), started, value);
        return this;
    }

    /**
     * Builds the value.
     *
     * @return the value
     * @throws RuntimeException an {@code InvalidValueException} that names every invariant that does not hold
     */
    public T build() {
        return shape.finish(started);
    }
}
