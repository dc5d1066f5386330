package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.TextVersion;
import org.summitry.partnership.Topic;
import org.summitry.party.Leader;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;
import org.summitry.time.Period;

/**
 * Something that a summit came to: an agreement of all, a commitment of some, a pledge, a call on others. An outcome
 * can answer proposals or measures, and can be part of another outcome.
 */
@Value.Immutable
@Noun(identity = "id")
public sealed interface Outcome extends Act permits ImmutableOutcome {
    /** The kinds of outcome. */
    enum Kind {
        /** All sides agree to do something together. */
        AGREEMENT,
        /** One or more parties commit themselves to do something. */
        COMMITMENT,
        /** A party promises help or money. */
        PLEDGE,
        /** The meeting decides on its own working. */
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

    @Override
    Id id();

    /** {@return the kind of outcome} */
    Kind kind();

    @Override
    String text();

    /** {@return the parties that agree, commit themselves, pledge or call; empty if none is on record} */
    ImmutableList<Party> by();

    /** {@return the parties that stand aside; empty if none is on record} */
    ImmutableList<Party> except();

    /** {@return the person who announced the outcome; absent if not on record} */
    Optional<Leader> speaker();

    /** {@return the date on which the outcome was agreed or announced, in EDTF; absent if not on record} */
    Optional<PartialDate> madeOn();

    /** {@return the period in which the outcome is to be carried out, in EDTF; absent if not on record} */
    Optional<Period> period();

    /**
     * {@return the proposals and measures that the outcome takes up or, as a rejection, turns down; empty if none is on
     * record}
     */
    ImmutableList<ProposalRef> answers();

    /** {@return the id of the outcome of which this is a part; absent if not on record} */
    Optional<Id> partOf();

    /** {@return the conditions of the outcome, in words; empty if none is on record} */
    ImmutableList<String> conditions();

    /**
     * {@return the ids of the figures that belong to the outcome, such as the amount of a pledge; empty if none is on
     * record}
     */
    ImmutableList<Id> figures();

    @Override
    ImmutableList<Party> addressees();

    /** {@return the parties and groups meant to benefit; empty if none is on record} */
    ImmutableList<Beneficiary> beneficiaries();

    @Override
    ImmutableList<Topic> topics();

    @Override
    ImmutableList<PlaceMention> places();

    @Override
    ImmutableList<Instrument> instruments();

    @Override
    ImmutableList<Initiative> initiatives();

    /** {@return the versions of the text, in the order of the record; empty if none is on record} */
    ImmutableList<TextVersion> versions();

    @Override
    ImmutableList<Citation> citations();

    /**
     * Checks whether this answers a proposal or measure. An answer to a whole proposal answers each of its measures; an
     * answer to a measure answers the proposal in part.
     *
     * @param ref the proposal or measure
     * @return true if this answers it, wholly or in part
     */
    default boolean isAnswerTo(ProposalRef ref) {
        return answers().stream()
                .anyMatch(a -> a.proposal().equals(ref.proposal())
                        && a.summit().equals(ref.summit())
                        && (a.measure().isEmpty()
                                || ref.measure().isEmpty()
                                || a.measure().equals(ref.measure())));
    }

    /** {@return whether what it answers is taken up; only a {@link Kind#REJECTION} turns it down} */
    default boolean takesUp() {
        return kind() != Kind.REJECTION;
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
    static Shape<Outcome> shape() {
        return OutcomeShape.INSTANCE;
    }

    /** Builds an {@link Outcome}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableOutcome.Builder {
        Builder() {}

        /** Sets {@link Outcome#madeOn()} from its notation, such as {@code 2025-10-27}. */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

        /** Sets {@link Outcome#id()} from its notation, such as {@code fta-upgrade-agreed}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Outcome#period()} from its notation, such as {@code 2026/2030}. */
        public Builder period(String text) {
            return period(Period.parse(text));
        }

        /** Sets {@link Outcome#partOf()} from its notation, such as {@code joint-statement}. */
        public Builder partOf(String text) {
            return partOf(Id.of(text));
        }

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
