package org.summitry.source;

import java.util.Optional;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.WebAddress;
import org.summitry.shape.Shape;
import org.summitry.time.PartialDate;

/**
 * A text on which facts rest, such as a press report, a communiqué or a data release.
 *
 * <p>A record lists it once and cites it by its id.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Source permits ImmutableSource {
    /** {@return the identifier of the source within the record} */
    Id id();

    /** {@return the name of the publisher, such as {@code Viet Nam News}} */
    String publisher();

    /** {@return the name of the news agency that supplied the text; absent if not on record} */
    Optional<String> agency();

    /** {@return the title of the text; absent if not on record} */
    Optional<String> title();

    /** {@return the date of publication, in EDTF; absent if not on record} */
    Optional<PartialDate> published();

    /** {@return the place from which the report is dated; absent if not on record} */
    Optional<String> dateline();

    /** {@return the http or https address at which the text can be read; absent if not on record} */
    Optional<WebAddress> address();

    /** {@return the language in which the text is written, as a BCP 47 tag; absent if not on record} */
    Optional<LanguageTag> language();

    /** {@return the date on which the text was last seen at its address, in EDTF; absent if not on record} */
    Optional<PartialDate> accessed();

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<Source> shape() {
        return SourceShape.INSTANCE;
    }

    /** Builds a {@link Source}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /** Sets {@link Source#id()} from its notation, such as {@code vnn-2025-10-27}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link Source#published()} from its notation, such as {@code 2025-10-27}. */
        public Builder published(String text) {
            return published(PartialDate.parse(text));
        }

        /** Sets {@link Source#language()} from its notation, such as {@code en}. */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

        /** Sets {@link Source#address()} from its notation, such as {@code https://asean.org/}. */
        public Builder address(String text) {
            return address(WebAddress.of(text));
        }

        /** Sets {@link Source#accessed()} from its notation, such as {@code 2025-11-03}. */
        public Builder accessed(String text) {
            return accessed(PartialDate.parse(text));
        }

        @Override
        public Source build() {
            Source built = super.build();
            new Require()
                    .text("publisher", built.publisher())
                    .text("agency", built.agency())
                    .text("title", built.title())
                    .text("dateline", built.dateline())
                    .met();
            return built;
        }
    }
}
