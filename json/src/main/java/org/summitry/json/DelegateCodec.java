package org.summitry.json;

import org.summitry.meeting.Delegate;

/** The wire form of {@link Delegate}. */
final class DelegateCodec {
    static final ObjectCodec<Delegate, Delegate.Builder> CODEC = ObjectCodec.of(
                    "delegate", "One person of a delegation.", Delegate::builder, Delegate.Builder::build)
            .required("leader", "The person.", Refs.LEADER, Delegate::leader, Delegate.Builder::leader)
            .optional(
                    "office",
                    "The office in which the person takes part, where the person holds several for the party. "
                            + "Absent means the office that the leader holds for the party of the delegation.",
                    Scalars.ID,
                    Delegate::office,
                    Delegate.Builder::office)
            .optional(
                    "presence",
                    "How the person takes part. Absent if the record does not say.",
                    Scalars.word(Delegate.Presence.class),
                    Delegate::presence,
                    Delegate.Builder::presence)
            .optional(
                    "inPlaceOf",
                    "For whom the person stands in. Absent if for nobody.",
                    Refs.LEADER,
                    Delegate::inPlaceOf,
                    Delegate.Builder::inPlaceOf)
            .build();

    private DelegateCodec() {}
}
