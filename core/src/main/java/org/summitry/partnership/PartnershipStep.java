package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.meeting.SummitRef;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;

/** A dated change in the level of a partnership, and the instrument or summit behind it. */
@Value.Immutable
@Noun
public sealed interface PartnershipStep permits ImmutablePartnershipStep {
    /** {@return the level from this step on} */
    PartnershipLevel level();

    /** {@return the date of the step, in EDTF; absent if not on record} */
    Optional<PartialDate> date();

    /** {@return the instrument that made the change; absent if not on record} */
    Optional<Instrument> instrument();

    /** {@return the summit that made the change; absent if not on record} */
    Optional<SummitRef> summit();

    /**
     * {@return the parties' name for the level, such as {@code comprehensive cooperation partnership}; absent if not on
     * record}
     */
    Optional<String> name();

    /** {@return the sources cited for this step; empty if none is on record} */
    ImmutableList<Citation> citations();

    /**
     * Returns a step of which only the level and the date are on record.
     *
     * @param level the level from this step on
     * @param date the date in EDTF, such as {@code 2010-10-29}
     * @return the step
     * @throws InvalidValueException if the date is malformed
     */
    static PartnershipStep of(PartnershipLevel level, String date) {
        return builder().level(level).date(date).build();
    }

    /** {@return the parties' name for the level, or else the words of the level itself} */
    default String label() {
        return name().orElse(level().label());
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
    static Shape<PartnershipStep> shape() {
        return PartnershipStepShape.INSTANCE;
    }

    /** Builds a {@link PartnershipStep}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutablePartnershipStep.Builder {
        Builder() {}

        /** Sets {@link PartnershipStep#level()} from its notation, such as {@code strategic-partnership}. */
        public Builder level(String text) {
            return level(PartnershipLevel.of(text));
        }

        /** Sets {@link PartnershipStep#date()} from its notation, such as {@code 2010-10-29}. */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }

        @Override
        public PartnershipStep build() {
            PartnershipStep built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
