package org.summitry.json;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.node.ObjectNode;

/** A field with a codec, a getter and a setter. */
final class SimpleField<T, B, V> extends ObjectCodec.Field<T, B> {
    /** What a field of a value holds; null if it is left out. */
    interface Getter<T, V> {
        @Nullable
        V get(T value);
    }

    private final Codec<V> codec;
    private final Getter<T, V> getter;
    private final BiConsumer<B, V> setter;

    SimpleField(
            String name, boolean required, String about, Codec<V> codec, Getter<T, V> getter, BiConsumer<B, V> setter) {
        super(name, required, about);
        this.codec = codec;
        this.getter = getter;
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
    void write(T value, JsonGenerator out) {
        V part = getter.get(value);
        if (part != null) {
            out.writeName(written);
            codec.write(part, out);
        }
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return codec.schema(schemas);
    }
}
