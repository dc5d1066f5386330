package org.summitry.internal;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;

/** The invariants that many types share, each with its one message. */
public final class Require {
    /** Up to so many elements are compared one by one. */
    private static final int FEW = 8;

    private Require() {}

    /** Throws unless the condition holds. */
    public static void that(boolean condition, String attribute, String rule, @Nullable Object value) {
        if (!condition) {
            throw new InvalidValueException(attribute, rule, value);
        }
    }

    /** Text has something to read in it and is well-formed Unicode, so that UTF-8 can carry it unaltered. */
    public static String text(String attribute, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(attribute, "not be blank", text);
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    throw new InvalidValueException(attribute, "not have half of a surrogate pair", text);
                }
                i++;
            }
        }
        return text;
    }

    /** The same for a text that may be absent. */
    public static void text(String attribute, Optional<String> text) {
        if (text.isPresent()) {
            text(attribute, text.get());
        }
    }

    /** The same for each text of a list. */
    public static void texts(String attribute, ImmutableList<String> texts) {
        for (String text : texts) {
            text(attribute, text);
        }
    }

    /** No two elements of a list are equal. */
    public static void distinct(String attribute, ImmutableList<?> elements) {
        distinct(attribute, elements, e -> e);
    }

    /** No two elements of a list have one key. */
    public static <E> void distinct(String attribute, ImmutableList<E> elements, Function<? super E, ?> key) {
        if (elements.size() < 2) {
            return;
        }
        if (elements.size() <= FEW) {
            distinctFew(attribute, elements, key);
            return;
        }
        Set<Object> seen = new HashSet<>(elements.size() * 2);
        for (E element : elements) {
            Object k = key.apply(element);
            if (!seen.add(k)) {
                throw new InvalidValueException(attribute, "not have the same twice", k);
            }
        }
    }

    private static <E> void distinctFew(String attribute, ImmutableList<E> elements, Function<? super E, ?> key) {
        for (int i = 1; i < elements.size(); i++) {
            Object k = key.apply(elements.get(i));
            for (int j = 0; j < i; j++) {
                if (k.equals(key.apply(elements.get(j)))) {
                    throw new InvalidValueException(attribute, "not have the same twice", k);
                }
            }
        }
    }
}
