package org.summitry.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.InvalidValueException.Violation;

/**
 * Gathers which invariants a value breaks, so that one exception names them all, in the order in which they were asked for. The
 * invariants that many types share have their one message here.
 *
 * <p>A requirement that says nothing new where an earlier one is broken must hold there, or it is a fault that nobody made.
 */
public final class Require {
    /** Up to so many elements are compared one by one. */
    private static final int FEW = 12;

    /** Null as long as nothing is broken, which is nearly always. */
    private @Nullable List<Violation> broken;

    /** Throws if anything is broken. */
    public void met() {
        if (broken != null) {
            throw new InvalidValueException(broken);
        }
    }

    /** The condition holds. */
    public Require that(boolean condition, String attribute, String rule, @Nullable Object value) {
        if (!condition) {
            refuse(attribute, rule, value);
        }
        return this;
    }

    /** Notes what is broken. */
    public void refuse(String attribute, String rule, @Nullable Object value) {
        if (broken == null) {
            broken = new ArrayList<>();
        }
        broken.add(Violation.of(attribute, rule, value));
    }

    /**
     * The condition holds between two attributes. It is told at the one to change.
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

    private void refuseTwice(String attribute, Object element) {
        if (broken == null) {
            broken = new ArrayList<>();
        }
        broken.add(new Violation(attribute, "not contain duplicates", Violation.shown(element) + " twice"));
    }

    /** Text has something to read in it and is well-formed Unicode, so that UTF-8 can carry it unaltered. */
    public Require text(String attribute, String text) {
        if (text.isBlank()) {
            refuse(attribute, "not be blank", text);
        } else if (hasLoneSurrogate(text)) {
            refuse(attribute, "not have half of a surrogate pair", text);
        }
        return this;
    }

    /** The same for a text that may be absent. */
    public Require text(String attribute, Optional<String> text) {
        return text.isPresent() ? text(attribute, text.get()) : this;
    }

    /** The same for each text of a list. */
    public Require texts(String attribute, ImmutableList<String> texts) {
        for (String text : texts) {
            text(attribute, text);
        }
        return this;
    }

    /** A word of an open vocabulary has the form of an {@link Id}. */
    public Require word(String attribute, String text) {
        try {
            Id.of(text);
        } catch (InvalidValueException e) {
            refuse(attribute, e.rule(), text);
        }
        return this;
    }

    /** Whether {@link #text(String, String)} would find nothing to refuse. */
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

    /** A value that may be absent is not a certain one. */
    public <T> Require another(String attribute, Optional<T> value, T own, String rule) {
        if (value.isPresent() && value.get().equals(own)) {
            refuse(attribute, rule, own);
        }
        return this;
    }

    /** No two elements of a list are equal. */
    public Require distinct(String attribute, ImmutableList<?> elements) {
        return distinct(attribute, elements, e -> e, null);
    }

    /** No two elements of a list have one key. Each key that stands more than once is named once. */
    public <E> Require distinct(String attribute, ImmutableList<E> elements, Function<? super E, ?> key) {
        return distinct(attribute, elements, key, null);
    }

    /**
     * No two elements of a list are equal.
     *
     * @param brief a text of an element that is short whatever there is in it; only of equal elements is it the same, as a rule
     */
    public <E> Require distinctBy(String attribute, ImmutableList<E> elements, Function<? super E, String> brief) {
        return distinct(attribute, elements, e -> e, brief);
    }

    private <E> Require distinct(
            String attribute,
            ImmutableList<E> elements,
            Function<? super E, ?> key,
            @Nullable Function<? super E, String> brief) {
        if (elements.size() >= 2 && !areDistinct(elements, key)) {
            for (Object repeated :
                    repeated(elements, key, brief == null ? e -> key.apply(e).toString() : brief)) {
                refuseTwice(attribute, repeated);
            }
        }
        return this;
    }

    /** Whether it is plain to see that they are. */
    private static <E> boolean areDistinct(ImmutableList<E> elements, Function<? super E, ?> key) {
        if (elements.size() <= FEW) {
            return areFewDistinct(elements, key);
        }
        HashCodes codes = new HashCodes();
        for (int i = 0; i < elements.size(); i++) {
            if (!codes.add(key.apply(elements.get(i)).hashCode())) {
                return false;
            }
        }
        return true;
    }

    /** The keys that stand more than once, in the order in which they come again. Sorting is quick whatever the keys were chosen to be. */
    private static <E> Collection<Object> repeated(
            ImmutableList<E> elements, Function<? super E, ?> key, Function<? super E, String> brief) {
        record Place(String brief, int index) {}
        List<Place> places = new ArrayList<>(elements.size());
        for (int i = 0; i < elements.size(); i++) {
            places.add(new Place(brief.apply(elements.get(i)), i));
        }
        places.sort(Comparator.comparing(Place::brief));
        SortedMap<Integer, Object> repeated = new TreeMap<>();
        Set<Integer> named = new HashSet<>();
        List<Place> alike = new ArrayList<>();
        for (Place place : places) {
            if (!alike.isEmpty() && !alike.get(0).brief.equals(place.brief)) {
                alike.clear();
            }
            Object own = key.apply(elements.get(place.index));
            Optional<Place> same = alike.stream()
                    .filter(other -> own.equals(key.apply(elements.get(other.index))))
                    .findFirst();
            if (same.isEmpty()) {
                alike.add(place);
            } else if (named.add(same.get().index)) {
                repeated.put(place.index, own);
            }
        }
        return repeated.values();
    }

    private static <E> boolean areFewDistinct(ImmutableList<E> elements, Function<? super E, ?> key) {
        for (int i = 1; i < elements.size(); i++) {
            Object k = key.apply(elements.get(i));
            for (int j = 0; j < i; j++) {
                if (k.equals(key.apply(elements.get(j)))) {
                    return false;
                }
            }
        }
        return true;
    }
}
