package org.summitry.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** One of a closed list of words. */
final class WordCodec<E extends Enum<E>> extends Codec<E> {
    private final ImmutableMap<String, E> constants;
    private final String expected;
    private final ImmutableList<String> words;
    private final ImmutableList<E> values;
    private final ImmutableMap<E, SerializableString> written;

    WordCodec(Class<E> type) {
        this.constants = Maps.uniqueIndex(Arrays.asList(type.getEnumConstants()), Words::of);
        this.expected = "one of " + String.join(", ", constants.keySet());
        this.words = constants.keySet().asList();
        this.values = constants.values().asList();
        this.written = Maps.immutableEnumMap(
                Maps.asMap(EnumSet.allOf(type), constant -> new SerializedString(Words.of(constant))));
    }

    @Override
    @Nullable
    E read(Reading in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.wrongToken(expected);
            return null;
        }
        E constant = find(in.parser.getStringCharacters(), in.parser.getStringOffset(), in.parser.getStringLength());
        if (constant == null) {
            String word = in.parser.getString();
            in.problem("unknown-word", Shown.token(in.parser), expected, in.nearest(word, constants.keySet()));
        }
        return constant;
    }

    /** Compares the characters with the few words there are, so that no string is made. */
    private @Nullable E find(char[] buffer, int start, int length) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (word.length() == length && word.charAt(0) == buffer[start] && isAt(word, buffer, start)) {
                return values.get(i);
            }
        }
        return null;
    }

    private static boolean isAt(String word, char[] buffer, int start) {
        for (int i = 1; i < word.length(); i++) {
            if (word.charAt(i) != buffer[start + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    void write(E constant, Writing out) {
        out.json.writeString(written.get(constant));
    }

    @Override
    ObjectNode schema(SchemaSet schemas) {
        ObjectNode schema = SchemaSet.object();
        ArrayNode words = schema.putArray("enum");
        constants.keySet().forEach(words::add);
        return schema;
    }
}
