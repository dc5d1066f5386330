package org.summitry.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The id of a part, noted so that a second part with the same one is reported. */
final class IdentifyingCodec<T> extends Codec<T> {
    private final Codec<T> codec;
    private final Function<T, String> key;

    IdentifyingCodec(Codec<T> codec, Function<T, String> key) {
        this.codec = codec;
        this.key = key;
    }

    @Override
    @Nullable
    T read(Reading in) {
        T id = codec.read(in);
        if (id != null) {
            in.identify(id, key);
        }
        return id;
    }

    @Override
    void write(T id, Writing out) {
        codec.write(id, out);
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return codec.schema(schemas);
    }
}
