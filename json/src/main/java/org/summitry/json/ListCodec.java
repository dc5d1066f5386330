package org.summitry.json;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** An array of one kind of element. A broken element is left out of the list and has been reported. */
final class ListCodec<E> extends Codec<ImmutableList<E>> {
    private final Codec<E> element;

    ListCodec(Codec<E> element) {
        this.element = element;
    }

    @Override
    @Nullable
    ImmutableList<E> read(Reading in) {
        if (in.parser.currentToken() != JsonToken.START_ARRAY) {
            in.wrongToken("an array");
            return null;
        }
        ImmutableList.Builder<E> list = ImmutableList.builder();
        while (in.parser.nextToken() != JsonToken.END_ARRAY) {
            E value = element.read(in);
            if (value != null) {
                list.add(value);
            }
        }
        return list.build();
    }

    @Override
    void write(ImmutableList<E> list, Writing out) {
        out.json.writeStartArray();
        for (int i = 0; i < list.size(); i++) {
            element.write(list.get(i), out);
        }
        out.json.writeEndArray();
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemaOf(element, schemas);
    }

    static ObjectNode schemaOf(Codec<?> element, SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object().put("type", "array");
        schema.set("items", element.schema(schemas));
        return schema;
    }
}
