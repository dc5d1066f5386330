package org.summitry.proposal;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.party.Party;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;

/**
 * What a named assessor found of how far an instrument, an outcome or a proposal was carried out, at a date.
 */
@Value.Immutable
@Noun
public sealed interface Assessment permits ImmutableAssessment {
    /**
     * What is assessed.
     *
     * @return the id of an instrument, initiative, outcome or proposal of the record
     */
    Id of();

    /**
     * The measure that is assessed, where it is not the whole proposal.
     *
     * @return the id of a measure of the proposal; absent means the whole
     */
    Optional<Id> measure();

    /**
     * Who assessed.
     *
     * @return the name of the person, body or meeting
     */
    String assessor();

    /**
     * The parties that assessed.
     *
     * @return the parties; empty if the assessor is none
     */
    ImmutableList<Party> assessorParties();

    /**
     * When the assessment was made.
     *
     * @return the date
     */
    PartialDate on();

    /**
     * Whose doing is assessed.
     *
     * @return the party; absent means that of all together
     */
    Optional<Party> party();

    /**
     * What was found.
     *
     * @return the score on the assessor's scale
     */
    Score score();

    /**
     * The sources that it rests on.
     *
     * @return the citations; empty if the record names none
     */
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

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Assessment> shape() {
        return AssessmentShape.INSTANCE;
    }

    /** Builds an {@link Assessment}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /**
         * Sets {@link Assessment#of()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder of(String text) {
            return of(Id.of(text));
        }

        /**
         * Sets {@link Assessment#measure()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder measure(String text) {
            return measure(Id.of(text));
        }

        /**
         * Sets {@link Assessment#on()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder on(String text) {
            return on(PartialDate.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Assessment
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Assessment build() {
            Assessment built = super.build();
            new Require()
                    .text("assessor", built.assessor())
                    .distinct("assessorParties", built.assessorParties(), Party::code)
                    .met();
            return built;
        }
    }
}
