package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.summitry.shape.Attribute;
import org.summitry.shape.Shape;

/** The field of a list, which is left out if it is empty. A broken element is left out of the list and has been reported. */
final class ListField<T> extends Field<T> {
    private final Shape<T> shape;
    private final int attribute;
    private final Codec<Object> element;

    @SuppressWarnings("unchecked") // The elements of a list are of its form.
    ListField(Shape<T> shape, Attribute<T> attribute) {
        super(attribute.name(), attribute.least() > 0);
        this.shape = shape;
        this.attribute = attribute.index();
        this.element = (Codec<Object>) Codecs.of(attribute.form());
    }

    @Override
    void read(Reading in, Object started) {
        if (!in.parser.isAtList()) {
            in.wrongToken("an array");
            return;
        }
        while (in.parser.nextElement()) {
            Object value = element.read(in);
            if (value != null) {
                shape.put(attribute, started, value);
            }
        }
    }

    @Override
    void write(T whole, Writing out) {
        write(this, (ImmutableList<?>) Objects.requireNonNull(shape.get(attribute, whole)), element, out);
    }

    static void write(Field<?> field, ImmutableList<?> list, Codec<Object> element, Writing out) {
        if (!list.isEmpty()) {
            out.name(field.written);
            out.startList();
            for (int i = 0; i < list.size(); i++) {
                element.write(list.get(i), out);
            }
            out.endList();
        }
    }
}
