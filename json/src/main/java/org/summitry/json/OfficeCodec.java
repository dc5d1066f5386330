package org.summitry.json;

import org.summitry.party.Office;

/** The wire form of {@link Office}. */
final class OfficeCodec {
    static final ObjectCodec<Office, Office.Builder> CODEC = ObjectCodec.of(
                    "office", "A post that a person holds for a party.", Office::builder, Office.Builder::build)
            .required(
                    "id", "The identifier among the offices of one leader.", Scalars.ID, Office::id, Office.Builder::id)
            .required(
                    "title",
                    "The title of the post, such as Prime Minister.",
                    Scalars.NAME,
                    Office::title,
                    Office.Builder::title)
            .required("party", "The party whose post it is.", Refs.PARTY, Office::party, Office.Builder::party)
            .optional(
                    "kind",
                    "What post it is. Absent if the record does not say.",
                    Scalars.word(Office.Kind.class),
                    Office::kind,
                    Office.Builder::kind)
            .optional(
                    "period",
                    "From when to when the person holds it. Absent if no date is on record.",
                    Scalars.PERIOD,
                    Office::period,
                    Office.Builder::period)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Office::citations,
                    Office.Builder::addCitation)
            .build();

    private OfficeCodec() {}
}
