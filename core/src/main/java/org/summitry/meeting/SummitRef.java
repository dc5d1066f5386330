package org.summitry.meeting;

import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.Id;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;
import org.summitry.time.Period;

/**
 * Points at a summit or larger gathering, on record or not.
 */
@Value.Immutable
@Noun
public sealed interface SummitRef permits ImmutableSummitRef {
    /**
     * The name.
     *
     * @return such as {@code APEC Economic Leaders' Meeting}
     */
    String name();

    /**
     * The id of its record.
     *
     * @return the id; absent if no record is meant
     */
    Optional<Id> id();

    /**
     * The id of the series that it is an edition of.
     *
     * @return the id; absent if it is not known
     */
    Optional<Id> series();

    /**
     * Its number in the series.
     *
     * @return the number; absent if it has none or it is not known
     */
    OptionalInt edition();

    /**
     * When it takes place.
     *
     * @return the dates; absent if they are not known
     */
    Optional<Period> dates();

    /**
     * A summit of which only the name is known.
     *
     * @param name the name
     * @return the reference
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static SummitRef of(String name) {
        return builder().name(name).build();
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
    static Shape<SummitRef> shape() {
        return SummitRefShape.INSTANCE;
    }

    /** Builds a {@link SummitRef}. */
    final class Builder extends ImmutableSummitRef.Builder {
        Builder() {}

        /**
         * Sets {@link SummitRef#id()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /**
         * Sets {@link SummitRef#series()} from its notation.
         *
         * @param text an id such as {@code lee-jae-myung}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder series(String text) {
            return series(Id.of(text));
        }

        /**
         * Sets {@link SummitRef#dates()} from its notation.
         *
         * @param text a period in EDTF such as {@code 2021/2025}
         * @return this builder
         * @throws InvalidValueException if the text is not of that notation
         */
        public Builder dates(String text) {
            return dates(Period.parse(text));
        }

        /**
         * Builds the value.
         *
         * @return the SummitRef
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public SummitRef build() {
            SummitRef built = super.build();
            new Require()
                    .text("name", built.name())
                    .that(
                            built.edition().orElse(1) >= 1,
                            "edition",
                            "be 1 or more",
                            built.edition().orElse(1))
                    .met();
            return built;
        }
    }
}
