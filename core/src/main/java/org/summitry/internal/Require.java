package org.summitry.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;

/**
 * Gathers the invariants that a value breaks, so that one exception names them all, in the order in which they were
 * checked. The messages of the invariants that many types share are written here once.
 *
 * <p>A requirement that would only repeat an earlier violation must pass in that case, so that no fault is reported
 * twice.
 */
public final class Require {
    /** Up to this many elements are compared one by one. */
    private static final int FEW = 12;

    /** Null as long as nothing is broken, which is nearly always. */
    private @Nullable List<Violation> broken;

    /** Throws if any requirement is broken. */
    public void met() {
        if (broken != null) {
            throw new InvalidValueException(broken);
        }
    }

    /** Requires a condition to hold. */
    public Require that(boolean condition, String attribute, String rule, @Nullable Object value) {
        if (!condition) {
            refuse(attribute, rule, value);
        }
        return this;
    }

    /**
     * Requires a condition between two attributes, which is told at the one to change.
     *
     * @param rule ends in the name of the other attribute, or in what is asked of it
     * @param other the value of the other attribute
     */
    public Require that(
            boolean condition, String attribute, String rule, @Nullable Object other, @Nullable Object value) {
        if (!condition) {
            refuse(attribute, rule + " (it is " + Violation.shown(other) + ")", value);
        }
        return this;
    }

    /** Notes a violation. */
    public void refuse(String attribute, String rule, @Nullable Object value) {
        if (broken == null) {
            broken = new ArrayList<>();
        }
        broken.add(Violation.of(attribute, rule, value));
    }

    private void refuseTwice(String attribute, Object element) {
        if (broken == null) {
            broken = new ArrayList<>();
        }
        broken.add(new Violation(attribute, "not contain duplicates", Violation.shown(element) + " twice"));
    }

    /** Requires a word of an open vocabulary to have the form of an {@link Id}. */
    public Require word(String attribute, String text) {
        try {
            Id.of(text);
        } catch (InvalidValueException e) {
            refuse(attribute, e.rule(), text);
        }
        return this;
    }

    /** Requires a text that is not blank and is well-formed Unicode, which UTF-8 can carry unaltered. */
    public Require text(String attribute, String text) {
        if (text.isBlank()) {
            refuse(attribute, "not be blank", text);
        } else if (hasLoneSurrogate(text)) {
            refuse(attribute, "not have half of a surrogate pair", text);
        }
        return this;
    }

    /** Requires the same of a text that may be absent. */
    public Require text(String attribute, Optional<String> text) {
        return text.isPresent() ? text(attribute, text.get()) : this;
    }

    /** Requires the same of each text in a list. */
    public Require texts(String attribute, ImmutableList<String> texts) {
        for (String text : texts) {
            text(attribute, text);
        }
        return this;
    }

    /** Checks whether {@link #text(String, String)} would accept the text. */
    public static boolean isText(String text) {
        return !text.isBlank() && !hasLoneSurrogate(text);
    }

    private static boolean hasLoneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isSurrogatePair(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ')) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    /** Requires a value, if it is present, to differ from a given one. */
    public <T> Require another(String attribute, Optional<T> value, T own, String rule) {
        if (value.isPresent() && value.get().equals(own)) {
            refuse(attribute, rule, own);
        }
        return this;
    }

    /** No two elements of a list are equal. */
    public <K extends Comparable<? super K>> Require distinct(String attribute, ImmutableList<K> elements) {
        return distinct(attribute, elements, e -> e);
    }

    /**
     * No two elements of a list have one key. Each key that stands more than once is named once.
     *
     * <p>Keys have an order, by which a hash table stays quick where they were chosen to have one hash code. They are short, as they
     * are what is shown.
     */
    public <E, K extends Comparable<? super K>> Require distinct(
            String attribute, ImmutableList<E> elements, Function<? super E, ? extends K> key) {
        if (elements.size() <= FEW && areDistinct(elements, key)) {
            return this;
        }
        Set<K> known = new HashSet<>(2 * elements.size());
        Set<K> repeated = new LinkedHashSet<>();
        for (E element : elements) {
            K own = key.apply(element);
            if (!known.add(own)) {
                repeated.add(own);
            }
        }
        repeated.forEach(twice -> refuseTwice(attribute, twice));
        return this;
    }

    /** The same without a table, which costs more than to compare so few. */
    private static <E> boolean areDistinct(ImmutableList<E> few, Function<? super E, ?> key) {
        Object[] keys = new Object[few.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key.apply(few.get(i));
            for (int j = 0; j < i; j++) {
                if (keys[i].equals(keys[j])) {
                    return false;
                }
            }
        }
        return true;
    }
}
