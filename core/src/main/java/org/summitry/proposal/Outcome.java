package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
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
import org.summitry.time.Period;

/**
 * What a summit came to: an agreement of all, a commitment of some, a pledge, a call on others. An outcome can
 * answer proposals or measures, and can be part of another outcome.
 */
@Value.Immutable
public sealed interface Outcome extends Act permits ImmutableOutcome {
    /**
     * What an outcome is.
     */
    enum Kind {
        /** All sides agree to do something together. */
        AGREEMENT,
        /** One or more parties commit themselves to do something. */
        COMMITMENT,
        /** A party promises help or money. */
        PLEDGE,
        /** A decision of the meeting on its own working. */
        DECISION,
        /** A text is adopted, signed or launched. */
        ADOPTION,
        /** Others are called on to act. */
        CALL,
        /** Something that already holds is confirmed. */
        REAFFIRMATION,
        /** The work of others is supported. */
        ENDORSEMENT,
        /** Something that was put forward is turned down. */
        REJECTION
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
     * Who agrees, commits, pledges or calls.
     *
     * @return the parties; empty means all who took part
     */
    ImmutableList<Party> by();

    /**
     * Those of the parties that stand aside.
     *
     * @return the parties; empty if none does
     */
    ImmutableList<Party> except();

    /**
     * The person who announced it.
     *
     * @return the leader; absent if it was announced jointly or the record does not say
     */
    Optional<Leader> speaker();

    /**
     * When it was agreed or announced.
     *
     * @return the date; absent means at the summit, or that it is not known
     */
    Optional<PartialDate> madeOn();

    /**
     * When it is to be done.
     *
     * @return the period; absent if no time is set
     */
    Optional<Period> period();

    /**
     * The proposals and measures that it takes up or, if it is a rejection, turns down.
     *
     * @return the references; empty if it answers none
     */
    ImmutableList<ProposalRef> answers();

    /**
     * The outcome of which it is a part.
     *
     * @return its id; absent if it stands alone
     */
    Optional<Id> partOf();

    /**
     * The conditions that it is made under.
     *
     * @return the conditions in words; empty if it is unconditional or the record does not say
     */
    ImmutableList<String> conditions();

    /**
     * The figures that belong to it, such as the amount of a pledge.
     *
     * @return their ids; empty if there are none
     */
    ImmutableList<Id> figures();

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
     * Whether it answers a proposal or measure. An answer to a proposal as a whole answers its measures too; an answer to
     * a measure answers the proposal in part.
     *
     * @param ref the proposal or measure
     * @return true if so
     */
    default boolean isAnswerTo(ProposalRef ref) {
        return answers().stream()
                .anyMatch(a -> a.proposal().equals(ref.proposal())
                        && a.summit().equals(ref.summit())
                        && (a.measure().isEmpty()
                                || ref.measure().isEmpty()
                                || a.measure().equals(ref.measure())));
    }

    /**
     * Whether what it answers was taken up, not turned down.
     *
     * @return false for a {@link Kind#REJECTION}
     */
    default boolean takesUp() {
        return kind() != Kind.REJECTION;
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

    /** Builds an {@link Outcome}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}

        /**
         * Sets {@link Outcome#madeOn()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

        /**
         * Sets {@link Outcome#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Outcome#period()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /**
         * Sets {@link Outcome#partOf()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder partOf(String text) {
            return partOf(Id.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the Outcome
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Outcome build() {
            Outcome built = super.build();
            Acts.require(built)
                    .distinct("by", built.by(), Party::code)
                    .distinct("except", built.except(), Party::code)
                    .distinct("answers", built.answers())
                    .distinct("figures", built.figures())
                    .distinct("beneficiaries", built.beneficiaries(), Beneficiary::brief)
                    .texts("conditions", built.conditions())
                    .another("partOf", built.partOf(), built.id(), "be another outcome")
                    .met();
            return built;
        }
    }
}
