package org.summitry.scalar;

import java.util.IllformedLocaleException;
import java.util.Locale;

/**
 * The language of a text, a BCP 47 tag in its canonical case ({@code en}, {@code zh-Hant}, {@code pt-BR}). The form is
 * checked; whether its subtags are registered is not.
 *
 * @param value the tag
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    /**
     * Checks the tag.
     *
     * @param value the tag
     * @throws InvalidValueException if it is not well-formed by BCP 47 or not in canonical case
     */
    public LanguageTag {
        String canonical = canonical(value);
        if (!value.equals(canonical)) {
            throw new InvalidValueException("language", "be a BCP 47 tag in canonical case such as en or pt-BR", value);
        }
    }

    /**
     * A language tag.
     *
     * @param text the tag, such as {@code vi}
     * @return the tag
     * @throws InvalidValueException if the text is not a canonical BCP 47 tag
     */
    public static LanguageTag of(String text) {
        return new LanguageTag(text);
    }

    private static String canonical(String text) {
        try {
            return text.isEmpty()
                    ? "und"
                    : new Locale.Builder().setLanguageTag(text).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            return "";
        }
    }

    /**
     * The same language for the JDK's classes.
     *
     * @return the locale of this tag
     */
    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public int compareTo(LanguageTag other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
