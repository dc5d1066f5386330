package org.summitry.source;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * The source that a fact rests on, and the place in it.
 *
 * @param source the source
 * @param place the place in the text, such as {@code paragraph 6} or {@code p. 3}; absent means the source as a whole
 */
@Noun(narrowsReference = true)
public record Citation(Source source, Optional<String> place) {
    /**
     * Checks the place.
     *
     * @param source the source
     * @param place the place in the text, such as {@code paragraph 6} or {@code p. 3}; absent means the source as a whole
     * @throws InvalidValueException if the place is blank or not well-formed Unicode
     */
    public Citation {
        Objects.requireNonNull(source, "source");
        new Require().text("place", place).met();
    }

    /**
     * A citation of a source as a whole.
     *
     * @param source the source
     * @return the citation
     */
    public static Citation of(Source source) {
        return new Citation(source, Optional.empty());
    }

    /**
     * A citation of a place in a source.
     *
     * @param source the source
     * @param place the place in the text, such as {@code paragraph 6}
     * @return the citation
     * @throws InvalidValueException if the place is blank or not well-formed Unicode
     */
    public static Citation of(Source source, String place) {
        return new Citation(source, Optional.of(place));
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Citation> shape() {
        return CitationShape.INSTANCE;
    }
}
