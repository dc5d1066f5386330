package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;

/**
 * One of the ordered parts of a proposal.
 */
@Value.Immutable
public sealed interface Measure extends Act permits ImmutableMeasure {
    /**
     * The identifier within the record.
     *
     * @return the id
     */
    @Override
    Id id();

    /**
     * What the act says, in the words of whoever keeps the record.
     *
     * @return the text, never blank
     */
    @Override
    String text();

    /**
     * The parties that it is put to.
     *
     * @return the addressees; empty means all who took part, or nobody in particular
     */
    @Override
    ImmutableList<Party> addressees();

    /**
     * Whom it is to serve.
     *
     * @return the beneficiaries; empty if the record does not say
     */
    ImmutableList<Beneficiary> beneficiaries();

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

    /** Builds a {@link Measure}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /**
         * Sets {@link Measure#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Measure
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Measure build() {
            Measure built = super.build();
            Acts.require(built)
                    .distinct("beneficiaries", built.beneficiaries(), Beneficiary::brief)
                    .met();
            return built;
        }
    }
}
