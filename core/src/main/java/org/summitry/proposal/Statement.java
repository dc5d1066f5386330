package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * What somebody says at a summit without promising or asking for anything: support, welcome, concern, good wishes.
 *
 * <p>It has a speaker or is made on behalf of a party.
 */
@Value.Immutable
public sealed interface Statement extends Act permits ImmutableStatement {
    /**
     * What a statement is.
     */
    enum Kind {
        /** Support for something. */
        SUPPORT,
        /** Welcome or appreciation of something done. */
        WELCOME,
        /** Concern or condemnation. */
        CONCERN,
        /** Disagreement with something that others agreed, or a reservation on it. */
        OBJECTION,
        /** Congratulation or good wishes. */
        GOOD_WISHES,
        /** Readiness to take part in something. */
        READINESS,
        /** A view of how things stand or should be. */
        VIEW
    }

    /**
     * The identifier within the record.
     *
     * @return the id
     */
    @Override
    Id id();

    /**
     * What it is.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * What the act says, in the words of whoever keeps the record.
     *
     * @return the text, never blank
     */
    @Override
    String text();

    /**
     * The person who says it.
     *
     * @return the leader; absent for a joint statement
     */
    Optional<Leader> speaker();

    /**
     * The parties for which it is said.
     *
     * @return the parties; empty if the record does not say
     */
    ImmutableList<Party> onBehalfOf();

    /**
     * When it was made.
     *
     * @return the date; absent means at the summit, or that it is not known
     */
    Optional<PartialDate> madeOn();

    /**
     * The parties that it is put to.
     *
     * @return the addressees; empty means all who took part, or nobody in particular
     */
    @Override
    ImmutableList<Party> addressees();

    /**
     * The people whom it is put to.
     *
     * @return the leaders; empty if it is put to nobody in person
     */
    ImmutableList<Leader> addressedLeaders();

    /**
     * Other parts of the record that it speaks of: a partnership, a figure, an outcome.
     *
     * @return their ids; empty if there are none
     */
    ImmutableList<Id> about();

    /**
     * The roles at other summits that it speaks of.
     *
     * @return the roles; empty if there are none
     */
    ImmutableList<RoleElsewhere> rolesElsewhere();

    /**
     * The time that it speaks of.
     *
     * @return the period; absent if none is named
     */
    Optional<Period> period();

    /**
     * What it is about.
     *
     * @return the topics in the order of the record; empty if none is given
     */
    @Override
    ImmutableList<Topic> topics();

    /**
     * The places that it concerns, as they are called in it.
     *
     * @return the places; empty if none is named
     */
    @Override
    ImmutableList<PlaceMention> places();

    /**
     * The treaties, plans and declarations that it concerns.
     *
     * @return the instruments; empty if none is named
     */
    @Override
    ImmutableList<Instrument> instruments();

    /**
     * The projects, programmes and mechanisms that it concerns.
     *
     * @return the initiatives; empty if none is named
     */
    @Override
    ImmutableList<Initiative> initiatives();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    @Override
    ImmutableList<Citation> citations();

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

    /** Builds a {@link Statement}. */
    final class Builder extends ImmutableStatement.Builder {
        Builder() {}

        /**
         * Sets {@link Statement#madeOn()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

        /**
         * Sets {@link Statement#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Statement#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Statement
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Statement build() {
            Statement built = super.build();
            Acts.require(built)
                    .distinct("onBehalfOf", built.onBehalfOf(), Party::code)
                    .distinct("addressedLeaders", built.addressedLeaders(), Leader::id)
                    .distinct("about", built.about())
                    .that(
                            built.speaker().isPresent() || !built.onBehalfOf().isEmpty(),
                            "speaker",
                            "be set unless onBehalfOf names a party",
                            null)
                    .met();
            return built;
        }
    }
}
