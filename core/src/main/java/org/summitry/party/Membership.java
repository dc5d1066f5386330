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
 * One party's standing in a bloc or organisation for a time. A party that was suspended has two: the membership,
 * and the suspension within it.
 */
@Value.Immutable
@Noun
public sealed interface Membership permits ImmutableMembership {
    /**
     * What a party is to a bloc or organisation.
     */
    enum Status {
        /** A member with all rights. */
        MEMBER,
        /** An observer. */
        OBSERVER,
        /** On its way in, the accession agreed. */
        ACCEDING,
        /** An accepted candidate. */
        CANDIDATE,
        /** A member whose rights or participation are suspended. */
        SUSPENDED,
        /** A partner or associate without membership. */
        PARTNER,
        /** Invited to join, which is not a membership. */
        INVITED
    }

    /**
     * The party.
     *
     * @return its code
     */
    PartyCode member();

    /**
     * The standing.
     *
     * @return the status
     */
    Status status();

    /**
     * From when to when.
     *
     * @return the period; absent if no date is on record
     */
    Optional<Period> period();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * A membership without a citation.
     *
     * @param member the code of the party
     * @param status the standing
     * @param period from when to when, in EDTF such as {@code 1995-07-28/..}
     * @return the membership
     * @throws InvalidValueException if a text is not of its notation
     */
    static Membership of(String member, Status status, String period) {
        return builder().member(member).status(status).period(period).build();
    }

    /**
     * Whether it is in force on a day.
     *
     * @param day the day
     * @return {@link Answer#UNKNOWN} if no date is on record or the dates are not precise enough
     */
    default Answer isInForceOn(LocalDate day) {
        return period().map(p -> p.contains(day)).orElse(Answer.UNKNOWN);
    }

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
    static Shape<Membership> shape() {
        return MembershipShape.INSTANCE;
    }

    /** Builds a {@link Membership}. */
    final class Builder extends ImmutableMembership.Builder {
        Builder() {}

        /**
         * Sets {@link Membership#member()} from its notation.
         *
         * @param text a code such as {@code VN}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder member(String text) {
            return member(PartyCode.of(text));
        }

        /**
         * Sets {@link Membership#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }
    }
}
