package org.summitry.source;

import com.google.common.collect.ImmutableList;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;

/**
 * What a source says of a part of the record that differs from what the record says. Both are kept; neither
 * overwrites the other.
 */
@Value.Immutable
@Noun(atLeast = "citations:1")
public sealed interface Claim permits ImmutableClaim {
    /**
     * The part that the source disagrees on.
     *
     * @return the id or party code of a part of the record, or the id of the summit
     */
    String about();

    /**
     * The attribute of that part.
     *
     * @return its name as in the record's wire format, such as {@code held}
     */
    String attribute();

    /**
     * What the source says.
     *
     * @return the value in the notation of the attribute
     */
    String value();

    /**
     * Who says so.
     *
     * @return the citations, at least one
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
    static Shape<Claim> shape() {
        return ClaimShape.INSTANCE;
    }

    /** Builds a {@link Claim}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the Claim
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public Claim build() {
            Claim built = super.build();
            new Require()
                    .that(isReference(built.about()), "about", "be an id or the code of a party", built.about())
                    .text("attribute", built.attribute())
                    .text("value", built.value())
                    .that(!built.citations().isEmpty(), "citations", "name who says so", null)
                    .met();
            return built;
        }

        private static boolean isReference(String text) {
            try {
                return !Id.of(text).value().isEmpty();
            } catch (InvalidValueException noId) {
                try {
                    return !PartyCode.of(text).value().isEmpty();
                } catch (InvalidValueException noCode) {
                    return false;
                }
            }
        }
    }
}
