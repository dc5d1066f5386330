package org.summitry.source;

import java.util.Objects;
import java.util.Optional;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A reference to the source on which a fact rests.
 *
 * @param source the source that is cited
 * @param place the place in the text, such as {@code paragraph 6} or {@code p. 3}; absent if not on record
 */
@Noun(narrowsReference = true)
public record Citation(Source source, Optional<String> place) {
    /**
     * Creates a citation.
     *
     * @throws InvalidValueException if the place is blank or not well-formed Unicode
     */
    public Citation {
        Objects.requireNonNull(source, "source");
        new Require().text("place", place).met();
    }

    /** {@return a citation of the given source, without a place in its text} */
    public static Citation of(Source source) {
        return new Citation(source, Optional.empty());
    }

    /**
     * {@return a citation of a place in a source}
     *
     * @param source the source that is cited
     * @param place the place in the text, such as {@code paragraph 6}
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
