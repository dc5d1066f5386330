package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.Summit;
import org.summitry.internal.Lookup;
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

/**
 * Something that a leader or party puts forward, as a whole and in ordered measures. What came of it is told by the
 * outcomes that answer it.
 *
 * <p>It has an author or is put forward on behalf of a party, and no two of its measures have the same id.
 * {@link Summit#answersTo(ProposalRef)} finds the outcomes.
 */
@Value.Immutable
@Noun(
        identity = "id",
        anyOf = {"author", "onBehalfOf"})
public sealed interface Proposal extends Act permits ImmutableProposal {
    @Override
    Id id();

    @Override
    String text();

    /** {@return the person who puts the proposal forward; absent if not on record} */
    Optional<Leader> author();

    /** {@return the parties on whose behalf the proposal is put forward; empty if none is on record} */
    ImmutableList<Party> onBehalfOf();

    /** {@return the date on which the proposal was put forward, in EDTF; absent if not on record} */
    Optional<PartialDate> madeOn();

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

    /** {@return the measures of which the proposal consists, in order; empty if none is on record} */
    ImmutableList<Measure> measures();

    /** {@return the versions of the text, in the order of the record; empty if none is on record} */
    ImmutableList<TextVersion> versions();

    @Override
    ImmutableList<Citation> citations();

    /** {@return the measure with the given id; absent if there is none} */
    default Optional<Measure> measure(Id measure) {
        return Lookup.find(measures(), measure, Measure::id);
    }

    /**
     * {@return the measure with the given id; absent if there is none}
     *
     * @throws InvalidValueException if the id is malformed
     */
    default Optional<Measure> measure(String measure) {
        return measure(Id.of(measure));
    }

    /** {@return whether it or one of its measures has a topic with the given id} */
    @Override
    default boolean isAbout(Id topic) {
        return Act.super.isAbout(topic) || measures().stream().anyMatch(m -> m.isAbout(topic));
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
    static Shape<Proposal> shape() {
        return ProposalShape.INSTANCE;
    }

    /** Builds a {@link Proposal}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableProposal.Builder {
        Builder() {}

        /** Sets {@link Proposal#id()} from its notation, such as {@code direction-1}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Proposal#madeOn()} from its notation, such as {@code 2025-10-27}. */
        public Builder madeOn(String text) {
            return madeOn(PartialDate.parse(text));
        }

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
                            "be set unless onBehalfOf names a party",
                            null)
                    .met();
            return built;
        }
    }
}
