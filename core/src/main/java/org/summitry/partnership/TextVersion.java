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

/** A version of a text, so that both a draft and the adopted text can be on record. */
@Value.Immutable
@Noun
public sealed interface TextVersion permits ImmutableTextVersion {
    /** The stages that a text can reach. */
    enum Stage {
        /** The text is put forward or under negotiation. */
        DRAFT,
        /** Negotiators agree on the text; it is not yet adopted or signed. */
        AGREED,
        /** The text is adopted or signed. */
        ADOPTED,
        /** The text is changed after its adoption. */
        AMENDED
    }

    /** {@return the stage that the text has reached} */
    Stage stage();

    /** {@return the date of this version, in EDTF; absent if not on record} */
    Optional<PartialDate> date();

    /** {@return the text, as worded by the keeper of the record; absent if not on record} */
    Optional<String> text();

    /** {@return the language of this version, as a BCP 47 tag; absent if not on record} */
    Optional<LanguageTag> language();

    /** {@return the sources cited for this version; empty if none is on record} */
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
    static Shape<TextVersion> shape() {
        return TextVersionShape.INSTANCE;
    }

    /** Builds a {@link TextVersion}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableTextVersion.Builder {
        Builder() {}

        /** Sets {@link TextVersion#date()} from its notation, such as {@code 2025-10-27}. */
        public Builder date(String text) {
            return date(PartialDate.parse(text));
        }

        /** Sets {@link TextVersion#language()} from its notation, such as {@code vi}. */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

        @Override
        public TextVersion build() {
            TextVersion built = super.build();
            new Require().text("text", built.text()).met();
            return built;
        }
    }
}
