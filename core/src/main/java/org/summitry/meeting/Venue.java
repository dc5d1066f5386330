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

/** A place where a summit, or a part of it, is held. */
@Value.Immutable
@Noun
public sealed interface Venue permits ImmutableVenue {
    /** {@return the city or site} */
    Place place();

    /**
     * {@return the name of the building or ground, such as {@code Kuala Lumpur Convention Centre}; absent if not on
     * record}
     */
    Optional<String> name();

    /** {@return the days on which the summit meets there, in EDTF; absent if not on record} */
    Optional<Period> days();

    /** {@return the sources cited for this venue; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return a venue of which only the place is on record} */
    static Venue of(Place place) {
        return builder().place(place).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Venue> shape() {
        return VenueShape.INSTANCE;
    }

    /** Builds a {@link Venue}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableVenue.Builder {
        Builder() {}

        /** Sets {@link Venue#days()} from its notation, such as {@code 2025-10-27}. */
        public Builder days(String text) {
            return days(Period.parse(text));
        }

        @Override
        public Venue build() {
            Venue built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
