package org.summitry.scalar;

import org.summitry.shape.Notation;

/**
 * The code of a party: ISO 3166-1 alpha-2 for a country ({@code VN}), otherwise the code by which it is known
 * ({@code ASEAN}, {@code UN-WOMEN}). It consists of 2 to 40 ASCII capital letters, digits and single hyphens between
 * them, and begins with a letter.
 *
 * <p>XK, which ISO 3166-1 leaves to its users, is a country here. The form does not tell whether a party of that code
 * exists.
 *
 * @param value the text of the code, such as {@code VN} or {@code ASEAN}
 */
public record PartyCode(String value) implements Comparable<PartyCode> {
    private static final int LONGEST = 40;

    /**
     * Creates a code.
     *
     * @throws InvalidValueException if the text is not of the form {@code VN} or {@code UN-WOMEN}
     */
    public PartyCode {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "code", "be 2 to 40 capital letters, digits and single hyphens, a letter first", value);
        }
    }

    /**
     * {@return the code with the given text}
     *
     * @param text the text, such as {@code VN} or {@code ASEAN}
     * @throws InvalidValueException if the text is not of the form {@code VN} or {@code UN-WOMEN}
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

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<PartyCode> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<PartyCode> {
        static final Written NOTATION = new Written();

        Written() {
            super(PartyCode.class, "partyCode", "the code of a party", "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$", true);
        }

        @Override
        public PartyCode parse(String text) {
            return PartyCode.of(text);
        }
    }
}
