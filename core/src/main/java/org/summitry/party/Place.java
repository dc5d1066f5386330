package org.summitry.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;

/**
 * A place: a city, a sea, a region. It may have several names, and one name may belong to several places; acts
 * mention it by a {@link PlaceMention}.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Place permits ImmutablePlace {
    /**
     * What a place is.
     */
    enum Kind {
        /** A city, town or village. */
        CITY,
        /** A building or ground. */
        SITE,
        /** A sea, strait or gulf. */
        SEA,
        /** A river or its basin. */
        RIVER,
        /** A peninsula, island or mountain range. */
        LAND,
        /** A region of a country or across borders. */
        REGION
    }

    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * What it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The name that this record uses.
     *
     * @return such as {@code Kuala Lumpur}
     */
    String name();

    /**
     * The country or territory that it lies in.
     *
     * @return the party; absent for a sea or a region across borders
     */
    Optional<Party> country();

    /**
     * Its other names, and who uses them.
     *
     * @return the names; empty if none is recorded
     */
    ImmutableList<OtherName> otherNames();

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
    static Shape<Place> shape() {
        return PlaceShape.INSTANCE;
    }

    /** Builds a {@link Place}. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}

        /**
         * Sets {@link Place#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Place
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Place build() {
            Place built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
