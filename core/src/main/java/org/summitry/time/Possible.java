package org.summitry.time;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * What held on a date, as far as the record tells: one known value, one of several, or none on record.
 *
 * @param candidates the values that may have held: one if the value is known, none if no value is on record
 * @param <T> the type of the values
 */
public record Possible<T>(ImmutableList<T> candidates) {
    /** Creates an answer from its candidates. */
    public Possible {
        Objects.requireNonNull(candidates, "candidates");
    }

    /**
     * {@return the answer that the given value certainly held}
     *
     * @param <T> the type of the values
     */
    public static <T> Possible<T> known(T value) {
        return new Possible<>(ImmutableList.of(value));
    }

    /**
     * {@return the answer that no value is on record}
     *
     * @param <T> the type of the values
     */
    public static <T> Possible<T> nothing() {
        return new Possible<>(ImmutableList.of());
    }

    /** {@return the value that certainly held; absent if there are several candidates or none} */
    public Optional<T> value() {
        return isKnown() ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** {@return whether there is exactly one candidate, so that the value is known} */
    public boolean isKnown() {
        return candidates.size() == 1;
    }

    /** {@return whether there are several candidates, between which the record does not decide} */
    public boolean isUndecided() {
        return candidates.size() > 1;
    }
}
