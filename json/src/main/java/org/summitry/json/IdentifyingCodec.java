package org.summitry.json;

import org.jspecify.annotations.Nullable;

/** The id of a part, noted so that a second part with the same one is reported. */
final class IdentifyingCodec<V> extends Codec<V> {
    private final TextCodec<V> codec;
    private final String family;

    IdentifyingCodec(TextCodec<V> codec, String family) {
        this.codec = codec;
        this.family = family;
    }

    @Override
    @Nullable
    V read(Reading in) {
        V id = codec.read(in);
        if (id != null) {
            in.identify(DeclaredKind.idKey(family, id.toString()));
        }
        return id;
    }

    @Override
    void write(V id, Writing out) {
        codec.write(id, out);
    }
}
