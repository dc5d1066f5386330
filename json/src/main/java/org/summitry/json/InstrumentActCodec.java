package org.summitry.json;

import org.summitry.InstrumentAct;

/** The wire form of {@link InstrumentAct}. */
final class InstrumentActCodec {
    static final ObjectCodec<InstrumentAct, InstrumentAct.Builder> CODEC = ObjectCodec.of(
                    "instrumentAct",
                    "What one party, or all of them, did to an instrument on a date.",
                    InstrumentAct::builder,
                    InstrumentAct.Builder::build)
            .required(
                    "kind",
                    "What was done.",
                    Scalars.word(InstrumentAct.Kind.class),
                    InstrumentAct::kind,
                    InstrumentAct.Builder::kind)
            .optional(
                    "party",
                    "Who did it, or for whom it took effect. Absent means the instrument as a whole.",
                    Refs.PARTY,
                    InstrumentAct::party,
                    InstrumentAct.Builder::party)
            .optional(
                    "date",
                    "When. Absent if it is not known.",
                    Scalars.DATE,
                    InstrumentAct::date,
                    InstrumentAct.Builder::date)
            .optional(
                    "by",
                    "The person who acted. Absent if the record does not say.",
                    Refs.LEADER,
                    InstrumentAct::by,
                    InstrumentAct.Builder::by)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    InstrumentAct::citations,
                    InstrumentAct.Builder::addCitation)
            .build();

    private InstrumentActCodec() {}
}
