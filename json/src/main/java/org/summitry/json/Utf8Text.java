package org.summitry.json;

import com.google.common.base.Utf8;

/** Looks at whole texts, many bytes at a time where they are ASCII. */
final class Utf8Text {
    private Utf8Text() {}

    /** Whether bytes are UTF-8. */
    static boolean isWellFormed(byte[] bytes) {
        int i = 0;
        while (i < bytes.length) {
            for (; i <= bytes.length - 4 * Long.BYTES; i += 4 * Long.BYTES) {
                long any = EightBytes.at(bytes, i)
                        | EightBytes.at(bytes, i + Long.BYTES)
                        | EightBytes.at(bytes, i + 2 * Long.BYTES)
                        | EightBytes.at(bytes, i + 3 * Long.BYTES);
                if ((any & EightBytes.HIGH_BITS) != 0) {
                    break;
                }
            }
            // The end, or a part with other characters: byte by byte up to behind them.
            while (i < bytes.length && bytes[i] >= 0) {
                i++;
            }
            int start = i;
            while (i < bytes.length && bytes[i] < 0) {
                i++;
            }
            if (i > start && !Utf8.isWellFormed(bytes, start, i - start)) {
                return false;
            }
        }
        return true;
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
