package org.summitry.json;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** A field name or word of the format, which is plain ASCII, encoded once. */
final class FixedText {
    final SerializableString text;
    /** In quotes, with a colon if it is a name; in numbers of eight bytes, of which the last may have room left. */
    private final long[] encoded;

    private final int length;

    private FixedText(String text, String behind) {
        this.text = new SerializedString(text);
        byte[] bytes = ('"' + text + '"' + behind).getBytes(StandardCharsets.US_ASCII);
        this.length = bytes.length;
        this.encoded = new long[(length + Long.BYTES - 1) / Long.BYTES];
        for (int i = 0; i < encoded.length; i++) {
            encoded[i] = EightBytes.firstOf(bytes, i * Long.BYTES, length - i * Long.BYTES);
        }
    }

    static FixedText name(String name) {
        return new FixedText(name, ":");
    }

    static FixedText word(String word) {
        return new FixedText(word, "");
    }

    /** How many bytes of a buffer it may change. */
    int room() {
        return encoded.length * Long.BYTES;
    }

    /** Puts it into a buffer; gives the place behind it. */
    int putInto(byte[] buffer, int place) {
        for (int i = 0; i < encoded.length; i++) {
            EightBytes.put(buffer, place + i * Long.BYTES, encoded[i]);
        }
        return place + length;
    }
}
