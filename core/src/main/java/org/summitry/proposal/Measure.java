package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.partnership.Initiative;
import org.summitry.partnership.Instrument;
import org.summitry.partnership.Topic;
import org.summitry.party.Party;
import org.summitry.party.PlaceMention;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;

/** One of the ordered parts of a proposal, with addressees, beneficiaries and topics of its own. */
@Value.Immutable
@Noun
public sealed interface Measure extends Act permits ImmutableMeasure {
    /** {@return the identifier of the measure within the proposal} */
    @Override
    Id id();

    @Override
    String text();

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

    @Override
    ImmutableList<Citation> citations();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value and adds to its lists} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Measure> shape() {
        return MeasureShape.INSTANCE;
    }

    /** Builds a {@link Measure}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /** Sets {@link Measure#id()} from its notation, such as {@code visa-waiver}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

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
