package org.summitry.scalar;

import org.summitry.shape.Notation;

/**
 * The identifier of a part of a record, such as a leader, a proposal or a source, or a word of an open vocabulary. It
 * consists of 1 to 100 lower-case ASCII letters, digits and single hyphens between them, so that two ids that look the
 * same are the same.
 *
 * @param value the text of the id, such as {@code lee-jae-myung}
 */
public record Id(String value) implements Comparable<Id> {
    private static final int LONGEST = 100;

    /**
     * Creates an id.
     *
     * @throws InvalidValueException if the text is not of the form {@code lee-jae-myung}
     */
    public Id {
        if (!isValid(value)) {
            throw new InvalidValueException(
                    "id", "be 1 to 100 lower-case letters, digits and single hyphens between them", value);
        }
    }

    /**
     * {@return the id with the given text}
     *
     * @param text the text, such as {@code lee-jae-myung}
     * @throws InvalidValueException if the text is not of the form {@code lee-jae-myung}
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

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<Id> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<Id> {
        static final Written NOTATION = new Written();

        Written() {
            super(Id.class, "id", "an id", "^[a-z0-9]+(-[a-z0-9]+)*$", true);
        }

        @Override
        public Id parse(String text) {
            return Id.of(text);
        }
    }
}
