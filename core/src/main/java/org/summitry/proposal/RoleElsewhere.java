package org.summitry.proposal;

import org.immutables.value.Value;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.SummitRef;
import org.summitry.party.Party;

/**
 * What a party is at another summit, such as the coming chair of it.
 */
@Value.Immutable
public sealed interface RoleElsewhere permits ImmutableRoleElsewhere {
    /**
     * The party.
     *
     * @return the party
     */
    Party party();

    /**
     * What it is there.
     *
     * @return the capacity
     */
    Delegation.Capacity capacity();

    /**
     * The other summit.
     *
     * @return the reference
     */
    SummitRef summit();

    /**
     * Begins a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a changed copy. Lists of the copy are added to, not replaced.
     *
     * @return a builder with the attributes of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** Builds a {@link RoleElsewhere}. */
    final class Builder extends ImmutableRoleElsewhere.Builder {
        Builder() {}
    }
}
