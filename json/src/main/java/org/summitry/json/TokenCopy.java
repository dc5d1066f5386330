package org.summitry.json;

import com.google.common.primitives.ImmutableLongArray;
import java.io.ByteArrayOutputStream;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.exc.MismatchedInputException;

/**
 * A value of a document in any format as JSON of its own. Each token stands on a line of its own, so that the line of a problem
 * is the number of the token, and by it the place of the token in the document is found again.
 */
final class TokenCopy {
    private final byte[] json;
    /** Two for each token: its line and column, and its offset in bytes or, where there is none, in characters. */
    private final ImmutableLongArray places;
    /** Where the parser stood at last: names the source and says how it counts. */
    private final TokenStreamLocation end;

    private TokenCopy(byte[] json, ImmutableLongArray places, TokenStreamLocation end) {
        this.json = json;
        this.places = places;
        this.end = end;
    }

    /** Copies the value at which a parser stands, if it is not too long; the parser then stands at its last token. */
    static TokenCopy of(JsonParser parser, Class<?> type, int mostBytes) {
        // Asked of the version, since the class may not be there.
        boolean yaml = parser.version().getArtifactId().equals("jackson-dataformat-yaml");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        ImmutableLongArray.Builder places = ImmutableLongArray.builder();
        try (JsonGenerator out = SummitryJson.WRITER.createGenerator(ObjectWriteContext.empty(), json)) {
            int depth = 0;
            do {
                JsonToken token = depth == 0 ? parser.currentToken() : parser.nextToken();
                if (token == null) {
                    throw MismatchedInputException.from(parser, type, "found an end, expected a value");
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                add(parser.currentTokenLocation(), places);
                if (yaml && YamlTokens.isAnchorOrAlias(parser)) {
                    throw MismatchedInputException.from(
                            parser, type, "found an anchor or alias, expected the value itself");
                }
                if (!Tokens.copy(parser, out)) {
                    throw MismatchedInputException.from(
                            parser, type, "found a value that JSON has no form for, expected one that it has");
                }
                out.writeRaw('\n');
                if (json.size() > mostBytes) {
                    throw MismatchedInputException.from(
                            parser,
                            type,
                            "found more than " + mostBytes + " bytes, expected a document within the limits");
                }
            } while (depth > 0);
        }
        return new TokenCopy(json.toByteArray(), places.build(), parser.currentLocation());
    }

    private static void add(TokenStreamLocation place, ImmutableLongArray.Builder places) {
        places.add((long) place.getLineNr() << 32 | place.getColumnNr() & 0xFFFF_FFFFL)
                .add(Math.max(place.getByteOffset(), place.getCharOffset()));
    }

    byte[] json() {
        return json;
    }

    /** Where the token of a problem of the copy stands in the document. */
    TokenStreamLocation location(Problem problem) {
        int token = Math.min(Math.max(problem.line() - 1, 0), places.length() / 2 - 1);
        long lineAndColumn = places.get(2 * token);
        long offset = places.get(2 * token + 1);
        boolean inBytes = end.getByteOffset() >= 0;
        return new TokenStreamLocation(
                end.contentReference(), inBytes ? offset : -1, inBytes ? -1 : offset, (int) (lineAndColumn >> 32), (int)
                        lineAndColumn);
    }

    /** A problem of the copy as one of the document, except that its pointer still begins at the value. */
    Problem inDocument(Problem problem) {
        TokenStreamLocation location = location(problem);
        return problem.at(Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }
}
