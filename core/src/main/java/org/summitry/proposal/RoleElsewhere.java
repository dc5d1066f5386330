package org.summitry.proposal;

import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.SummitRef;
import org.summitry.party.Party;
import org.summitry.shape.Shape;

/**
 * What a party is at another summit, such as the coming chair of it.
 */
@Value.Immutable
@Noun
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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<RoleElsewhere> shape() {
        return RoleElsewhereShape.INSTANCE;
    }

    /** Builds a {@link RoleElsewhere}. */
    final class Builder extends ImmutableRoleElsewhere.Builder {
        Builder() {}
    }
}
