package org.summitry.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.databind.node.ObjectNode;

/** A value whose wire form is a text of its own notation. */
final class TextCodec<T> extends Codec<T> {
    private final String name;
    private final String expected;
    private final String pattern;
    private final Function<String, T> parse;
    private final Function<T, String> print;
    private final boolean repeats;
    private final boolean ascii;

    TextCodec(String name, String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        this(name, expected, pattern, parse, print, true, true);
    }

    private TextCodec(
            String name,
            String expected,
            String pattern,
            Function<String, T> parse,
            Function<T, String> print,
            boolean repeats,
            boolean ascii) {
        this.repeats = repeats;
        this.ascii = ascii;
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.parse = parse;
        this.print = print;
    }

    /** The same for values that hardly ever come again, of which none is remembered. */
    TextCodec<T> unrepeated() {
        return new TextCodec<>(name, expected, pattern, parse, print, false, ascii);
    }

    /** The same for a notation that is not limited to ASCII letters, digits and plain signs. */
    TextCodec<T> inAnyScript() {
        return new TextCodec<>(name, expected, pattern, parse, print, repeats, false);
    }

    @Override
    @Nullable
    @SuppressWarnings("unchecked") // What this codec remembers it has read.
    T read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken(expected);
            return null;
        }
        Object known = repeats ? in.texts.find(this, in.parser) : null;
        if (known != null) {
            return (T) known;
        }
        try {
            String text = in.parser.text();
            T value = parse.apply(text);
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
    void write(T value, Writing out) {
        if (ascii) {
            out.ascii(print.apply(value));
        } else {
            out.text(print.apply(value));
        }
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemas.reference(
                name, s -> s.put("title", name).put("type", "string").put("pattern", pattern));
    }
}
