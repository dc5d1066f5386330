package org.summitry.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of a closed list of words. */
final class WordCodec<E extends Enum<E>> extends Codec<E> {
    private final ImmutableMap<String, E> constants;
    private final String expected;
    private final ImmutableMap<E, FixedText> written;

    WordCodec(Class<E> type) {
        this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Words::of);
        this.expected = "one of " + String.join(", ", constants.keySet());
        this.written =
                Maps.immutableEnumMap(Maps.asMap(EnumSet.allOf(type), constant -> FixedText.word(Words.of(constant))));
    }

    @Override
    @Nullable
    @SuppressWarnings("unchecked") // What this codec remembers it has read.
    E read(Reading in) {
        if (!in.parser.isAtText()) {
            in.wrongToken(expected);
            return null;
        }
        Object known = in.texts.find(this, in.parser);
        if (known != null) {
            return (E) known;
        }
        String word = in.parser.text();
        E constant = constants.get(word);
        if (constant == null) {
            in.problem("unknown-word", Shown.token(in.parser), expected, in.nearest(word, constants.keySet()));
            return null;
        }
        in.texts.keep(this, in.parser, constant);
        return constant;
    }

    @Override
    void write(E constant, Writing out) {
        out.word(Objects.requireNonNull(written.get(constant)));
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object();
        ArrayNode words = schema.putArray("enum");
        constants.keySet().forEach(words::add);
        return schema;
    }
}
