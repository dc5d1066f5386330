package org.summitry.json;

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
            if (Utf8Text.needsNoEscapes(utf8)) {
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
    }
}
