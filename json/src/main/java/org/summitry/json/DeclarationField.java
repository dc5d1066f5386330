package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The list of one kind of thing that a document declares for reference by id. */
final class DeclarationField<T, B, E> extends ObjectCodec.Field<T, B> {
    private final Declared kind;
    private final Codec<E> element;
    private final Function<T, ImmutableList<E>> getter;
    private final BiConsumer<B, ImmutableList<E>> setter;

    DeclarationField(
            Declared kind,
            Codec<E> element,
            Function<T, ImmutableList<E>> getter,
            BiConsumer<B, ImmutableList<E>> setter) {
        super(kind.field, false, "The " + kind.field + " that this document refers to by id.");
        this.kind = kind;
        this.element = element;
        this.getter = getter;
        this.setter = setter;
    }

    @Override
    @SuppressWarnings("unchecked") // A list that was read before was read by the codec of the same kind.
    void read(Reading in, B builder) {
        ImmutableList<E> list = (ImmutableList<E>) in.reach(kind);
        if (list != null) {
            // The parser that read it ahead was not asked whether it is UTF-8; this one notes that it leaves it to
            // Jackson.
            in.parser.skipChildren();
        } else {
            list = list(in);
        }
        if (list == null) {
            in.declareBroken(kind, "");
        } else {
            setter.accept(builder, list);
        }
    }

    /** Reads the list ahead of the rest, so that it can be referred to from before its place in the document. */
    void readAhead(Reading in) {
        ImmutableList<E> list = list(in);
        if (list == null) {
            in.declareBroken(kind, "");
        } else if (in.isClean()) {
            // With anything wrong in it, it is read again in its place, so that this is reported.
            in.readAhead(kind, list);
        }
    }

    /** Makes each element known as soon as it is read. A broken one is left out and has been reported. */
    private @Nullable ImmutableList<E> list(Reading in) {
        if (!in.parser.isAtList()) {
            in.wrongToken("an array");
            return null;
        }
        ImmutableList.Builder<E> list = ImmutableList.builder();
        while (in.parser.nextElement()) {
            E value = in.declare(kind, element);
            if (value != null) {
                list.add(value);
            }
        }
        return list.build();
    }

    Declared kind() {
        return kind;
    }

    @Override
    FieldWriter<T> writer(@Nullable FieldWriter<T> next) {
        return ListField.writer(written, element, getter, next);
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return ListField.schemaOf(element, schemas);
    }
}
