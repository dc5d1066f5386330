package org.summitry.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of a closed list of words. */
final class WordCodec<E extends Enum<E>> extends Codec<E> {
    private final ImmutableMap<String, E> constants;
    private final String expected;

    WordCodec(Class<E> type) {
        this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Words::of);
        this.expected = "one of " + String.join(", ", constants.keySet());
    }

    @Override
    @Nullable
    E read(Reading in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.wrongToken(expected);
            return null;
        }
        String word = in.parser.getString();
        E constant = constants.get(word);
        if (constant == null) {
            in.problem("unknown-word", Shown.token(in.parser), expected, in.nearest(word, constants.keySet()));
        }
        return constant;
    }

    @Override
    void write(E constant, JsonGenerator out) {
        out.writeString(Words.of(constant));
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object();
        ArrayNode words = schema.putArray("enum");
        constants.keySet().forEach(words::add);
        return schema;
    }
}
