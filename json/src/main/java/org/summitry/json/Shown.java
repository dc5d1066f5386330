package org.summitry.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Text of a document made fit for a message: quoted, cut, and without characters that could forge or hide a line. */
final class Shown {
    private static final int LONGEST = 200;

    private Shown() {}

    static String quoted(String text) {
        return "\"" + escaped(text) + "\"";
    }

    static String escaped(String text) {
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST) + 2);
        int shown = 0;
        for (int i = 0; i < text.length() && shown < LONGEST; shown++) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isUnsafe(c)) {
                out.append(String.format(c > 0xFFFF ? "\\u{%X}" : "\\u%04X", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return shown == LONGEST && text.codePointCount(0, text.length()) > LONGEST
                ? out.append('…').toString()
                : out.toString();
    }

    /** A JSON text; every character that is escaped above is written as its number, so that nothing is lost. */
    static String json(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                out.append('\\').append((char) c);
            } else if (isUnsafe(c)) {
                for (char unit : Character.toChars(c)) {
                    out.append(String.format("\\u%04X", (int) unit));
                }
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.append('"').toString();
    }

    private static boolean isUnsafe(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** What is expected of a value, from the rule that it breaks: "be 1 or more" makes "it to be 1 or more". */
    static String demand(String rule) {
        return rule.startsWith("not ") ? "it not to " + rule.substring("not ".length()) : "it to " + rule;
    }

    /** The token at which a parser stands, in words. */
    static String token(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return "nothing";
        }
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "an array";
            case VALUE_STRING -> "the text " + quoted(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "the number " + escaped(parser.getString());
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            case VALUE_NULL -> "null";
            default -> "a token " + token;
        };
    }
}
