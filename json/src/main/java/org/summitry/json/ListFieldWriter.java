package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a list unless it is empty. Each field has an {@linkplain OwnClass own class}. */
final class ListFieldWriter<T, E> implements FieldWriter<T> {
    private final FixedText name;
    private final Codec<E> element;
    private final Function<T, ImmutableList<E>> getter;
    private final @Nullable FieldWriter<T> next;

    ListFieldWriter(
            FixedText name, Codec<E> element, Function<T, ImmutableList<E>> getter, @Nullable FieldWriter<T> next) {
        this.name = name;
        this.element = element;
        this.getter = getter;
        this.next = next;
    }

    @Override
    public void write(T value, Writing out) {
        ImmutableList<E> list = getter.apply(value);
        if (!list.isEmpty()) {
            out.name(name);
            out.startList();
            for (int i = 0; i < list.size(); i++) {
                element.write(list.get(i), out);
            }
            out.endList();
        }
        if (next != null) {
            next.write(value, out);
        }
    }
}
