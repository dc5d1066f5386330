package org.summitry.proposal;

import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.meeting.Delegation;
import org.summitry.meeting.SummitRef;
import org.summitry.party.Party;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/** The role of a party at another summit, such as the chair of the next one. */
@Value.Immutable
@Noun
public sealed interface RoleElsewhere permits ImmutableRoleElsewhere {
    /** {@return the party that has the role} */
    Party party();

    /** {@return the capacity the party has there} */
    Delegation.Capacity capacity();

    /** {@return the other summit} */
    SummitRef summit();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<RoleElsewhere> shape() {
        return RoleElsewhereShape.INSTANCE;
    }

    /** Builds a {@link RoleElsewhere}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableRoleElsewhere.Builder {
        Builder() {}
    }
}
