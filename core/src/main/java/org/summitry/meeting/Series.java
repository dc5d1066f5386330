package org.summitry.meeting;

import java.util.Objects;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A recurring summit, of which a single one is an edition.
 *
 * @param id the identifier that all editions share, such as {@code asean-rok-summit}
 * @param name the name without a number
 */
@Noun
public record Series(Id id, String name) {
    /**
     * Checks the name.
     *
     * @param id the identifier that all editions share, such as {@code asean-rok-summit}
     * @param name the name without a number
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public Series {
        Objects.requireNonNull(id, "id");
        new Require().text("name", name).met();
    }

    /**
     * A series.
     *
     * @param id the identifier
     * @param name the name
     * @return the series
     * @throws InvalidValueException if the id is not of the form of an {@link Id}, or the name is blank
     */
    public static Series of(String id, String name) {
        return new Series(Id.of(id), name);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Series> shape() {
        return SeriesShape.INSTANCE;
    }
}
