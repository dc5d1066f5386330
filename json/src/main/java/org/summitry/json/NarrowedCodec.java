package org.summitry.json;

import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.Notation;
import org.summitry.shape.Shape;

/**
 * A reference that is narrowed, written {@code id#detail}: a place in a source, a group in a party, the name that is used for a
 * place.
 */
final class NarrowedCodec<T> extends Codec<T> {
    private final Shape<T> shape;
    private final Attribute<T> reference;
    private final Attribute<T> detail;
    private final RefCodec<?> referred;
    private final String expected;

    NarrowedCodec(Shape<T> shape) {
        this.shape = shape;
        this.reference = shape.narrowedReference().orElseThrow();
        this.detail = shape.attributes().get(1 - reference.index());
        this.referred = new RefCodec<>(DeclaredKind.of(((Form.Reference<?>) reference.form()).to()));
        DeclaredKind<?> kind = referred.kind();
        String id = kind.idField;
        this.expected = kind.article + kind.one + " as " + id
                + (isRequired()
                        ? " or " + id + "#" + detail.name()
                        : ", " + id + "#" + detail.name() + " or #" + detail.name());
    }

    private boolean isRequired() {
        return reference.presence() == Attribute.Presence.REQUIRED;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken(expected);
            return null;
        }
        Object known = in.declarations.find(this, in.parser);
        if (known != null) {
            return shape.type().cast(known);
        }
        String text = in.parser.text();
        int hash = text.indexOf('#');
        String id = hash < 0 ? text : text.substring(0, hash);
        Object started = shape.start();
        if (isRequired() || !id.isEmpty()) {
            Object thing = referred.resolve(in, id);
            if (thing == null) {
                return null;
            }
            shape.put(reference.index(), started, thing);
        }
        try {
            if (hash >= 0) {
                shape.put(detail.index(), started, detailOf(text.substring(hash + 1)));
            }
            T narrowed = in.shared(shape.finish(started));
            in.declarations.keep(this, in.parser, narrowed);
            return narrowed;
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    private Object detailOf(String text) {
        return detail.form() instanceof Notation<?> notation ? notation.parse(text) : text;
    }

    @Override
    void write(T value, Writing out) {
        Object to = shape.get(reference.index(), value);
        Object more = shape.get(detail.index(), value);
        String id = to == null ? "" : referred.kind().idOf(to);
        if (more == null) {
            out.ascii(id);
        } else {
            out.text(id, '#', more.toString());
        }
    }
}
