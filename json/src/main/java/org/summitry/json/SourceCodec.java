package org.summitry.json;

import org.summitry.source.Source;

/** The wire form of {@link Source}. */
final class SourceCodec {
    static final ObjectCodec<Source, Source.Builder> CODEC = ObjectCodec.of(
                    "source",
                    "A text that facts rest on: a press report, a communiqué, a data release. It is declared "
                            + "once in a record and cited by its id.",
                    Source::builder,
                    Source.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Source::id, Source.Builder::id)
            .required("publisher", "Who published it.", Scalars.NAME, Source::publisher, Source.Builder::publisher)
            .optional(
                    "agency",
                    "The agency that supplied the text. Absent if the publisher is not said to use one.",
                    Scalars.NAME,
                    Source::agency,
                    Source.Builder::agency)
            .optional(
                    "title",
                    "Its title. Absent if it has none or it is not recorded.",
                    Scalars.TEXT,
                    Source::title,
                    Source.Builder::title)
            .optional(
                    "published",
                    "When it was published. Absent if it is not known.",
                    Scalars.DATE,
                    Source::published,
                    Source.Builder::published)
            .optional(
                    "dateline",
                    "The place that the report is dated from. Absent if there is none.",
                    Scalars.NAME,
                    Source::dateline,
                    Source.Builder::dateline)
            .optional(
                    "address",
                    "Where it can be read. Absent if there is none.",
                    Scalars.ADDRESS,
                    Source::address,
                    Source.Builder::address)
            .optional(
                    "language",
                    "The language it is written in. Absent if it is not recorded.",
                    Scalars.LANGUAGE,
                    Source::language,
                    Source.Builder::language)
            .optional(
                    "accessed",
                    "When it was last seen at its address. Absent if it is not recorded.",
                    Scalars.DATE,
                    Source::accessed,
                    Source.Builder::accessed)
            .build();

    private SourceCodec() {}
}
