package org.summitry.party;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A place together with the name by which a speaker or text calls it.
 *
 * @param place the place itself
 * @param calledAs the name that is used where it is not the own name of the place, such as {@code East Sea} by Viet Nam
 *     for the South China Sea; absent if not on record
 */
@Noun(narrowsReference = true)
public record PlaceMention(Place place, Optional<String> calledAs) {
    /**
     * Creates a mention of a place.
     *
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public PlaceMention {
        Objects.requireNonNull(place, "place");
        new Require().text("calledAs", calledAs).met();
    }

    /** {@return a mention of the given place under its own name} */
    public static PlaceMention of(Place place) {
        return new PlaceMention(place, Optional.empty());
    }

    /**
     * {@return a mention of a place under another name}
     *
     * @param place the place itself
     * @param calledAs the name that is used
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public static PlaceMention of(Place place, String calledAs) {
        return new PlaceMention(place, Optional.of(calledAs));
    }

    /** {@return the name that is used, or else the place's own} */
    public String name() {
        return calledAs.orElse(place.name());
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<PlaceMention> shape() {
        return PlaceMentionShape.INSTANCE;
    }
}
