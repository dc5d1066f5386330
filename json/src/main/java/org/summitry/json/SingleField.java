package org.summitry.json;

import org.jspecify.annotations.Nullable;
import org.summitry.shape.Attribute;
import org.summitry.shape.Shape;

/** The field of an attribute with one value, which is left out where it is absent or the usual one. */
final class SingleField<T> extends Field<T> {
    private final Shape<T> shape;
    private final int attribute;
    private final Codec<Object> codec;
    private final @Nullable Object usual;

    @SuppressWarnings("unchecked") // The values of an attribute are of its form.
    SingleField(Shape<T> shape, Attribute<T> attribute) {
        super(attribute.name(), attribute.least() > 0);
        this.shape = shape;
        this.attribute = attribute.index();
        this.codec = (Codec<Object>) Codecs.of(attribute.form());
        this.usual = attribute.usual().orElse(null);
    }

    @Override
    void read(Reading in, Object started) {
        Object value = codec.read(in);
        if (value != null) {
            shape.put(attribute, started, value);
        }
    }

    @Override
    void write(T whole, Writing out) {
        Object value = shape.get(attribute, whole);
        if (value != null && !value.equals(usual)) {
            out.name(written);
            codec.write(value, out);
        }
    }
}
