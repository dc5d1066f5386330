package org.summitry.json;

import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A field with a codec, a getter and a setter. */
final class SimpleField<T, B, A, V> extends ObjectCodec.Field<T, B> {
    private static final OwnClass WRITER = OwnClass.of(SimpleFieldWriter.class);

    /** What of an attribute is written; null if the field is left out. */
    interface Present<A, V> {
        @Nullable
        V of(A attribute);
    }

    private final Codec<V> codec;
    private final Function<T, A> getter;
    private final Present<A, V> present;
    private final BiConsumer<B, V> setter;

    SimpleField(
            String name,
            boolean required,
            String about,
            Codec<V> codec,
            Function<T, A> getter,
            Present<A, V> present,
            BiConsumer<B, V> setter) {
        super(name, required, about);
        this.codec = codec;
        this.getter = getter;
        this.present = present;
        this.setter = setter;
    }

    @Override
    void read(Reading in, B builder) {
        V value = codec.read(in);
        if (value != null) {
            setter.accept(builder, value);
        }
    }

    @Override
    @SuppressWarnings("unchecked") // The arguments fit each other.
    FieldWriter<T> writer(@Nullable FieldWriter<T> next) {
        return (FieldWriter<T>) WRITER.instance(
                () -> new SimpleFieldWriter<>(written, codec, getter, present, next),
                written,
                codec,
                getter,
                present,
                next);
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return codec.schema(schemas);
    }
}
