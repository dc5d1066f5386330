package org.summitry.scalar;

/**
 * The identifier of a part of a record (a leader, a proposal, a source …) or a word of an open vocabulary. It is ASCII
 * letters in lower case, digits and single hyphens between them, 1 to 100 characters, so that two ids never differ in
 * look alone.
 *
 * @param value the text of the id
 */
public record Id(String value) implements Comparable<Id> {
    private static final int LONGEST = 100;

    /**
     * Checks the text.
     *
     * @param value the text of the id
     * @throws InvalidValueException if it is not of the form {@code lee-jae-myung}
     */
    public Id {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "id", "be 1 to 100 lower-case letters, digits and single hyphens between them", value);
        }
    }

    /**
     * An id.
     *
     * @param text the text, such as {@code lee-jae-myung}
     * @return the id
     * @throws InvalidValueException if the text is not an id
     */
    public static Id of(String text) {
        return new Id(text);
    }

    private static boolean isValid(String text) {
        int length = text.length();
        if (length == 0 || length > LONGEST || text.charAt(length - 1) == '-') {
            return false;
        }
        boolean hyphenBefore = true;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean hyphen = c == '-';
            if (hyphen ? hyphenBefore : !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9')) {
                return false;
            }
            hyphenBefore = hyphen;
        }
        return true;
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
