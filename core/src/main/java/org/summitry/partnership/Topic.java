package org.summitry.partnership;

import java.util.Objects;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * A subject from an open vocabulary. The id makes "artificial intelligence" of two summits one topic; the label is for
 * people.
 *
 * @param id the word of the vocabulary, such as {@code artificial-intelligence}
 * @param label the words that a reader sees
 */
@Noun(identity = "id", family = "topic", declared = true)
public record Topic(Id id, String label) {
    /**
     * Checks the label.
     *
     * @param id the word of the vocabulary, such as {@code artificial-intelligence}
     * @param label the words that a reader sees
     * @throws InvalidValueException if the label is blank or not well-formed Unicode
     */
    public Topic {
        Objects.requireNonNull(id, "id");
        new Require().text("label", label).met();
    }

    /**
     * A topic whose label is its id with spaces.
     *
     * @param id the word of the vocabulary, such as {@code green-economy}
     * @return the topic, labelled {@code green economy}
     * @throws InvalidValueException if the id is not of the form of an {@link Id}
     */
    public static Topic of(String id) {
        return of(id, id.replace('-', ' '));
    }

    /**
     * A topic.
     *
     * @param id the word of the vocabulary
     * @param label the words that a reader sees
     * @return the topic
     * @throws InvalidValueException if the id is not of the form of an {@link Id}, or the label is blank
     */
    public static Topic of(String id, String label) {
        return new Topic(Id.of(id), label);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    public static Shape<Topic> shape() {
        return TopicShape.INSTANCE;
    }
}
