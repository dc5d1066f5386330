package org.summitry.scalar;

/**
 * The code of a party. A country has its ISO 3166-1 alpha-2 code ({@code VN}), XK included, which that standard leaves to
 * users; a bloc, institution or territory without one has the code it is known by ({@code ASEAN}, {@code G20},
 * {@code UN-WOMEN}). It is ASCII capital letters, digits and single hyphens, begins with a letter and has 2 to 40
 * characters. The form does not say whether such a party exists.
 *
 * @param value the text of the code
 */
public record PartyCode(String value) implements Comparable<PartyCode> {
    private static final int LONGEST = 40;

    /**
     * Checks the text.
     *
     * @param value the text of the code
     * @throws InvalidValueException if it is not of the form {@code VN} or {@code UN-WOMEN}
     */
    public PartyCode {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "code", "be 2 to 40 capital letters, digits and single hyphens, a letter first", value);
        }
    }

    /**
     * A code.
     *
     * @param text the text, such as {@code VN} or {@code ASEAN}
     * @return the code
     * @throws InvalidValueException if the text is not a code
     */
    public static PartyCode of(String text) {
        return new PartyCode(text);
    }

    private static boolean isValid(String text) {
        int length = text.length();
        if (length < 2 || length > LONGEST || text.charAt(length - 1) == '-') {
            return false;
        }
        char before = '-';
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean letter = c >= 'A' && c <= 'Z';
            boolean allowed = letter || i > 0 && (c >= '0' && c <= '9' || c == '-' && before != '-');
            if (!allowed) {
                return false;
            }
            before = c;
        }
        return true;
    }

    @Override
    public int compareTo(PartyCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
