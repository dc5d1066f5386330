package org.summitry.json;

import org.summitry.partnership.TreatyAction;

/** The wire form of {@link TreatyAction}. */
final class TreatyActionCodec {
    static final ObjectCodec<TreatyAction, TreatyAction.Builder> CODEC = ObjectCodec.of(
                    "instrumentAct",
                    "What one party, or all of them, did to an instrument on a date.",
                    TreatyAction::builder,
                    TreatyAction.Builder::build)
            .required(
                    "kind",
                    "What was done.",
                    Scalars.word(TreatyAction.Kind.class),
                    TreatyAction::kind,
                    TreatyAction.Builder::kind)
            .optional(
                    "party",
                    "Who did it, or for whom it took effect. Absent means the instrument as a whole.",
                    Refs.PARTY,
                    TreatyAction::party,
                    TreatyAction.Builder::party)
            .optional(
                    "date",
                    "When. Absent if it is not known.",
                    Scalars.DATE,
                    TreatyAction::date,
                    TreatyAction.Builder::date)
            .optional(
                    "by",
                    "The person who acted. Absent if the record does not say.",
                    Refs.LEADER,
                    TreatyAction::by,
                    TreatyAction.Builder::by)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    TreatyAction::citations,
                    TreatyAction.Builder::addCitation)
            .build();

    private TreatyActionCodec() {}
}
