package org.summitry.json;

import org.summitry.meeting.Delegation;
import org.summitry.proposal.RoleElsewhere;

/** The wire form of {@link RoleElsewhere}. */
final class RoleElsewhereCodec {
    static final ObjectCodec<RoleElsewhere, RoleElsewhere.Builder> CODEC = ObjectCodec.of(
                    "roleElsewhere",
                    "What a party is at another summit, such as the coming chair of it.",
                    RoleElsewhere::builder,
                    RoleElsewhere.Builder::build)
            .required("party", "The party.", Refs.PARTY, RoleElsewhere::party, RoleElsewhere.Builder::party)
            .required(
                    "capacity",
                    "What it is there.",
                    Scalars.word(Delegation.Capacity.class),
                    RoleElsewhere::capacity,
                    RoleElsewhere.Builder::capacity)
            .required(
                    "summit",
                    "The other summit.",
                    SummitRefCodec.CODEC,
                    RoleElsewhere::summit,
                    RoleElsewhere.Builder::summit)
            .build();

    private RoleElsewhereCodec() {}
}
