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
 * Another name or spelling of something that has a name, such as a person, party, place or instrument.
 *
 * <p>No party is named twice as a user of the name.
 */
@Value.Immutable
@Noun
public sealed interface OtherName permits ImmutableOtherName {
    /** {@return the name itself} */
    String text();

    /** {@return the language of the name, as a BCP 47 tag; absent if not on record} */
    Optional<LanguageTag> language();

    /** {@return the codes of the parties that use the name; empty if none is on record} */
    ImmutableList<PartyCode> usedBy();

    /**
     * {@return another name, without a language}
     *
     * @param text the name itself
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static OtherName of(String text) {
        return builder().text(text).build();
    }

    /**
     * {@return another name in a language}
     *
     * @param text the name itself
     * @param language the language as a BCP 47 tag, such as {@code ko}
     * @throws InvalidValueException if the name is blank or not well-formed Unicode, or the tag is not canonical
     */
    static OtherName of(String text, String language) {
        return builder().text(text).language(language).build();
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
    static Shape<OtherName> shape() {
        return OtherNameShape.INSTANCE;
    }

    /** Builds an {@link OtherName}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableOtherName.Builder {
        Builder() {}

        /** Sets {@link OtherName#language()} from its notation, such as {@code ko}. */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

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
