package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.Summit;
import org.summitry.internal.Lookup;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;

/**
 * What a leader or party puts forward, as a whole and in ordered measures. Whether anything came of it is told by
 * the outcomes that answer it, see {@link Summit#answersTo(ProposalRef)}.
 *
 * <p>It has an author or is put forward on behalf of a party; its measures have ids of their own.
 */
@Value.Immutable
public sealed interface Proposal extends Act permits ImmutableProposal {
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
     * The person who put it forward.
     *
     * @return the leader; absent if it is put forward by parties
     */
    Optional<Leader> author();

    /**
     * The parties for which it is put forward.
     *
     * @return the parties; empty if an author speaks for himself or herself
     */
    ImmutableList<Party> onBehalfOf();

    /**
     * When it was put forward.
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
     * Its parts, in order.
     *
     * @return the measures; empty if it has no parts
     */
    ImmutableList<Measure> measures();

    /**
     * The states of its text.
     *
     * @return the versions in the order of the record; empty if none is recorded
     */
    ImmutableList<TextVersion> versions();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    @Override
    ImmutableList<Citation> citations();

    /**
     * A measure by its id.
     *
     * @param measure the id
     * @return the measure; absent if the proposal has none of that id
     */
    default Optional<Measure> measure(Id measure) {
        return Lookup.find(measures(), measure, Measure::id);
    }

    /**
     * A measure by its id.
     *
     * @param measure the id
     * @return the measure; absent if the proposal has none of that id
     * @throws InvalidValueException if the text is not of the form of an {@link Id}
     */
    default Optional<Measure> measure(String measure) {
        return measure(Id.of(measure));
    }

    /**
     * Whether it or one of its measures is about a topic.
     *
     * @param topic the id of the topic
     * @return true if so
     */
    @Override
    default boolean isAbout(Id topic) {
        return Act.super.isAbout(topic) || measures().stream().anyMatch(m -> m.isAbout(topic));
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

    /** Builds a {@link Proposal}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}

        /**
         * Sets {@link Proposal#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Proposal#madeOn()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Proposal
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Proposal build() {
            Proposal built = super.build();
            Acts.require(built)
                    .distinct("beneficiaries", built.beneficiaries(), Beneficiary::brief)
                    .distinct("onBehalfOf", built.onBehalfOf(), Party::code)
                    .distinct("measures", built.measures(), Measure::id)
                    .that(
                            built.author().isPresent() || !built.onBehalfOf().isEmpty(),
                            "author",
                            "be set where no party is named that the proposal is made on behalf of",
                            null)
                    .met();
            return built;
        }
    }
}
