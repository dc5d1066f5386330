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
 * A text that facts rest on: a press report, a communiqué, a data release. It is declared once in a record and
 * cited by its id.
 */
@Value.Immutable
@Noun(identity = "id", declared = true)
public sealed interface Source permits ImmutableSource {
    /**
     * The identifier within the record.
     *
     * @return the id
     */
    Id id();

    /**
     * Who published it.
     *
     * @return the publisher, such as {@code Viet Nam News}
     */
    String publisher();

    /**
     * The agency that supplied the text.
     *
     * @return the agency; absent if the publisher is not said to use one
     */
    Optional<String> agency();

    /**
     * Its title.
     *
     * @return the title; absent if it has none or it is not recorded
     */
    Optional<String> title();

    /**
     * When it was published.
     *
     * @return the date; absent if it is not known
     */
    Optional<PartialDate> published();

    /**
     * The place that the report is dated from.
     *
     * @return the dateline; absent if there is none
     */
    Optional<String> dateline();

    /**
     * Where it can be read.
     *
     * @return an absolute http or https address; absent if there is none
     */
    Optional<WebAddress> address();

    /**
     * The language it is written in.
     *
     * @return a BCP 47 tag; absent if it is not recorded
     */
    Optional<LanguageTag> language();

    /**
     * When it was last seen at its address.
     *
     * @return the date; absent if it is not recorded
     */
    Optional<PartialDate> accessed();

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
    static Shape<Source> shape() {
        return SourceShape.INSTANCE;
    }

    /** Builds a {@link Source}. */
    final class Builder extends ImmutableSource.Builder {
        Builder() {}

        /**
         * Sets {@link Source#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link Source#published()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder published(String text) {
            return published(PartialDate.parse(text));
        }

        /**
         * Sets {@link Source#language()} from its notation.
         *
         * @param text a BCP 47 tag such as {@code vi}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder language(String text) {
            return language(LanguageTag.of(text));
        }

        /**
         * Sets {@link Source#address()} from its text.
         *
         * @param text an absolute http or https address
         * @return this builder
         * @throws InvalidValueException if the text is not one
         */
        public Builder address(String text) {
            return address(WebAddress.of(text));
        }

        /**
         * Sets {@link Source#accessed()} from its notation.
         *
         * @param text a date in EDTF such as {@code 2025-10-27}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder accessed(String text) {
            return accessed(PartialDate.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the Source
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
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
