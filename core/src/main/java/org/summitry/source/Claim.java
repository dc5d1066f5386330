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
 * What a source says about a part of the record where it differs from the record.
 *
 * <p>The record and the claim are both kept; neither overwrites the other.
 */
@Value.Immutable
@Noun(atLeast = "citations:1")
public sealed interface Claim permits ImmutableClaim {
    /** {@return the id or party code of the part that the claim is about, or the id of the summit} */
    String about();

    /** {@return the name of the attribute that the claim is about, as in the wire format, such as {@code held}} */
    String attribute();

    /** {@return the value that the source gives, in the notation of the attribute} */
    String value();

    /** {@return the sources that make the claim, at least one} */
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
    static Shape<Claim> shape() {
        return ClaimShape.INSTANCE;
    }

    /** Builds a {@link Claim}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableClaim.Builder {
        Builder() {}

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
