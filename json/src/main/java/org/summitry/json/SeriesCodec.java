package org.summitry.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.summitry.meeting.Series;
import org.summitry.scalar.Id;

/** The wire form of {@link Series}. */
final class SeriesCodec {
    private static final class Parts {
        private @Nullable Id id;
        private @Nullable String name;

        private Series build() {
            return new Series(Objects.requireNonNull(id), Objects.requireNonNull(name));
        }
    }

    static final ObjectCodec<Series, Parts> CODEC = ObjectCodec.of(
                    "series", "A recurring summit, of which a single one is an edition.", Parts::new, Parts::build)
            .required(
                    "id",
                    "The identifier that all editions share, such as asean-rok-summit.",
                    Scalars.ID,
                    Series::id,
                    (parts, id) -> parts.id = id)
            .required(
                    "name",
                    "The name without a number.",
                    Scalars.NAME,
                    Series::name,
                    (parts, name) -> parts.name = name)
            .build();

    private SeriesCodec() {}
}
