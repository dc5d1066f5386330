package org.summitry.time;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;

/**
 * What held on a date, as far as the record tells: one value, one of several, or nothing on record.
 *
 * @param candidates the values that can have held; one means that it is known, none that nothing is on record
 * @param <T> what is asked for
 */
public record Possible<T>(ImmutableList<T> candidates) {
    /**
     * Checks that nothing is null.
     *
     * @param candidates the values that can have held
     */
    public Possible {
        Objects.requireNonNull(candidates, "candidates");
    }

    /**
     * A certain answer.
     *
     * @param value what held
     * @param <T> what is asked for
     * @return the answer
     */
    public static <T> Possible<T> known(T value) {
        return new Possible<>(ImmutableList.of(value));
    }

    /**
     * The answer where nothing is on record for the date.
     *
     * @param <T> what is asked for
     * @return an answer without candidates
     */
    public static <T> Possible<T> nothing() {
        return new Possible<>(ImmutableList.of());
    }

    /**
     * The value, if it is certain.
     *
     * @return the one candidate; absent where there are several, or none
     */
    public Optional<T> value() {
        return isKnown() ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Whether the value is certain.
     *
     * @return true if there is exactly one candidate
     */
    public boolean isKnown() {
        return candidates.size() == 1;
    }

    /**
     * Whether several values can have held and the record does not decide between them.
     *
     * @return true if there are two candidates or more
     */
    public boolean isUndecided() {
        return candidates.size() > 1;
    }
}
