package org.summitry.json;

import org.summitry.scalar.InvalidValueException;

/** Whether a document that was written can be read again. How deep it nests is no question: its form is fixed. */
final class WriteLimits {
    private WriteLimits() {}

    /** Throws if a document goes beyond both the usual limits and those given. */
    static void require(String name, byte[] document, ReadOptions options) {
        int mostBytes = Math.max(options.maxBytes(), ReadOptions.DEFAULT.maxBytes());
        if (document.length > mostBytes) {
            throw new InvalidValueException(
                    name, "have at most " + mostBytes + " bytes as a document, to be read again", document.length);
        }
        int most = Math.max(options.maxTextLength(), ReadOptions.DEFAULT.maxTextLength());
        if (document.length > most) {
            int longest = longestText(document);
            if (longest > most) {
                throw new InvalidValueException(
                        name, "have at most " + most + " characters in each text, to be read again", longest);
            }
        }
    }

    /** The length of the longest text of well-formed JSON, in UTF-16 units, as the reader counts. */
    private static int longestText(byte[] json) {
        int longest = 0;
        int length = -1;
        for (int i = 0; i < json.length; i++) {
            byte b = json[i];
            if (b == '"') {
                longest = Math.max(longest, length);
                length = length < 0 ? 0 : -1;
            } else if (length >= 0) {
                if (b == '\\') {
                    i += json[i + 1] == 'u' ? 5 : 1;
                }
                boolean isContinued = (b & 0xC0) == 0x80;
                boolean isPair = (b & 0xF8) == 0xF0;
                length += isContinued ? 0 : isPair ? 2 : 1;
            }
        }
        return longest;
    }
}
