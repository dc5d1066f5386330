package org.summitry.party;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A place as a speaker or text calls it.
 *
 * @param place the place itself
 * @param calledAs the name that is used there, such as {@code East Sea} by Viet Nam for the South China Sea; absent means
 *     the place's own name
 */
@Noun(narrowsReference = true)
public record PlaceMention(Place place, Optional<String> calledAs) {
    /**
     * Checks the name.
     *
     * @param place the place itself
     * @param calledAs the name that is used there, such as {@code East Sea} by Viet Nam for the South China Sea; absent means the place's own name
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public PlaceMention {
        Objects.requireNonNull(place, "place");
        new Require().text("calledAs", calledAs).met();
    }

    /**
     * A place under its own name.
     *
     * @param place the place
     * @return the mention
     */
    public static PlaceMention of(Place place) {
        return new PlaceMention(place, Optional.empty());
    }

    /**
     * A place under another name.
     *
     * @param place the place
     * @param calledAs the name that is used
     * @return the mention
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public static PlaceMention of(Place place, String calledAs) {
        return new PlaceMention(place, Optional.of(calledAs));
    }

    /**
     * The name to show.
     *
     * @return the name that is used, or else the place's own
     */
    public String name() {
        return calledAs.orElse(place.name());
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<PlaceMention> shape() {
        return PlaceMentionShape.INSTANCE;
    }
}
