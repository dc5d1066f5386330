package org.summitry.party;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.PartyCode;
import org.summitry.shape.Shape;

/**
 * Another name or spelling of a person, party, place or instrument.
 */
@Value.Immutable
@Noun
public sealed interface OtherName permits ImmutableOtherName {
    /**
     * The name.
     *
     * @return the text, never blank
     */
    String text();

    /**
     * The language that it is in.
     *
     * @return a BCP 47 tag; absent if it is not recorded
     */
    Optional<LanguageTag> language();

    /**
     * The parties that use this name.
     *
     * @return their codes; empty if it is nobody's in particular
     */
    ImmutableList<PartyCode> usedBy();

    /**
     * Another name.
     *
     * @param text the name
     * @return the name, of no particular language
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static OtherName of(String text) {
        return builder().text(text).build();
    }

    /**
     * Another name in a language.
     *
     * @param text the name
     * @param language a BCP 47 tag such as {@code ko}
     * @return the name
     * @throws InvalidValueException if the name is blank or the tag is not canonical
     */
    static OtherName of(String text, String language) {
        return builder().text(text).language(language).build();
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
    static Shape<OtherName> shape() {
        return OtherNameShape.INSTANCE;
    }

    /** Builds an {@link OtherName}. */
    final class Builder extends ImmutableOtherName.Builder {
        Builder() {}

        /**
         * Sets {@link OtherName#language()} from its notation.
         *
         * @param text a BCP 47 tag such as {@code vi}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

        /**
         * Builds the value.
         *
         * @return the OtherName
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public OtherName build() {
            OtherName built = super.build();
            new Require()
                    .text("text", built.text())
                    .distinct("usedBy", built.usedBy())
                    .met();
            return built;
        }
    }
}
