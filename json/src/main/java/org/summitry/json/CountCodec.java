package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** A whole number. Its bounds are for the schema; the type that has it enforces them. */
final class CountCodec extends Codec<Integer> {
    static final CountCodec INSTANCE = new CountCodec();

    private static final int LONGEST = 9;

    private CountCodec() {}

    @Override
    @Nullable
    Integer read(Reading in) {
        if (in.parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
            in.wrongToken("a whole number");
            return null;
        }
        if (in.parser.getStringLength() > LONGEST) {
            in.problem(
                    "number-out-of-range",
                    Shown.token(in.parser),
                    "a whole number of at most " + LONGEST + " characters");
            return null;
        }
        return in.parser.getIntValue();
    }

    @Override
    void write(Integer value, Writing out) {
        out.number(value.intValue());
    }
}
