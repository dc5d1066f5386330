package org.summitry.meeting;

import java.util.Objects;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A recurring summit, of which each single summit is an edition.
 *
 * @param id the identifier that all editions share, such as {@code asean-rok-summit}
 * @param name the name of the series, without the number of an edition
 */
@Noun
public record Series(Id id, String name) {
    /**
     * Creates a series.
     *
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    public Series {
        Objects.requireNonNull(id, "id");
        new Require().text("name", name).met();
    }

    /**
     * {@return the series with the given id and name}
     *
     * @param id the text of an {@link Id}, such as {@code asean-rok-summit}
     * @param name the name of the series, without the number of an edition
     * @throws InvalidValueException if the id is malformed, or the name is blank or not well-formed Unicode
     */
    public static Series of(String id, String name) {
        return new Series(Id.of(id), name);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Series> shape() {
        return SeriesShape.INSTANCE;
    }
}
