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
 * A named assessor's finding, on a date, of how far an instrument, initiative, outcome or proposal has been carried
 * out.
 */
@Value.Immutable
@Noun
public sealed interface Assessment permits ImmutableAssessment {
    /** {@return the id of the instrument, initiative, outcome or proposal that is assessed} */
    Id of();

    /** {@return the id of the one measure that is assessed; absent if the whole proposal is} */
    Optional<Id> measure();

    /** {@return the name of the person, body or meeting that made the assessment} */
    String assessor();

    /** {@return the parties that made the assessment; empty if none is on record} */
    ImmutableList<Party> assessorParties();

    /** {@return the date of the assessment, in EDTF} */
    PartialDate on();

    /** {@return the party whose performance is assessed; absent if that of all parties together is} */
    Optional<Party> party();

    /** {@return the finding, on the assessor's own scale} */
    Score score();

    /** {@return the sources cited for this assessment; empty if none is on record} */
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
    static Shape<Assessment> shape() {
        return AssessmentShape.INSTANCE;
    }

    /** Builds an {@link Assessment}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableAssessment.Builder {
        Builder() {}

        /** Sets {@link Assessment#of()} from its notation, such as {@code plan-of-action-2021-2025}. */
        public Builder of(String text) {
            return of(Id.of(text));
        }

        /** Sets {@link Assessment#measure()} from its notation, such as {@code visa-waiver}. */
        public Builder measure(String text) {
            return measure(Id.of(text));
        }

        /** Sets {@link Assessment#on()} from its notation, such as {@code 2025-10-27}. */
        public Builder on(String text) {
            return on(PartialDate.parse(text));
        }

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
