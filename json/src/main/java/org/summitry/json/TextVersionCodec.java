package org.summitry.json;

import org.summitry.partnership.TextVersion;

/** The wire form of {@link TextVersion}. */
final class TextVersionCodec {
    static final ObjectCodec<TextVersion, TextVersion.Builder> CODEC = ObjectCodec.of(
                    "textVersion",
                    "One state of a text, so that a draft and what was adopted are both on record.",
                    TextVersion::builder,
                    TextVersion.Builder::build)
            .required(
                    "stage",
                    "How far the text had come.",
                    Scalars.word(TextVersion.Stage.class),
                    TextVersion::stage,
                    TextVersion.Builder::stage)
            .optional(
                    "date",
                    "When it was in that state. Absent if it is not known.",
                    Scalars.DATE,
                    TextVersion::date,
                    TextVersion.Builder::date)
            .optional(
                    "text",
                    "What it says, in the words of whoever keeps the record. Absent if only its existence is on "
                            + "record.",
                    Scalars.TEXT,
                    TextVersion::text,
                    TextVersion.Builder::text)
            .optional(
                    "language",
                    "The language of that version. Absent if it is not recorded.",
                    Scalars.LANGUAGE,
                    TextVersion::language,
                    TextVersion.Builder::language)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    TextVersion::citations,
                    TextVersion.Builder::addCitation)
            .build();

    private TextVersionCodec() {}
}
