package org.summitry.json;

import com.google.common.base.Utf8;

/**
 * What can be said of the bytes of a document before it is read, found in one pass, many at a time where they are ASCII.
 *
 * @param isWellFormed whether they are UTF-8
 * @param hasBackslash whether there can be escapes
 */
record Utf8Text(boolean isWellFormed, boolean hasBackslash) {
    static Utf8Text of(byte[] bytes) {
        long backslashes = 0;
        int i = 0;
        while (i < bytes.length) {
            for (; i <= bytes.length - 4 * Long.BYTES; i += 4 * Long.BYTES) {
                long a = EightBytes.at(bytes, i);
                long b = EightBytes.at(bytes, i + Long.BYTES);
                long c = EightBytes.at(bytes, i + 2 * Long.BYTES);
                long d = EightBytes.at(bytes, i + 3 * Long.BYTES);
                if (((a | b | c | d) & EightBytes.HIGH_BITS) != 0) {
                    break;
                }
                backslashes |= EightBytes.backslashes(a)
                        | EightBytes.backslashes(b)
                        | EightBytes.backslashes(c)
                        | EightBytes.backslashes(d);
            }
            // The end, or a part with other characters: byte by byte up to behind them.
            for (; i < bytes.length && bytes[i] >= 0; i++) {
                backslashes |= bytes[i] == '\\' ? 1 : 0;
            }
            int start = i;
            while (i < bytes.length && bytes[i] < 0) {
                i++;
            }
            if (i > start && !Utf8.isWellFormed(bytes, start, i - start)) {
                return new Utf8Text(false, backslashes != 0);
            }
        }
        return new Utf8Text(true, backslashes != 0);
    }

    /** Whether JSON can have a text as it is: without quotes, backslashes and control characters. */
    static boolean needsNoEscapes(byte[] utf8) {
        long special = 0;
        int i = 0;
        for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
            special |= EightBytes.special(EightBytes.at(utf8, i));
        }
        for (; i < utf8.length; i++) {
            special |= EightBytes.isSpecial(utf8[i]) ? 1 : 0;
        }
        return special == 0;
    }
}
