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

/** A reference to a summit or larger gathering, whether or not it has a record of its own. */
@Value.Immutable
@Noun
public sealed interface SummitRef permits ImmutableSummitRef {
    /** {@return the name of the summit, such as {@code APEC Economic Leaders' Meeting}} */
    String name();

    /** {@return the id of the record of the summit; absent if not on record} */
    Optional<Id> id();

    /** {@return the id of the series of which the summit is an edition; absent if not on record} */
    Optional<Id> series();

    /** {@return the number of the summit in its series, 1 or more; absent if not on record} */
    OptionalInt edition();

    /** {@return the dates of the summit, in EDTF; absent if not on record} */
    Optional<Period> dates();

    /**
     * {@return a reference to a summit of which only the name is on record}
     *
     * @param name the name of the summit
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static SummitRef of(String name) {
        return builder().name(name).build();
    }

    /** {@return an empty builder} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder that starts from this value} */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /** {@return what such a value is made of, attribute by attribute} */
    static Shape<SummitRef> shape() {
        return SummitRefShape.INSTANCE;
    }

    /** Builds a {@link SummitRef}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutableSummitRef.Builder {
        Builder() {}

        /** Sets {@link SummitRef#id()} from its notation, such as {@code apec-2025}. */
        public Builder id(String text) {
            return id(Id.of(text));
        }

        /** Sets {@link SummitRef#series()} from its notation, such as {@code apec}. */
        public Builder series(String text) {
            return series(Id.of(text));
        }

        /** Sets {@link SummitRef#dates()} from its notation, such as {@code 2025-10-31/2025-11-01}. */
        public Builder dates(String text) {
            return dates(Period.parse(text));
        }

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
