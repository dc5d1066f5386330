package org.summitry.json;

import org.summitry.partnership.Initiative;

/** The wire form of {@link Initiative}. */
final class InitiativeCodec {
    static final ObjectCodec<Initiative, Initiative.Builder> CODEC = ObjectCodec.of(
                    "initiative",
                    "A project, programme or mechanism that parties run together, other than a text.",
                    Initiative::builder,
                    Initiative.Builder::build)
            .required(
                    "id", "The identifier within the record.", Scalars.PART_ID, Initiative::id, Initiative.Builder::id)
            .required(
                    "kind",
                    "What it is.",
                    Scalars.word(Initiative.Kind.class),
                    Initiative::kind,
                    Initiative.Builder::kind)
            .required("name", "Its name.", Scalars.NAME, Initiative::name, Initiative.Builder::name)
            .optional(
                    "abbreviation",
                    "Its abbreviation, such as KADIF. Absent if none is used.",
                    Scalars.NAME,
                    Initiative::abbreviation,
                    Initiative.Builder::abbreviation)
            .list(
                    "otherNames",
                    "Its other names. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Initiative::otherNames,
                    Initiative.Builder::addOtherName)
            .list(
                    "parties",
                    "Who runs or takes part in it. Empty if the record does not say.",
                    Refs.PARTY,
                    Initiative::parties,
                    Initiative.Builder::addParty)
            .optional(
                    "period",
                    "From when to when it runs. Absent if it is not known.",
                    Scalars.PERIOD,
                    Initiative::period,
                    Initiative.Builder::period)
            .list(
                    "topics",
                    "What it is about. Empty if none is given.",
                    Refs.TOPIC,
                    Initiative::topics,
                    Initiative.Builder::addTopic)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Initiative::citations,
                    Initiative.Builder::addCitation)
            .build();

    private InitiativeCodec() {}
}
