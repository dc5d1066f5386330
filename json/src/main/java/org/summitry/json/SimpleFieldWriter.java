package org.summitry.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a {@link SimpleField} unless it is absent. Each field has an {@linkplain OwnClass own class}. */
final class SimpleFieldWriter<T, A, V> implements FieldWriter<T> {
    private final FixedText name;
    private final Codec<V> codec;
    private final Function<T, A> getter;
    private final SimpleField.Present<A, V> present;
    private final @Nullable FieldWriter<T> next;

    SimpleFieldWriter(
            FixedText name,
            Codec<V> codec,
            Function<T, A> getter,
            SimpleField.Present<A, V> present,
            @Nullable FieldWriter<T> next) {
        this.name = name;
        this.codec = codec;
        this.getter = getter;
        this.present = present;
        this.next = next;
    }

    @Override
    public void write(T value, Writing out) {
        V part = present.of(getter.apply(value));
        if (part != null) {
            out.name(name);
            codec.write(part, out);
        }
        if (next != null) {
            next.write(value, out);
        }
    }
}
