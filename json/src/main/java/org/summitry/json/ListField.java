package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/**
 * A field with a list, which is left out if it is empty. A broken element is left out of the list and has been reported. Each field is of
 * an {@linkplain OwnClass own class}.
 */
final class ListField<T, B, E> extends ObjectCodec.Field<T, B> {
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
    void write(T value, Writing out) {
        ImmutableList<E> list = getter.apply(value);
        if (!list.isEmpty()) {
            out.name(written);
            writeAll(element, list, out);
        }
        if (next != null) {
            next.write(value, out);
        }
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemaOf(element, schemas);
    }

    static <E> void writeAll(Codec<E> element, ImmutableList<E> list, Writing out) {
        out.startList();
        for (int i = 0; i < list.size(); i++) {
            element.write(list.get(i), out);
        }
        out.endList();
    }

    static ObjectNode schemaOf(Codec<?> element, SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object().put("type", "array");
        schema.set("items", element.schema(schemas));
        return schema;
    }
}
