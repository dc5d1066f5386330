package org.summitry.meeting;

import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Leader;
import org.summitry.party.Office;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * One person in a delegation.
 *
 * <p>The office is one of the leader's offices, and nobody stands in for themselves.
 */
@Value.Immutable
@Noun
public sealed interface Delegate permits ImmutableDelegate {
    /** How a person takes part. */
    enum Presence {
        /** Present at the venue. */
        IN_PERSON,
        /** Connected by video or telephone. */
        ONLINE,
        /** Represented by a recorded or written message. */
        BY_MESSAGE
    }

    /** {@return the person who takes part} */
    Leader leader();

    /**
     * {@return the id of the office in which the person takes part, one of the offices of the leader; absent if not on
     * record}
     */
    Optional<Id> office();

    /** {@return how the person takes part; absent if not on record} */
    Optional<Presence> presence();

    /** {@return the leader in whose place the person takes part; absent if not on record} */
    Optional<Leader> inPlaceOf();

    /** {@return a delegate of whom only the person is on record} */
    static Delegate of(Leader leader) {
        return builder().leader(leader).build();
    }

    /** {@return the office in which the person takes part; absent if {@link #office()} is} */
    default Optional<Office> officeHeld() {
        return office().flatMap(leader()::office);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Delegate> shape() {
        return DelegateShape.INSTANCE;
    }

    /** Builds a {@link Delegate}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableDelegate.Builder {
        Builder() {}

        /** Sets {@link Delegate#office()} from its notation, such as {@code president}. */
        public Builder office(String text) {
            return office(Id.of(text));
        }

        @Override
        public Delegate build() {
            Delegate built = super.build();
            new Require()
                    .that(
                            built.office().isEmpty() || built.officeHeld().isPresent(),
                            "office",
                            "be the id of an office of leader",
                            built.leader().id(),
                            built.office().orElse(null))
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
