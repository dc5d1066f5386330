package org.summitry.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;

/** Finds where the values of given pointers begin. Only a document with problems is looked at this way. */
final class Locator {
    private Locator() {}

    /** The byte offsets of those of the pointers that the document has, up to its first syntax error. */
    static Map<String, Long> locate(JsonParser parser, Set<String> pointers) {
        Map<String, Long> found = new HashMap<>();
        try {
            for (JsonToken token; found.size() < pointers.size() && (token = parser.nextToken()) != null; ) {
                if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
                    continue;
                }
                JsonPointer pointer = parser.streamReadContext().pathAsPointer();
                String text = pointer.toString();
                if (pointers.contains(text)) {
                    found.putIfAbsent(text, parser.currentTokenLocation().getByteOffset());
                }
            }
        } catch (JacksonException e) {
            // What lies behind the error has no place; the error itself is reported where it is found.
            return found;
        }
        return found;
    }

    /** Lines and columns of ascending byte offsets in UTF-8 text; columns count characters, not bytes. */
    static final class Lines {
        private final byte[] bytes;
        private int at;
        private int line = 1;
        private int column = 1;

        Lines(byte[] bytes) {
            this.bytes = bytes;
            this.at = startsWithBom(bytes) ? 3 : 0;
        }

        void moveTo(long offset) {
            for (; at < offset && at < bytes.length; at++) {
                byte b = bytes[at];
                if (b == '\n' || b == '\r' && (at + 1 == bytes.length || bytes[at + 1] != '\n')) {
                    line++;
                    column = 1;
                } else if ((b & 0xC0) != 0x80) {
                    column++;
                }
            }
        }

        int line() {
            return line;
        }

        int column() {
            return column;
        }
    }

    static boolean startsWithBom(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
