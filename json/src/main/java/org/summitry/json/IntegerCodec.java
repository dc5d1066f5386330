package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.node.ObjectNode;

/** A whole number. Its bounds are for the schema; the type that it belongs to enforces them. */
final class IntegerCodec extends Codec<Integer> {
    private static final int LONGEST = 9;

    private final int least;
    private final int most;

    IntegerCodec(int least, int most) {
        this.least = least;
        this.most = most;
    }

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

    @Override
    ObjectNode schema(SchemaSet schemas) {
        return SchemaSet.object().put("type", "integer").put("minimum", least).put("maximum", most);
    }
}
