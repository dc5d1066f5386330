package org.summitry.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.partnership.Topic;
import org.summitry.scalar.Id;

/** The wire form of {@link Topic}. */
final class TopicCodec {
    private static final class Parts {
        private @Nullable Id id;
        private @Nullable String label;

        private Topic build() {
            return new Topic(Objects.requireNonNull(id), Objects.requireNonNull(label));
        }
    }

    static final ObjectCodec<Topic, Parts> CODEC = ObjectCodec.of(
                    "topic", "A subject from an open vocabulary.", Parts::new, Parts::build)
            .required(
                    "id",
                    "The word of the vocabulary, such as artificial-intelligence.",
                    Scalars.TOPIC_ID,
                    Topic::id,
                    (parts, id) -> parts.id = id)
            .required(
                    "label",
                    "The words that a reader sees.",
                    Scalars.NAME,
                    Topic::label,
                    (parts, label) -> parts.label = label)
            .build();

    private TopicCodec() {}
}
