package org.summitry.party;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;

/**
 * The name of a person as text, with its parts and their order where they are known.
 *
 * <p>Each part is found in the full name, and the part that the order puts first begins it.
 */
@Value.Immutable
public sealed interface PersonName permits ImmutablePersonName {
    /**
     * Which part of a name is written first.
     */
    enum Order {
        /** The family name, as in Lee Jae Myung. */
        FAMILY_FIRST,
        /** The given name, as in Keir Starmer. */
        GIVEN_FIRST
    }

    /**
     * The whole name as it is written.
     *
     * @return such as {@code Lee Jae Myung}
     */
    String full();

    /**
     * The family name.
     *
     * @return such as {@code Lee}; absent if it is not known or there is none
     */
    Optional<String> family();

    /**
     * The given name.
     *
     * @return such as {@code Jae Myung}; absent if it is not known
     */
    Optional<String> given();

    /**
     * Which part is written first.
     *
     * @return the order; absent if it is not known
     */
    Optional<Order> order();

    /**
     * A name of which only the whole is known.
     *
     * @param full the name as it is written
     * @return the name
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static PersonName of(String full) {
        return builder().full(full).build();
    }

    /**
     * A name whose family name is written first.
     *
     * @param full the name as it is written
     * @param family the family name that begins it
     * @return the name
     * @throws InvalidValueException if the name does not begin with the family name
     */
    static PersonName familyFirst(String full, String family) {
        return builder().full(full).family(family).order(Order.FAMILY_FIRST).build();
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

    /** Builds a {@link PersonName}. */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}

        /**
         * Builds the value.
         *
         * @return the PersonName
         * @throws InvalidValueException if a required attribute was not set or an invariant of the type does
         *     not hold
         */
        @Override
        public PersonName build() {
            PersonName built = super.build();
            Optional<String> family = built.family();
            Optional<String> given = built.given();
            Optional<String> first = built.order().flatMap(order -> order == Order.FAMILY_FIRST ? family : given);
            new Require()
                    .text("full", built.full())
                    .text("family", family)
                    .text("given", given)
                    .that(
                            !isMisplaced(family, built, String::contains),
                            "family",
                            "be part of full",
                            built.full(),
                            family.orElse(null))
                    .that(
                            !isMisplaced(given, built, String::contains),
                            "given",
                            "be part of full",
                            built.full(),
                            given.orElse(null))
                    // What is no part of the name at all was refused above.
                    .that(
                            first.isEmpty()
                                    || !built.full().contains(first.get())
                                    || !isMisplaced(first, built, String::startsWith),
                            "order",
                            "put the part first that full begins with",
                            built.full(),
                            built.order().orElse(null))
                    .met();
            return built;
        }

        /** Whether a part can be read and is not where it must be in a full name that can be read. */
        private static boolean isMisplaced(Optional<String> part, PersonName name, BiPredicate<String, String> place) {
            return part.isPresent()
                    && !place.test(name.full(), part.get())
                    && Require.isText(part.get())
                    && Require.isText(name.full());
        }
    }
}
