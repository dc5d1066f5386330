package org.summitry.partnership;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.shape.Shape;
import org.summitry.source.Citation;
import org.summitry.time.PartialDate;

/**
 * One state of a text, so that a draft and what was adopted are both on record.
 */
@Value.Immutable
@Noun
public sealed interface TextVersion permits ImmutableTextVersion {
    /**
     * How far a text has come.
     */
    enum Stage {
        /** Put forward or under negotiation. */
        DRAFT,
        /** Agreed by negotiators, not yet adopted or signed. */
        AGREED,
        /** Adopted or signed. */
        ADOPTED,
        /** Changed after its adoption. */
        AMENDED
    }

    /**
     * How far the text had come.
     *
     * @return the stage
     */
    Stage stage();

    /**
     * When it was in that state.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> date();

    /**
     * What it says, in the words of whoever keeps the record.
     *
     * @return the text; absent if only its existence is on record
     */
    Optional<String> text();

    /**
     * The language of that version.
     *
     * @return a BCP 47 tag; absent if it is not recorded
     */
    Optional<LanguageTag> language();

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
    static Shape<TextVersion> shape() {
        return TextVersionShape.INSTANCE;
    }

    /** Builds a {@link TextVersion}. */
    final class Builder extends ImmutableTextVersion.Builder {
        Builder() {}

        /**
         * Sets {@link TextVersion#date()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }

        /**
         * Sets {@link TextVersion#language()} from its notation.
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
         * @return the TextVersion
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public TextVersion build() {
            TextVersion built = super.build();
            new Require().text("text", built.text()).met();
            return built;
        }
    }
}
