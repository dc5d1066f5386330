package org.summitry.examples.shared;

/** Makes texts from elsewhere harmless where they are shown. */
public final class Terminal {
    private Terminal() {}

    /**
     * Returns a text in one line in which nothing moves the cursor, changes colours, hides or reorders what is shown. Line breaks and
     * tabs become spaces; control characters, those that steer the direction of writing, and halves of surrogate pairs are shown
     * by their codes.
     *
     * @param text a text of a document, a message or the name of a file
     * @return the text as it can be printed
     */
    public static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (isBlank(c)) {
                out.append(' ');
            } else if (isUnsafe(c)) {
                out.append(code(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    /**
     * Returns JSON in which the characters that are unsafe to print are written as escapes. Such characters stand within texts
     * only, so it is the same document as before.
     *
     * @param json a JSON document
     * @return the document as it can be printed
     */
    public static String visibleJson(String json) {
        StringBuilder out = new StringBuilder(json.length());
        json.codePoints().forEach(c -> {
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            if (layout || !isUnsafe(c)) {
                out.appendCodePoint(c);
            } else {
                for (char half : Character.toChars(c)) {
                    out.append(String.format("\\u%04X", (int) half));
                }
            }
        });
        return out.toString();
    }

    /**
     * Returns how a character is shown that cannot be printed itself.
     *
     * @param c a code point
     * @return its code in brackets, such as {@code ⟨U+001B⟩}
     */
    public static String code(int c) {
        return String.format("⟨U+%04X⟩", c);
    }

    /**
     * Checks whether a character is white space of any kind, line breaks among it.
     *
     * @param c a code point
     * @return whether a plain space can stand for it
     */
    public static boolean isBlank(int c) {
        return Character.isWhitespace(c) || c == 0x85;
    }

    /**
     * Checks whether a character can control a terminal, or hide or reorder text.
     *
     * @param c a code point
     * @return whether it is better shown by its code
     */
    public static boolean isUnsafe(int c) {
        return Character.isISOControl(c) || isDirectionMark(c) || hidesOrReorders(c);
    }

    /**
     * Checks whether a character hides text or overrides the order of what stands around it. The marks that only say on which
     * side a neutral character belongs are left out, since texts in Arabic and Hebrew need them.
     *
     * @param c a code point
     * @return whether even a page that keeps texts apart should show it by its code
     */
    public static boolean hidesOrReorders(int c) {
        return c >= 0x202A && c <= 0x202E
                || c >= 0x2066 && c <= 0x2069
                || c == 0xFEFF
                || c >= 0xFFF9 && c <= 0xFFFB
                || c >= 0xE0000 && c <= 0xE007F
                || Character.getType(c) == Character.SURROGATE;
    }

    private static boolean isDirectionMark(int c) {
        return c == 0x200E || c == 0x200F || c == 0x061C;
    }
}
