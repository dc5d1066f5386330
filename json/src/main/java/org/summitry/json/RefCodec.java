package org.summitry.json;

import org.jspecify.annotations.Nullable;

/** A declared thing, which on the wire is its id. */
final class RefCodec<T> extends Codec<T> {
    private final DeclaredKind<T> kind;

    RefCodec(DeclaredKind<T> kind) {
        this.kind = kind;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken("the id of " + kind.article + kind.one);
            return null;
        }
        Object known = in.declarations.find(kind, in.parser);
        if (known != null) {
            return kind.shape.type().cast(known);
        }
        return resolve(in, in.parser.text());
    }

    @Nullable
    T resolve(Reading in, String id) {
        Object value = in.resolve(kind, id);
        return value == null ? null : kind.shape.type().cast(value);
    }

    @Override
    void write(T value, Writing out) {
        out.ascii(id(value));
    }

    String id(T value) {
        return kind.shape.idOf(value);
    }

    DeclaredKind<T> kind() {
        return kind;
    }
}
