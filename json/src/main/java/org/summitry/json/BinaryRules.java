package org.summitry.json;

import com.google.common.base.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * What CBOR and Smile have that JSON does not. Their parsers take ill-formed UTF-8 as it comes, and what CBOR says of a value by a
 * tag or a simple value they drop or turn into a number; the bytes of each token show it.
 */
final class BinaryRules extends FormatRules {
    private static final int TEXT = 3;
    private static final int TAG = 6;
    private static final int SIMPLE = 7;
    private static final int CHUNKS = 0x7F;
    private static final int BREAK = 0xFF;
    private static final int FALSE = 0xF4;
    private static final int UNDEFINED = 0xF7;
    private static final int OTHER_SIMPLE = 0xF8;
    /** Large numbers, decimals, texts said before and where such are counted, and that a document is CBOR. */
    private static final Set<Long> HARMLESS = Set.of(2L, 3L, 4L, 25L, 256L, 55_799L);

    private final byte[] document;
    private final boolean isCbor;

    BinaryRules(byte[] document, boolean isCbor) {
        this.document = document;
        this.isCbor = isCbor;
    }

    @Override
    @Nullable
    Refusal refusal(JsonParser parser, JsonToken token, boolean isFirst) {
        long start = parser.currentTokenLocation().getByteOffset();
        if (start < 0 || start >= document.length || token.isStructEnd()) {
            return null;
        }
        boolean isText = token == JsonToken.VALUE_STRING || token == JsonToken.PROPERTY_NAME;
        int head = document[(int) start] & 0xFF;
        if (isCbor) {
            int major = head >> 5;
            if (major == TAG) {
                return tag((int) start);
            }
            if (major == SIMPLE && (head < FALSE || head == UNDEFINED || head == OTHER_SIMPLE)) {
                return new Refusal("wrong-type", "a value that JSON has no form for", "one that it has");
            }
            if (isText && major != TEXT) {
                return new Refusal("wrong-type", "a name that is no text", "a text");
            }
        } else if (isText && isReference(head, token)) {
            return null;
        }
        return isText && !isWellFormed(parser, (int) start)
                ? new Refusal("invalid-utf-8", "a text that is not UTF-8", "UTF-8 text")
                : null;
    }

    /** Whether a text of Smile is one that was there before, said by its number. */
    private static boolean isReference(int head, JsonToken token) {
        return token == JsonToken.PROPERTY_NAME
                ? head >= 0x30 && head <= 0x33 || head >= 0x40 && head <= 0x7F
                : head >= 0x01 && head <= 0x1F || head >= 0xEC && head <= 0xEF;
    }

    /** A well-formed text is, as the parser gives it, the last that stands in the bytes of its token, up to an end mark. */
    private boolean isWellFormed(JsonParser parser, int start) {
        String text = parser.getString();
        if (isCbor && (document[start] & 0xFF) == CHUNKS) {
            return areChunksWellFormed(start + 1);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        int end = (int) Math.min(document.length, parser.currentLocation().getByteOffset());
        for (int from = end - utf8.length; from >= end - utf8.length - 1 && from > start; from--) {
            if (Arrays.equals(document, from, from + utf8.length, utf8, 0, utf8.length)) {
                return true;
            }
        }
        return false;
    }

    /** Each part of a text in parts must be UTF-8 on its own. The parser has seen that the parts are all there. */
    private boolean areChunksWellFormed(int first) {
        for (int at = first; at < document.length && (document[at] & 0xFF) != BREAK; ) {
            int size = headSize(at);
            long length = argument(at);
            if (!Utf8.isWellFormed(document, at + size, (int) Math.min(length, document.length - at - size))) {
                return false;
            }
            at += size + (int) length;
        }
        return true;
    }

    private @Nullable Refusal tag(int start) {
        for (int at = start; at < document.length && (document[at] & 0xFF) >> 5 == TAG; at += headSize(at)) {
            long tag = argument(at);
            if (!HARMLESS.contains(tag)) {
                return new Refusal("tag", "the tag " + Long.toUnsignedString(tag), "the value without a tag");
            }
        }
        return null;
    }

    /** How many bytes the head of an item of CBOR has. */
    private int headSize(int at) {
        int bits = document[at] & 0x1F;
        return bits < 24 || bits > 27 ? 1 : 1 + (1 << bits - 24);
    }

    /** The number that the head of an item of CBOR says. */
    private long argument(int at) {
        int size = headSize(at);
        if (size == 1) {
            return document[at] & 0x1F;
        }
        long number = 0;
        for (int i = at + 1; i < Math.min(at + size, document.length); i++) {
            number = number << Byte.SIZE | document[i] & 0xFF;
        }
        return number;
    }
}
