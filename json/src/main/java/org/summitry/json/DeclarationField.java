package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The list of one kind of thing that a document declares for reference by id. */
final class DeclarationField<T, B, E> extends ObjectCodec.Field<T, B> {
    private final Declared kind;
    private final ListCodec<E> codec;
    private final Function<T, ImmutableList<E>> getter;
    private final BiConsumer<B, ImmutableList<E>> setter;

    DeclarationField(
            Declared kind,
            Codec<E> element,
            Function<T, ImmutableList<E>> getter,
            BiConsumer<B, ImmutableList<E>> setter) {
        super(kind.field, false, "The " + kind.field + " that this document refers to by id.");
        this.kind = kind;
        this.codec = new ListCodec<>(new Declaring<>(kind, element));
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    @SuppressWarnings("unchecked") // A list that was read before was read by the codec of the same kind.
    void read(Reading in, B builder) {
        ImmutableList<E> list = (ImmutableList<E>) in.reach(kind);
        if (list != null) {
            in.parser.skipChildren();
        } else {
            list = codec.read(in);
        }
        if (list == null) {
            in.declareBroken(kind, "");
        } else {
            setter.accept(builder, list);
        }
    }

    /** Reads the list, of which nothing is wrong, ahead of the rest. */
    void readAhead(Reading in) {
        ImmutableList<E> list = codec.read(in);
        if (list != null) {
            in.readAhead(kind, list);
        }
    }

    /** Reads the list ahead of the rest, so that it can be referred to from before its place in the document. */
    void prefill(Diagnosis in) {
        int mark = in.mark();
        ImmutableList<E> list = codec.read(in);
        if (list == null) {
            in.declareBroken(kind, "");
        } else if (in.mark() == mark && in.problems().isEmpty()) {
            // With a warning in it, it is read again in its place, so that the warning is reported.
            in.readAhead(kind, list);
        }
    }

    Declared kind() {
        return kind;
    }

    @Override
    void write(T value, Writing out) {
        ImmutableList<E> list = getter.apply(value);
        if (!list.isEmpty()) {
            out.json.writeName(written);
            codec.write(list, out);
        }
        if (next != null) {
            next.write(value, out);
        }
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return codec.schema(schemas);
    }

    /** Makes each element known as soon as it is read. */
    private static final class Declaring<E> extends Codec<E> {
        private final Declared kind;
        private final Codec<E> element;

        Declaring(Declared kind, Codec<E> element) {
            this.kind = kind;
            this.element = element;
        }

        @Override
        @Nullable
        E read(Reading in) {
            return in.declare(kind, element);
        }

        @Override
        void write(E value, Writing out) {
            element.write(value, out);
        }

        @Override
        ObjectNode schema(SchemaSet schemas) {
            return element.schema(schemas);
        }
    }
}
