package org.summitry.json;

import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Copies the tokens of another format, so that they can be read as JSON. */
final class Tokens {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

    private Tokens() {}

    /** Copies the token at which a parser stands; false if JSON has no form for it, such as for bytes and for what is not a number. */
    static boolean copy(JsonParser parser, JsonGenerator out) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_EMBEDDED_OBJECT) {
            return false;
        }
        if (token != JsonToken.VALUE_NUMBER_FLOAT) {
            out.copyCurrentEventExact(parser);
            return true;
        }
        // Digit for digit, and without making a number of it, which fails for an exponent beyond all bounds.
        String text = parser.getString();
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
            return true;
        }
        return copyOdd(parser, out);
    }

    /** A number in a notation that JSON does not have. */
    private static boolean copyOdd(JsonParser parser, JsonGenerator out) {
        try {
            if (parser.isNaN()) {
                return false;
            }
            out.copyCurrentEventExact(parser);
            return true;
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
