package org.summitry.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;

/** Where a value is written to: a generator, with what settings a user has given it. */
class Writing {
    final JsonGenerator json;

    Writing(JsonGenerator json) {
        this.json = json;
    }

    void text(String text) {
        json.writeString(text);
    }

    /** Writes a text of printable ASCII without quotes or backslashes, as nearly all notations are. */
    void ascii(String text) {
        json.writeString(text);
    }

    /** Writes to a generator of our own, which escapes only what JSON says must be and makes UTF-8. */
    static final class Utf8 extends Writing {
        private static final VarHandle EIGHT =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        private static final long HIGH_BITS = 0x8080808080808080L;
        private static final long LOW_BITS = 0x0101010101010101L;

        private final byte[] buffer = new byte[64];

        Utf8(JsonGenerator json) {
            super(json);
        }

        /**
         * Encodes a text as a whole, which is quicker than character by character, and looks whether it needs escapes. A text of the model
         * is well-formed Unicode; half of a surrogate pair would be lost here.
         */
        @Override
        void text(String text) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            if (isPlain(utf8)) {
                json.writeRawUTF8String(utf8, 0, utf8.length);
            } else {
                json.writeString(text);
            }
        }

        @Override
        @SuppressWarnings("deprecation") // For ASCII it is what is wanted, and no array is made.
        void ascii(String text) {
            int length = text.length();
            if (length > buffer.length) {
                json.writeString(text);
                return;
            }
            text.getBytes(0, length, buffer, 0);
            json.writeRawUTF8String(buffer, 0, length);
        }

        private static boolean isPlain(byte[] utf8) {
            long special = 0;
            int i = 0;
            for (; i <= utf8.length - Long.BYTES; i += Long.BYTES) {
                long eight = (long) EIGHT.get(utf8, i);
                special |= zeros(eight ^ '"' * LOW_BITS) | zeros(eight ^ '\\' * LOW_BITS) | controls(eight);
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
}
