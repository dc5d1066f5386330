package org.summitry.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds where the values of given pointers begin. Only a document with problems is looked at this way. */
final class Locator {
    private Locator() {}

    /**
     * The places of those of the pointers that the document has, up to its first syntax error.
     *
     * @param pointers with all that they lie in, see {@link #addWithAncestors}
     */
    static <V> Map<String, V> locate(JsonParser parser, Set<String> pointers, Function<TokenStreamLocation, V> place) {
        Map<String, V> found = new HashMap<>();
        try (parser) {
            for (JsonToken token; found.size() < pointers.size() && (token = parser.nextToken()) != null; ) {
                if (token == JsonToken.PROPERTY_NAME || token.isStructEnd()) {
                    continue;
                }
                String pointer = parser.streamReadContext().pathAsPointer().toString();
                if (pointers.contains(pointer)) {
                    found.putIfAbsent(pointer, place.apply(parser.currentTokenLocation()));
                } else {
                    // Nothing in it is looked for: pointers are made only where they can be of use, as a deep one may
                    // be long.
                    parser.skipChildren();
                }
            }
        } catch (JacksonException e) {
            // What lies behind the error has no place; the error itself is reported where it is found.
            return found;
        }
        return found;
    }

    /** Adds a pointer and all that it lies in: a field that is absent has the place of what it is absent from. */
    static void addWithAncestors(String pointer, Set<String> pointers) {
        for (String p = pointer; pointers.add(p) && !p.isEmpty(); p = parent(p)) {}
    }

    /** The place of a pointer, or else of the nearest that it lies in. */
    static <V> V nearest(Map<String, V> places, String pointer, V none) {
        String p = pointer;
        while (!p.isEmpty() && !places.containsKey(p)) {
            p = parent(p);
        }
        return places.getOrDefault(p, none);
    }

    private static String parent(String pointer) {
        return pointer.substring(0, pointer.lastIndexOf('/'));
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
