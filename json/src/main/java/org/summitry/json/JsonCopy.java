package org.summitry.json;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.summitry.check.Severity;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadCapability;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.node.TreeTraversingParser;

/**
 * A value of a document in any format as JSON of its own, which is read like any other. Each token stands on a line of its own, so
 * that the line of a problem is the number of the token, and by it the place of the token in the document is found again.
 */
final class JsonCopy {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?");
    /** Numbers beyond this are refused by any reader of ours; writing one out digit for digit would take long. */
    private static final int MOST_BITS = 4096;

    /** Thrown for a token that cannot be copied. */
    static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1;

        private final transient Problem problem;
        private final transient TokenStreamLocation location;

        private RefusedException(Problem problem, TokenStreamLocation location) {
            super(problem.toString());
            this.problem = problem;
            this.location = location;
        }

        /** The problem, with its place in the document and a pointer that begins at the value. */
        Problem problem() {
            return problem;
        }

        TokenStreamLocation location() {
            return location;
        }
    }

    private final JsonParser parser;
    private final FormatRules rules;
    private final ReadOptions options;
    /** The pointer of the value in the document. */
    private final String at;

    private final ByteArrayOutputStream json = new ByteArrayOutputStream();
    /** Two for each token: its line and column, and its offset in bytes or, where there is none, in characters. */
    private long[] places = new long[256];

    private int tokens;
    private boolean isCut;
    /** Where the parser stood at last: names the source and says how it counts. */
    private TokenStreamLocation end = TokenStreamLocation.NA;

    private JsonCopy(JsonParser parser, FormatRules rules, ReadOptions options) {
        this.parser = parser;
        this.rules = rules;
        this.options = options;
        this.at = pointer();
    }

    /** Copies the value at which a parser stands; the parser then stands at its last token, unless the copy is cut. */
    static JsonCopy ofValue(JsonParser parser, FormatRules rules, ReadOptions options) throws RefusedException {
        JsonCopy copy = new JsonCopy(parser, rules, options);
        try (JsonGenerator out = SummitryJson.WRITER.createGenerator(ObjectWriteContext.empty(), copy.json)) {
            copy.value(out);
        }
        return copy;
    }

    /** Copies the document at whose beginning a parser stands, and the first token behind it, which should not be there. */
    static JsonCopy ofDocument(JsonParser parser, FormatRules rules, ReadOptions options) throws RefusedException {
        JsonCopy copy = new JsonCopy(parser, rules, options);
        try (JsonGenerator out = SummitryJson.WRITER.createGenerator(ObjectWriteContext.empty(), copy.json)) {
            if (parser.nextToken() != null) {
                copy.value(out);
                if (!copy.isCut && parser.nextToken() != null) {
                    copy.token(out, 1);
                }
            }
        }
        return copy;
    }

    private void value(JsonGenerator out) throws RefusedException {
        int depth = 0;
        do {
            JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
            if (token == null) {
                throw refused(new FormatRules.Refusal("syntax", "an end", "a value"));
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            token(out, tokens);
            // What is deeper than a document may be shows it by its first token.
            isCut = depth > options.maxDepth();
        } while (depth > 0 && !isCut);
        end = parser.currentLocation();
    }

    private void token(JsonGenerator out, int before) throws RefusedException {
        JsonToken token = parser.currentToken();
        note(parser.currentTokenLocation());
        FormatRules.Refusal refusal = rules.refusal(parser, token, before == 0);
        if (refusal != null) {
            throw refused(refusal);
        }
        write(rules.meaning(parser, token), out);
        out.writeRaw('\n');
        // The line ends are not of the document.
        if (json.size() - tokens > options.maxBytes()) {
            throw refused(new FormatRules.Refusal(
                    "limit", "more than " + options.maxBytes() + " bytes", "a document within the limits"));
        }
    }

    private void note(TokenStreamLocation place) {
        if (places.length == 2 * tokens) {
            places = Arrays.copyOf(places, 4 * tokens);
        }
        places[2 * tokens] = (long) place.getLineNr() << 32 | place.getColumnNr() & 0xFFFF_FFFFL;
        places[2 * tokens + 1] = Math.max(place.getByteOffset(), place.getCharOffset());
        tokens++;
    }

    private void write(JsonToken token, JsonGenerator out) throws RefusedException {
        switch (token) {
            case START_OBJECT -> out.writeStartObject();
            case END_OBJECT -> out.writeEndObject();
            case START_ARRAY -> out.writeStartArray();
            case END_ARRAY -> out.writeEndArray();
            case PROPERTY_NAME -> out.writeName(parser.currentName());
            case VALUE_STRING -> out.writeString(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(token, out);
            case VALUE_TRUE -> out.writeBoolean(true);
            case VALUE_FALSE -> out.writeBoolean(false);
            case VALUE_NULL -> out.writeNull();
            default -> throw noForm();
        }
    }

    /** Copies a number digit for digit, and without making a number of its text, which fails for an exponent beyond all bounds. */
    private void number(JsonToken token, JsonGenerator out) throws RefusedException {
        if (parser instanceof TreeTraversingParser && token == JsonToken.VALUE_NUMBER_FLOAT && isBinaryFraction()) {
            throw refused(new FormatRules.Refusal(
                    "wrong-type",
                    "a number of which the tree may not have all digits",
                    "a tree that was read with USE_BIG_DECIMAL_FOR_FLOATS"));
        }
        if (parser.streamReadCapabilities().isEnabled(StreamReadCapability.EXACT_FLOATS) && isTooLong()) {
            throw refused(new FormatRules.Refusal(
                    "limit", "a number of more than " + MOST_BITS + " bits", "a document within the limits"));
        }
        String text = parser.getString();
        if (NUMBER.matcher(text).matches()) {
            out.writeNumber(text);
        } else {
            odd(token, out);
        }
    }

    private boolean isBinaryFraction() {
        JsonParser.NumberType type = parser.getNumberType();
        return type == JsonParser.NumberType.DOUBLE || type == JsonParser.NumberType.FLOAT;
    }

    private boolean isTooLong() {
        Object number = parser.getNumberValueDeferred();
        BigInteger digits = number instanceof BigInteger whole
                ? whole
                : number instanceof BigDecimal decimal ? decimal.unscaledValue() : BigInteger.ZERO;
        return digits.bitLength() > MOST_BITS;
    }

    /** Copies a number in a notation that JSON does not have, but the user of the parser has allowed. */
    private void odd(JsonToken token, JsonGenerator out) throws RefusedException {
        try {
            if (token == JsonToken.VALUE_NUMBER_FLOAT && parser.isNaN()) {
                throw noForm();
            }
            out.copyCurrentEventExact(parser);
        } catch (NumberFormatException e) {
            throw noForm();
        }
    }

    private RefusedException noForm() {
        return refused(new FormatRules.Refusal("wrong-type", "a value that JSON has no form for", "one that it has"));
    }

    private RefusedException refused(FormatRules.Refusal refusal) {
        TokenStreamLocation place = parser.currentTokenLocation();
        return new RefusedException(
                new Problem(
                        refusal.code(),
                        Severity.ERROR,
                        pointer().substring(at.length()),
                        Math.max(0, place.getLineNr()),
                        place.getLineNr() < 0 ? 0 : Math.max(1, place.getColumnNr()),
                        refusal.found(),
                        refusal.expected(),
                        Optional.empty(),
                        Optional.empty()),
                place);
    }

    private String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    byte[] json() {
        return json.toByteArray();
    }

    /** Whether only the beginning was copied, because the value is deeper than it may be. */
    boolean isCut() {
        return isCut;
    }

    /** Where the token of a problem of the copy stands in the document. */
    TokenStreamLocation location(Problem problem) {
        if (tokens == 0) {
            return TokenStreamLocation.NA;
        }
        int token = Math.min(Math.max(problem.line() - 1, 0), tokens - 1);
        long lineAndColumn = places[2 * token];
        long offset = places[2 * token + 1];
        boolean inBytes = end.getByteOffset() >= 0;
        return new TokenStreamLocation(
                end.contentReference(), inBytes ? offset : -1, inBytes ? -1 : offset, (int) (lineAndColumn >> 32), (int)
                        lineAndColumn);
    }

    /** A problem of the copy as one of the document, except that its pointer still begins at the value. */
    Problem inDocument(Problem problem) {
        TokenStreamLocation location = location(problem);
        boolean isKnown = location.getLineNr() > 0;
        return problem.at(isKnown ? location.getLineNr() : 0, isKnown ? Math.max(1, location.getColumnNr()) : 0);
    }
}
