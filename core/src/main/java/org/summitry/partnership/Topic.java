package org.summitry.partnership;

import java.util.Objects;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A subject from an open vocabulary, with an id that makes it one topic at all summits and a label for people.
 *
 * @param id the word of the vocabulary, such as {@code artificial-intelligence}
 * @param label the words that a reader sees, such as {@code artificial intelligence}
 */
@Noun(identity = "id", family = "topic", declared = true)
public record Topic(Id id, String label) {
    /** Checks that the label is not blank. */
    public Topic {
        Objects.requireNonNull(id, "id");
        new Require().text("label", label).met();
    }

    /**
     * {@return the topic whose label is its id with spaces for hyphens, such as {@code green economy}}
     *
     * @throws InvalidValueException if the id is malformed
     */
    public static Topic of(String id) {
        return of(id, id.replace('-', ' '));
    }

    /**
     * {@return the topic with the given id and label}
     *
     * @throws InvalidValueException if the id is malformed, or the label is blank or not well-formed Unicode
     */
    public static Topic of(String id, String label) {
        return new Topic(Id.of(id), label);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Topic> shape() {
        return TopicShape.INSTANCE;
    }
}
