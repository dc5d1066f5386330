package org.summitry.party;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.Answer;
import org.summitry.time.Period;

/**
 * The standing of one party in a bloc or organisation for a time.
 *
 * <p>A suspended member has two: the membership, and the suspension within it.
 */
@Value.Immutable
@Noun
public sealed interface Membership permits ImmutableMembership {
    /** The standing of a party in a bloc or organisation. */
    enum Status {
        /** Member with all rights. */
        MEMBER,
        /** Observer without membership. */
        OBSERVER,
        /** On its way to membership, with the accession agreed. */
        ACCEDING,
        /** Accepted as a candidate for membership. */
        CANDIDATE,
        /** Member whose rights or participation are suspended. */
        SUSPENDED,
        /** Partner or associate without membership. */
        PARTNER,
        /** Invited to join, which is not yet a membership. */
        INVITED
    }

    /** {@return the code of the party whose standing this is} */
    PartyCode member();

    /** {@return the standing of the party} */
    Status status();

    /** {@return the period for which the party has this standing, in EDTF; absent if not on record} */
    Optional<Period> period();

    /** {@return the sources cited for this membership; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * {@return a membership without citations}
     *
     * @param member the code of the party, such as {@code VN}
     * @param status the standing of the party
     * @param period the period for which the party has this standing, in EDTF, such as {@code 1995-07-28/..}
     * @throws InvalidValueException if a text is not of its notation
     */
    static Membership of(String member, Status status, String period) {
        return builder().member(member).status(status).period(period).build();
    }

    /**
     * {@return whether the party has this standing on the given day; {@link Answer#UNKNOWN} if its period is not on
     * record or not precise enough}
     */
    default Answer isInForceOn(LocalDate day) {
        return period().map(p -> p.contains(day)).orElse(Answer.UNKNOWN);
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Membership> shape() {
        return MembershipShape.INSTANCE;
    }

    /** Builds a {@link Membership}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}

        /** Sets {@link Membership#member()} from its notation, such as {@code VN}. */
        public Builder member(String text) {
            return member(PartyCode.of(text));
        }

        /** Sets {@link Membership#period()} from its notation, such as {@code 1995-07-28/..}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }
    }
}
