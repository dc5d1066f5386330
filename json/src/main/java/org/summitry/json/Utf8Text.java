package org.summitry.json;

import com.google.common.base.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What can be said of the bytes of a document before it is read, found in one pass, many at a time where they are ASCII.
 *
 * @param isWellFormed whether they are UTF-8
 * @param hasBackslash whether there can be escapes
 */
record Utf8Text(boolean isWellFormed, boolean hasBackslash) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080808080808080L;
    private static final long LOW_BITS = 0x0101010101010101L;
    private static final long BACKSLASHES = '\\' * LOW_BITS;

    static Utf8Text of(byte[] bytes) {
        long backslashes = 0;
        int i = 0;
        while (i < bytes.length) {
            for (; i <= bytes.length - 4 * Long.BYTES; i += 4 * Long.BYTES) {
                long a = (long) EIGHT.get(bytes, i);
                long b = (long) EIGHT.get(bytes, i + Long.BYTES);
                long c = (long) EIGHT.get(bytes, i + 2 * Long.BYTES);
                long d = (long) EIGHT.get(bytes, i + 3 * Long.BYTES);
                if (((a | b | c | d) & HIGH_BITS) != 0) {
                    break;
                }
                backslashes |= backslashes(a) | backslashes(b) | backslashes(c) | backslashes(d);
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

    /** Not zero if one of eight bytes is a backslash. */
    private static long backslashes(long eight) {
        return zeros(eight ^ BACKSLASHES);
    }

    /** Whether JSON can have a text as it is: without quotes, backslashes and control characters. */
    static boolean needsNoEscapes(byte[] utf8) {
        long special = 0;
        int i = 0;
        for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
            long eight = (long) EIGHT.get(utf8, i);
            special |= zeros(eight ^ '"' * LOW_BITS) | backslashes(eight) | controls(eight);
        }
        for (; i < utf8.length; i++) {
            byte b = utf8[i];
            special |= b == '"' || b == '\\' || b >= 0 && b < ' ' ? 1 : 0;
        }
        return special == 0;
    }

    /** Not zero if one of eight bytes is zero. */
    private static long zeros(long eight) {
        return eight - LOW_BITS & ~eight & HIGH_BITS;
    }

    /** Not zero if one of eight bytes is from 0 to 31. */
    private static long controls(long eight) {
        return eight - ' ' * LOW_BITS & ~eight & HIGH_BITS;
    }
}
