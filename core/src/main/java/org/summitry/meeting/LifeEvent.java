package org.summitry.meeting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Place;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * A turn in the life of a summit: it was called, put off, moved, called off.
 */
@Value.Immutable
@Noun
public sealed interface LifeEvent permits ImmutableLifeEvent {
    /**
     * What can happen to a summit.
     */
    enum Kind {
        /** Dates or a place were set. */
        SCHEDULED,
        /** It was put off, to new dates or to none yet. */
        POSTPONED,
        /** It was moved to another place, or online. */
        MOVED,
        /** It went on beyond its dates. */
        OVERRAN,
        /** It ended before its dates. */
        CUT_SHORT,
        /** It was called off. */
        CANCELLED
    }

    /**
     * What happened.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * When it was announced or happened.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> announced();

    /**
     * The dates of the summit from then on.
     *
     * @return the dates; absent if none were set
     */
    Optional<Period> dates();

    /**
     * Where the summit is to be from then on.
     *
     * @return the place; absent if it did not change
     */
    Optional<Place> place();

    /**
     * Why, in words.
     *
     * @return the reason; absent if the record does not say
     */
    Optional<String> reason();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<LifeEvent> shape() {
        return LifeEventShape.INSTANCE;
    }

    /** Builds a {@link LifeEvent}. */
    final class Builder extends ImmutableLifeEvent.Builder {
        Builder() {}

        /**
         * Sets {@link LifeEvent#announced()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder announced(String text) {
            return announced(PartialDate.parse(text));
        }

        /**
         * Sets {@link LifeEvent#dates()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder dates(String text) {
            return dates(Period.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the LifeEvent
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public LifeEvent build() {
            LifeEvent built = super.build();
            new Require().text("reason", built.reason()).met();
            return built;
        }
    }
}
