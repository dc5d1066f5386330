package org.summitry.json;

import org.summitry.party.Membership;

/** The wire form of {@link Membership}. */
final class MembershipCodec {
    static final ObjectCodec<Membership, Membership.Builder> CODEC = ObjectCodec.of(
                    "membership",
                    "One party's standing in a bloc or organisation for a time. A party that was suspended has "
                            + "two: the membership, and the suspension within it.",
                    Membership::builder,
                    Membership.Builder::build)
            .required("member", "The party.", Scalars.PARTY_CODE, Membership::member, Membership.Builder::member)
            .required(
                    "status",
                    "The standing.",
                    Scalars.word(Membership.Status.class),
                    Membership::status,
                    Membership.Builder::status)
            .optional(
                    "period",
                    "From when to when. Absent if no date is on record.",
                    Scalars.PERIOD,
                    Membership::period,
                    Membership.Builder::period)
            .list(
                    "citations",
                    "The sources that it rests on. Empty if the record names none.",
                    Refs.CITATION,
                    Membership::citations,
                    Membership.Builder::addCitation)
            .build();

    private MembershipCodec() {}
}
