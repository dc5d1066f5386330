package org.summitry.json;

import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Notation;

/** A scalar, whose wire form is a text of its notation. */
final class TextCodec<V> extends Codec<V> {
    private final Notation<V> notation;
    /** Whether it often comes again, so that it pays to remember what a text was read as. */
    private final boolean repeats;

    TextCodec(Notation<V> notation, boolean repeats) {
        this.notation = notation;
        this.repeats = repeats;
    }

    @Override
    @Nullable
    @SuppressWarnings("unchecked") // What this codec remembers it has read.
    V read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken(notation.expected());
            return null;
        }
        Object known = repeats ? in.texts.find(this, in.parser) : null;
        if (known != null) {
            return (V) known;
        }
        try {
            String text = in.parser.text();
            V value = notation.parse(text);
            if (repeats) {
                in.texts.keep(this, in.parser, value);
            }
            return value;
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    @Override
    void write(V value, Writing out) {
        if (notation.isAscii()) {
            out.ascii(notation.print(value));
        } else {
            out.text(notation.print(value));
        }
    }
}
