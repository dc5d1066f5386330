package org.summitry.json;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.shape.Form;

/** One of a closed list of words. */
final class WordCodec<E extends Enum<E>> extends Codec<E> {
    private final ImmutableMap<String, E> constants;
    private final String expected;
    private final ImmutableMap<E, FixedText> written;

    WordCodec(Form.Word<E> form) {
        this.constants = form.constants();
        this.expected = "one of " + String.join(", ", constants.keySet());
        this.written = Maps.immutableEnumMap(
                Maps.toMap(constants.values(), constant -> FixedText.word(Form.wordOf(constant))));
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
}
