package org.summitry.json;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** A value whose wire form is a text of its own notation. */
final class TextCodec<T> extends Codec<T> {
    private final String name;
    private final String expected;
    private final String pattern;
    private final Function<String, T> parse;
    private final Function<T, String> print;

    TextCodec(String name, String expected, String pattern, Function<String, T> parse, Function<T, String> print) {
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.parse = parse;
        this.print = print;
    }

    @Override
    @Nullable
    T read(Reading in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.wrongToken(expected);
            return null;
        }
        try {
            return parse.apply(in.parser.getString());
        } catch (InvalidValueException e) {
            in.invalid(e);
            return null;
        }
    }

    @Override
    void write(T value, JsonGenerator out) {
        out.writeString(print.apply(value));
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return schemas.reference(
                name, s -> s.put("title", name).put("type", "string").put("pattern", pattern));
    }
}
