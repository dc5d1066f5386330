package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.shape.Attribute;
import org.summitry.shape.Shape;

/** The list of one kind of thing that a document declares for reference by id. */
final class DeclarationField<T, E> extends Field<T> {
    private final Shape<T> shape;
    private final int attribute;
    private final DeclaredKind<E> kind;
    private final ObjectCodec<E> element;

    DeclarationField(Shape<T> shape, Attribute<T> attribute, DeclaredKind<E> kind) {
        super(attribute.name(), false);
        this.shape = shape;
        this.attribute = attribute.index();
        this.kind = kind;
        this.element = Codecs.ofShape(kind.shape);
    }

    @Override
    void read(Reading in, Object started) {
        ImmutableList<?> list = in.reach(kind);
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
            for (int i = 0; i < list.size(); i++) {
                shape.put(attribute, started, list.get(i));
            }
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

    DeclaredKind<E> kind() {
        return kind;
    }

    @Override
    @SuppressWarnings("unchecked") // The elements of a list are of its form.
    void write(T whole, Writing out) {
        ImmutableList<?> list = (ImmutableList<?>) Objects.requireNonNull(shape.get(attribute, whole));
        ListField.write(this, list, (Codec<Object>) (Codec<?>) element, out);
    }
}
