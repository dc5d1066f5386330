package org.summitry.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What short texts were read as before, so that a code, date or reference that comes again is neither made into a string nor parsed
 * again, and is the same instance. It holds a bounded number of them, whatever the documents are; a later one takes the place of
 * an earlier. Not for use by two threads at once.
 */
final class Memo {
    private static final int LONGEST = 64;
    private static final int WAYS = 4;

    /** A text, and what it was read as by whom. */
    private static final class Entry {
        private final Object reader;
        private final long first;
        private final long last;
        private final byte[] text;
        private final int start;
        private final int length;
        private final Object value;

        Entry(Object reader, long first, long last, byte[] text, int start, int length, Object value) {
            this.reader = reader;
            this.first = first;
            this.last = last;
            this.text = text;
            this.start = start;
            this.length = length;
            this.value = value;
        }

        boolean isOf(Object other, long otherFirst, long otherLast, byte[] bytes, int from, int size) {
            return first == otherFirst
                    && last == otherLast
                    && reader == other
                    && length == size
                    && (size <= 2 * Long.BYTES
                            || Arrays.equals(
                                    text,
                                    start + Long.BYTES,
                                    start + size - Long.BYTES,
                                    bytes,
                                    from + Long.BYTES,
                                    from + size - Long.BYTES));
        }
    }

    /** Whether it lasts longer than the document in which a text stands. */
    private final boolean lasts;

    private final @Nullable Entry[] entries;
    private final int shift;

    /**
     * Remembers nothing yet.
     *
     * @param bits two to the power of it is the number of texts that there is room for
     * @param lasts whether it is to last longer than one document
     */
    Memo(int bits, boolean lasts) {
        this.lasts = lasts;
        this.entries = new Entry[1 << bits];
        this.shift = Long.SIZE - bits + 2;
    }

    /** What a reader made of the text at which a parser stands; null if that is not remembered. */
    @Nullable
    Object find(Object reader, DocumentParser parser) {
        return parser.isTextAsItIs() ? find(reader, parser.document(), parser.textStart(), parser.textLength()) : null;
    }

    /** What a reader made of a text; null if that is not remembered. */
    @Nullable
    Object find(Object reader, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return find(reader, bytes, 0, bytes.length);
    }

    /** What a reader made of a text that is a part of a document; null if that is not remembered. */
    @Nullable
    Object find(Object reader, byte[] document, int start, int length) {
        if (length > LONGEST) {
            return null;
        }
        long first = EightBytes.firstOf(document, start, length);
        long last = lastOf(document, start, length);
        int slot = slot(reader, first, last);
        for (int i = 0; i < WAYS; i++) {
            Entry entry = entries[slot + i];
            if (entry == null) {
                return null;
            }
            if (entry.isOf(reader, first, last, document, start, length)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Remembers what a reader made of the text at which a parser stands. */
    void keep(Object reader, DocumentParser parser, Object value) {
        if (parser.isTextAsItIs() && parser.textLength() <= LONGEST) {
            int start = parser.textStart();
            int length = parser.textLength();
            if (lasts) {
                keep(reader, Arrays.copyOfRange(parser.document(), start, start + length), 0, length, value);
            } else {
                keep(reader, parser.document(), start, length, value);
            }
        }
    }

    /** Remembers what a reader made of a text. */
    void keep(Object reader, String text, Object value) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST) {
            keep(reader, bytes, 0, bytes.length, value);
        }
    }

    private void keep(Object reader, byte[] text, int start, int length, Object value) {
        long first = EightBytes.firstOf(text, start, length);
        long last = lastOf(text, start, length);
        int slot = slot(reader, first, last);
        for (int i = WAYS - 1; i > 0; i--) {
            entries[slot + i] = entries[slot + i - 1];
        }
        entries[slot] = new Entry(reader, first, last, text, start, length, value);
    }

    private static long lastOf(byte[] bytes, int start, int length) {
        return length >= Long.BYTES ? EightBytes.at(bytes, start + length - Long.BYTES) : length;
    }

    /** Of the bytes by which texts differ most often. */
    private int slot(Object reader, long first, long last) {
        long hash = (first * 0x9E3779B97F4A7C15L ^ last) * 0xC2B2AE3D27D4EB4FL + System.identityHashCode(reader);
        return (int) ((hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L >>> shift) * WAYS;
    }
}
