package org.summitry.scalar;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.summitry.shape.Notation;

/**
 * The language of a text as a BCP 47 tag in canonical case, such as {@code en}, {@code zh-Hant} or {@code pt-BR}.
 *
 * <p>The form of the tag is checked, not whether its subtags are registered.
 *
 * @param value the text of the tag, such as {@code vi}
 */
public record LanguageTag(String value) implements Comparable<LanguageTag> {
    /**
     * Creates a language tag.
     *
     * @throws InvalidValueException if the text is not a well-formed BCP 47 tag in canonical case
     */
    public LanguageTag {
        String canonical = canonical(value);
        if (!value.equals(canonical)) {
            throw new InvalidValueException("language", "be a BCP 47 tag in canonical case such as en or pt-BR", value);
        }
    }

    /**
     * {@return the language tag with the given text}
     *
     * @param text the text, such as {@code vi}
     * @throws InvalidValueException if the text is not a well-formed BCP 47 tag in canonical case
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

    /** {@return the locale of this tag, for the JDK's own classes} */
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

    /** {@return the notation of such values, which {@link #toString()} writes} */
    public static Notation<LanguageTag> notation() {
        return Written.NOTATION;
    }

    private static final class Written extends Notation<LanguageTag> {
        static final Written NOTATION = new Written();

        Written() {
            super(
                    LanguageTag.class,
                    "languageTag",
                    "a BCP 47 language tag",
                    "^[A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*$",
                    true);
        }

        @Override
        public LanguageTag parse(String text) {
            return LanguageTag.of(text);
        }
    }
}
