package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A field with a list, which is left out if it is empty. A broken element is left out of the list and has been reported. */
final class ListField<T, B, E> extends ObjectCodec.Field<T, B> {
    private static final OwnClass WRITER = OwnClass.of(ListFieldWriter.class);

    private final Codec<E> element;
    private final Function<T, ImmutableList<E>> getter;
    private final BiConsumer<B, E> adder;

    ListField(
            String name, String about, Codec<E> element, Function<T, ImmutableList<E>> getter, BiConsumer<B, E> adder) {
        super(name, false, about);
        this.element = element;
        this.getter = getter;
        this.adder = adder;
    }

    @Override
    void read(Reading in, B builder) {
        if (!in.parser.isAtList()) {
            in.wrongToken("an array");
            return;
        }
        while (in.parser.nextElement()) {
            E value = element.read(in);
            if (value != null) {
                adder.accept(builder, value);
            }
        }
    }

    @Override
    FieldWriter<T> writer(@Nullable FieldWriter<T> next) {
        return writer(written, element, getter, next);
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemaOf(element, schemas);
    }

    @SuppressWarnings("unchecked") // The arguments fit each other.
    static <T, E> FieldWriter<T> writer(
            FixedText name, Codec<E> element, Function<T, ImmutableList<E>> getter, @Nullable FieldWriter<T> next) {
        return (FieldWriter<T>)
                WRITER.instance(() -> new ListFieldWriter<>(name, element, getter, next), name, element, getter, next);
    }

    static ObjectNode schemaOf(Codec<?> element, SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object().put("type", "array");
        schema.set("items", element.schema(schemas));
        return schema;
    }
}
