package org.summitry.json;

import org.summitry.party.Leader;

/** The wire form of {@link Leader}. */
final class LeaderCodec {
    static final ObjectCodec<Leader, Leader.Builder> CODEC = ObjectCodec.of(
                    "leader",
                    "A person who takes part in summits, with the offices held, each for its party and time. Two "
                            + "offices at once are common: a president of a country may chair a bloc.",
                    Leader::builder,
                    Leader.Builder::build)
            .required("id", "The identifier within the record.", Scalars.PART_ID, Leader::id, Leader.Builder::id)
            .required(
                    "name",
                    "The name that this record uses.",
                    PersonNameCodec.CODEC,
                    Leader::name,
                    Leader.Builder::name)
            .list(
                    "offices",
                    "The offices held. Empty if none is recorded.",
                    OfficeCodec.CODEC,
                    Leader::offices,
                    Leader.Builder::addOffice)
            .list(
                    "otherNames",
                    "Other spellings of the name, with their language. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Leader::otherNames,
                    Leader.Builder::addOtherName)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Leader::citations,
                    Leader.Builder::addCitation)
            .build();

    private LeaderCodec() {}
}
