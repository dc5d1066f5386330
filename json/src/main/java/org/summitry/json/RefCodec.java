package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A declared thing, which on the wire is its id. */
final class RefCodec<T> extends Codec<T> {
    private final Declared kind;
    private final Class<T> type;

    RefCodec(Declared kind, Class<T> type) {
        this.kind = kind;
        this.type = type;
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
            return type.cast(known);
        }
        return resolve(in, in.parser.text());
    }

    @Nullable
    T resolve(Reading in, String id) {
        Object value = in.resolve(kind, id);
        return value == null ? null : type.cast(value);
    }

    @Override
    void write(T value, Writing out) {
        out.ascii(id(value));
    }

    String id(T value) {
        return kind.idOf(value);
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return kind == Declared.PARTIES ? Scalars.PARTY_CODE.schema(schemas) : Scalars.ID.schema(schemas);
    }
}
