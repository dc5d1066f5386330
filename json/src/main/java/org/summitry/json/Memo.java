package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * What short texts were read as before, so that a code, date or reference that comes again is neither made into a string nor parsed
 * again, and is the same instance. It holds a bounded number of them, whatever the documents are; a later one takes the place of
 * an earlier. Not for use by two threads at once.
 */
final class Memo {
    private static final int LONGEST = 64;

    /** A text, and what it was read as by whom. */
    private static final class Entry {
        private final Object reader;
        private final String text;
        private final Object value;

        Entry(Object reader, String text, Object value) {
            this.reader = reader;
            this.text = text;
            this.value = value;
        }

        boolean isOf(Object other, String otherText) {
            return reader == other && text.equals(otherText);
        }

        boolean isOf(Object other, char[] buffer, int start, int length) {
            if (reader != other || text.length() != length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if (text.charAt(i) != buffer[start + i]) {
                    return false;
                }
            }
            return true;
        }
    }

    private final @Nullable Entry[] entries;
    private final int shift;

    /** A memo of two to the power of so many texts. */
    Memo(int bits) {
        this.entries = new Entry[1 << bits];
        this.shift = Integer.SIZE - bits;
    }

    /** What a reader made of the text at which a parser stands; null if that is not remembered. */
    @Nullable
    Object find(Object reader, JsonParser parser) {
        char[] buffer = parser.getStringCharacters();
        int start = parser.getStringOffset();
        int length = parser.getStringLength();
        if (length > LONGEST || length == 0) {
            return null;
        }
        int slot = slot(
                reader,
                length,
                buffer[start],
                buffer[start + length / 2],
                buffer[start + Math.max(0, length - 3)],
                buffer[start + Math.max(0, length - 2)],
                buffer[start + length - 1]);
        Entry entry = entries[slot];
        if (entry != null && entry.isOf(reader, buffer, start, length)) {
            return entry.value;
        }
        entry = entries[slot ^ 1];
        return entry != null && entry.isOf(reader, buffer, start, length) ? entry.value : null;
    }

    /** What a reader made of a text; null if that is not remembered. */
    @Nullable
    Object find(Object reader, String text) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return null;
        }
        int slot = slot(reader, text);
        Entry entry = entries[slot];
        if (entry != null && entry.isOf(reader, text)) {
            return entry.value;
        }
        entry = entries[slot ^ 1];
        return entry != null && entry.isOf(reader, text) ? entry.value : null;
    }

    /** Remembers what a reader made of a text. */
    void keep(Object reader, String text, Object value) {
        if (text.length() > LONGEST || text.isEmpty()) {
            return;
        }
        int slot = slot(reader, text);
        entries[slot ^ 1] = entries[slot];
        entries[slot] = new Entry(reader, text, value);
    }

    private int slot(Object reader, String text) {
        int length = text.length();
        return slot(
                reader,
                length,
                text.charAt(0),
                text.charAt(length / 2),
                text.charAt(Math.max(0, length - 3)),
                text.charAt(Math.max(0, length - 2)),
                text.charAt(length - 1));
    }

    /** Of the characters by which texts differ most often. */
    private int slot(Object reader, int length, char first, char middle, char lastButTwo, char lastButOne, char last) {
        int hash = System.identityHashCode(reader) + length;
        hash = 31 * hash + first;
        hash = 31 * hash + middle;
        hash = 31 * hash + lastButTwo;
        hash = 31 * hash + lastButOne;
        hash = 31 * hash + last;
        return hash * 0x9E3779B9 >>> shift;
    }
}
