package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/** True or false. */
final class TruthCodec extends Codec<Boolean> {
    static final TruthCodec INSTANCE = new TruthCodec();

    private TruthCodec() {}

    @Override
    @Nullable
    Boolean read(Reading in) {
        JsonToken token = in.parser.currentToken();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        in.wrongToken("true or false");
        return null;
    }

    @Override
    void write(Boolean value, Writing out) {
        out.truth(value.booleanValue());
    }
}
