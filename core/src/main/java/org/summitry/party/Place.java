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
 * A city, a sea, a region or another place that a record mentions.
 *
 * <p>A place may have several names, and one name may belong to several places; acts mention it by a
 * {@link PlaceMention}.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Place permits ImmutablePlace {
    /** What kind of place it is. */
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
        /** A region of a country, or one that crosses borders. */
        REGION
    }

    /** {@return the identifier of the place within the record} */
    Id id();

    /** {@return the kind of place} */
    Kind kind();

    /** {@return the name by which this record calls the place, such as {@code Kuala Lumpur}} */
    String name();

    /** {@return the country or territory in which the place lies; absent if not on record} */
    Optional<Party> country();

    /** {@return the other names of the place, and the parties that use them; empty if none is on record} */
    ImmutableList<OtherName> otherNames();

    /** {@return the sources cited for this place; empty if none is on record} */
    ImmutableList<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Place> shape() {
        return PlaceShape.INSTANCE;
    }

    /** Builds a {@link Place}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutablePlace.Builder {
        Builder() {}

        /** Sets {@link Place#id()} from its notation, such as {@code kuala-lumpur}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        @Override
        public Place build() {
            Place built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
