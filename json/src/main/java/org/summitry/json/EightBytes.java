package org.summitry.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes of a text at a time, as one number of which the first byte is the lowest. */
final class EightBytes {
    /** The highest bit of each byte, where the tests below tell what they find. Above the first find they may be wrong. */
    static final long HIGH_BITS = 0x8080808080808080L;

    private static final long LOW_BITS = 0x0101010101010101L;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    static long at(byte[] bytes, int place) {
        return (long) EIGHT.get(bytes, place);
    }

    static void put(byte[] bytes, int place, long eight) {
        EIGHT.set(bytes, place, eight);
    }

    /** The bytes of so many that there are, at most eight. */
    static long mask(int length) {
        return length >= Long.BYTES ? -1 : (1L << length * Byte.SIZE) - 1;
    }

    /** The first eight bytes of a part of a text, or what it has. */
    static long firstOf(byte[] bytes, int start, int length) {
        if (start + Long.BYTES <= bytes.length) {
            return at(bytes, start) & mask(length);
        }
        long eight = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            eight = eight << Byte.SIZE | bytes[start + i] & 0xFF;
        }
        return eight;
    }

    /** Not zero if one of eight bytes is a backslash. */
    static long backslashes(long eight) {
        return zeros(eight ^ '\\' * LOW_BITS);
    }

    /** Not zero if one of eight bytes is a quote, a backslash or a control character, as no text can have it that is written as it is. */
    static long special(long eight) {
        return zeros(eight ^ '"' * LOW_BITS) | backslashes(eight) | controls(eight);
    }

    /** The same of one byte. */
    static boolean isSpecial(byte b) {
        return b == '"' || b == '\\' || b >= 0 && b < ' ';
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
