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
import org.summitry.time.Period;

/**
 * Where a summit, or some of its days, takes place.
 */
@Value.Immutable
@Noun
public sealed interface Venue permits ImmutableVenue {
    /**
     * The city or site.
     *
     * @return the place
     */
    Place place();

    /**
     * The building or ground.
     *
     * @return such as {@code Kuala Lumpur Convention Centre}; absent if it is not known
     */
    Optional<String> name();

    /**
     * The days on which the summit meets there.
     *
     * @return the days; absent means all of them, or that it is not known
     */
    Optional<Period> days();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * A place at which the whole summit meets.
     *
     * @param place the city or site
     * @return the venue
     */
    static Venue of(Place place) {
        return builder().place(place).build();
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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Venue> shape() {
        return VenueShape.INSTANCE;
    }

    /** Builds a {@link Venue}. */
    final class Builder extends ImmutableVenue.Builder {
        Builder() {}

        /**
         * Sets {@link Venue#days()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder days(String text) {
            return days(Period.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Venue
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Venue build() {
            Venue built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
