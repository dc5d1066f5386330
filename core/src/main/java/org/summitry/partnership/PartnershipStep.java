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

/**
 * One dated change of the level of a partnership, and what backs it.
 */
@Value.Immutable
@Noun
public sealed interface PartnershipStep permits ImmutablePartnershipStep {
    /**
     * The level from then on.
     *
     * @return the level
     */
    PartnershipLevel level();

    /**
     * When.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> date();

    /**
     * The text that makes it so.
     *
     * @return the instrument; absent if none is on record
     */
    Optional<Instrument> instrument();

    /**
     * The summit that made it so.
     *
     * @return the reference; absent if none is on record
     */
    Optional<SummitRef> summit();

    /**
     * What the parties call the level.
     *
     * @return such as {@code comprehensive cooperation partnership}; absent means the level's own words
     */
    Optional<String> name();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
    ImmutableList<Citation> citations();

    /**
     * A step without a text or summit that backs it.
     *
     * @param level the level from then on
     * @param date when, in EDTF
     * @return the step
     * @throws InvalidValueException if the date is not of the notation
     */
    static PartnershipStep of(PartnershipLevel level, String date) {
        return builder().level(level).date(date).build();
    }

    /**
     * The words to show.
     *
     * @return what the parties call the level, or else its own words
     */
    default String label() {
        return name().orElse(level().label());
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
    static Shape<PartnershipStep> shape() {
        return PartnershipStepShape.INSTANCE;
    }

    /** Builds a {@link PartnershipStep}. */
    final class Builder extends ImmutablePartnershipStep.Builder {
        Builder() {}

        /**
         * Sets {@link PartnershipStep#level()} from its notation.
         *
         * @param text a level such as {@code strategic-partnership}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder level(String text) {
            return level(PartnershipLevel.of(text));
        }

        /**
         * Sets {@link PartnershipStep#date()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the PartnershipStep
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public PartnershipStep build() {
            PartnershipStep built = super.build();
            new Require().text("name", built.name()).met();
            return built;
        }
    }
}
