package org.summitry.json;

import org.summitry.partnership.Instrument;

/** The wire form of {@link Instrument}. */
final class InstrumentCodec {
    static final ObjectCodec<Instrument, Instrument.Builder> CODEC = ObjectCodec.of(
                    "instrument",
                    "A text that binds or guides its parties: a treaty, a free trade agreement, a declaration, a "
                            + "plan of action. What the parties did to it, and when, is kept act by act.",
                    Instrument::builder,
                    Instrument.Builder::build)
            .required(
                    "id", "The identifier within the record.", Scalars.PART_ID, Instrument::id, Instrument.Builder::id)
            .required(
                    "kind",
                    "What it is.",
                    Scalars.word(Instrument.Kind.class),
                    Instrument::kind,
                    Instrument.Builder::kind)
            .required("name", "Its name.", Scalars.NAME, Instrument::name, Instrument.Builder::name)
            .optional(
                    "abbreviation",
                    "Its abbreviation, such as AKFTA. Absent if none is used.",
                    Scalars.NAME,
                    Instrument::abbreviation,
                    Instrument.Builder::abbreviation)
            .list(
                    "otherNames",
                    "Its other names. Empty if none is recorded.",
                    OtherNameCodec.CODEC,
                    Instrument::otherNames,
                    Instrument.Builder::addOtherName)
            .list(
                    "parties",
                    "Whose instrument it is. Empty if the record does not say.",
                    Refs.PARTY,
                    Instrument::parties,
                    Instrument.Builder::addParty)
            .optional(
                    "period",
                    "The time that it covers, such as 2021/2025 of a plan. Absent if it is not limited or not "
                            + "known.",
                    Scalars.PERIOD,
                    Instrument::period,
                    Instrument.Builder::period)
            .optional(
                    "replaces",
                    "The instrument that it follows or replaces. Absent if none.",
                    Scalars.ID,
                    Instrument::replaces,
                    Instrument.Builder::replaces)
            .list(
                    "acts",
                    "What the parties did to it. Empty if none is recorded.",
                    TreatyActionCodec.CODEC,
                    Instrument::acts,
                    Instrument.Builder::addAct)
            .list(
                    "versions",
                    "The states of its text. Empty if none is recorded.",
                    TextVersionCodec.CODEC,
                    Instrument::versions,
                    Instrument.Builder::addVersion)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Instrument::citations,
                    Instrument.Builder::addCitation)
            .build();

    private InstrumentCodec() {}
}
