package org.summitry.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;

/**
 * One person of a delegation.
 *
 * <p>The office is one of the leader, and nobody stands in for himself or herself.
 */
@Value.Immutable
public sealed interface Delegate permits ImmutableDelegate {
    /**
     * How a person takes part.
     */
    enum Presence {
        /** At the venue. */
        IN_PERSON,
        /** By video or telephone. */
        ONLINE,
        /** By a recorded or written message. */
        BY_MESSAGE
    }

    /**
     * The person.
     *
     * @return the leader
     */
    Leader leader();

    /**
     * The office in which the person takes part, where the person holds several for the party.
     *
     * @return the id of one of the leader's offices; absent means the office that the leader holds for the
     *     party of the delegation
     */
    Optional<Id> officeId();

    /**
     * How the person takes part.
     *
     * @return in person or online; absent if the record does not say
     */
    Optional<Presence> presence();

    /**
     * For whom the person stands in.
     *
     * @return the absent leader; absent if for nobody
     */
    Optional<Leader> inPlaceOf();

    /**
     * A delegate of whom nothing more is on record.
     *
     * @param leader the person
     * @return the delegate
     */
    static Delegate of(Leader leader) {
        return builder().leader(leader).build();
    }

    /**
     * The office in which the person takes part, if it is named.
     *
     * @return the office; absent if {@link #officeId()} is
     */
    default Optional<Office> office() {
        return officeId().flatMap(leader()::office);
    }

    /**
     * Begins a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy. Lists of the copy are added to, not replaced.
     *
     * @return a builder with the attributes of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link Delegate}. */
    final class Builder extends ImmutableDelegate.Builder {
        Builder() {}

        /**
         * Sets {@link Delegate#officeId()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder officeId(String text) {
            return officeId(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Delegate
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Delegate build() {
            Delegate built = super.build();
            new Require()
                    .that(
                            built.officeId().isEmpty() || built.office().isPresent(),
                            "office",
                            "be the id of an office of leader",
                            built.leader().id(),
                            built.officeId().orElse(null))
                    .another(
                            "inPlaceOf",
                            built.inPlaceOf().map(Leader::id),
                            built.leader().id(),
                            "be another person")
                    .met();
            return built;
        }
    }
}
