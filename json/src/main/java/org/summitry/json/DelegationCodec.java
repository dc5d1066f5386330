package org.summitry.json;

import org.summitry.meeting.Delegation;

/** The wire form of {@link Delegation}. */
final class DelegationCodec {
    static final ObjectCodec<Delegation, Delegation.Builder> CODEC = ObjectCodec.of(
                    "delegation",
                    "One party's part in a summit: in which capacities, by whom, or why not. A delegation "
                            + "without delegates is a party of whose people the record is silent, or, for a bloc, one that "
                            + "takes part through its members.",
                    Delegation::builder,
                    Delegation.Builder::build)
            .required("party", "The party.", Refs.PARTY, Delegation::party, Delegation.Builder::party)
            .optional(
                    "within",
                    "The bloc as a member of which it takes part. Absent for a party that takes part in its own "
                            + "right.",
                    Refs.PARTY,
                    Delegation::within,
                    Delegation.Builder::within)
            .list(
                    "capacities",
                    "What the party is at the summit. Empty if the record does not say.",
                    Scalars.word(Delegation.Capacity.class),
                    Delegation::capacities,
                    Delegation.Builder::addCapacity)
            .usually(
                    Delegation.Attendance.ATTENDED,
                    "attendance",
                    "Whether it takes part.",
                    Scalars.word(Delegation.Attendance.class),
                    Delegation::attendance,
                    Delegation.Builder::attendance)
            .optional(
                    "calledAs",
                    "The name under which it takes part, where that is not its own, such as Chinese Taipei. "
                            + "Absent means its own name.",
                    Scalars.NAME,
                    Delegation::calledAs,
                    Delegation.Builder::calledAs)
            .list(
                    "delegates",
                    "Who takes part for it. Empty if none is recorded.",
                    DelegateCodec.CODEC,
                    Delegation::delegates,
                    Delegation.Builder::addDelegate)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Delegation::citations,
                    Delegation.Builder::addCitation)
            .build();

    private DelegationCodec() {}
}
