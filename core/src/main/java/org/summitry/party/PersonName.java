package org.summitry.party;

import java.util.Optional;
import java.util.function.BiPredicate;
import org.immutables.value.Value;
import org.summitry.internal.Noun;
import org.summitry.internal.Require;
import org.summitry.scalar.InvalidValueException;
import org.summitry.shape.Shape;

/**
 * The name of a person, with its parts and their order as far as they are on record.
 *
 * <p>Each part occurs in the full name, and the part that is written first begins it.
 */
@Value.Immutable
@Noun
public sealed interface PersonName permits ImmutablePersonName {
    /** Which part of a name is written first. */
    enum Order {
        /** The family name, as in Lee Jae Myung. */
        FAMILY_FIRST,
        /** The given name, as in Keir Starmer. */
        GIVEN_FIRST
    }

    /** {@return the whole name as it is written, such as {@code Lee Jae Myung}} */
    String full();

    /** {@return the family name, such as {@code Lee}; absent if not on record} */
    Optional<String> family();

    /** {@return the given name, such as {@code Jae Myung}; absent if not on record} */
    Optional<String> given();

    /** {@return the part of the name that is written first; absent if not on record} */
    Optional<Order> order();

    /**
     * {@return a name of which only the whole is on record}
     *
     * @param full the whole name as it is written
     * @throws InvalidValueException if the name is blank or not well-formed Unicode
     */
    static PersonName of(String full) {
        return builder().full(full).build();
    }

    /**
     * {@return a name whose family name is written first}
     *
     * @param full the whole name as it is written
     * @param family the family name that begins it
     * @throws InvalidValueException if the name does not begin with the family name
     */
    static PersonName familyFirst(String full, String family) {
        return builder().full(full).family(family).order(Order.FAMILY_FIRST).build();
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
    static Shape<PersonName> shape() {
        return PersonNameShape.INSTANCE;
    }

    /** Builds a {@link PersonName}, refusing what it does not allow with an {@link InvalidValueException}. */
    final class Builder extends ImmutablePersonName.Builder {
        Builder() {}

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

        /**
         * Whether a part is not in its place in the full name; one that is refused for itself is not misplaced as well.
         */
        private static boolean isMisplaced(Optional<String> part, PersonName name, BiPredicate<String, String> place) {
            return part.isPresent()
                    && !place.test(name.full(), part.get())
                    && Require.isText(part.get())
                    && Require.isText(name.full());
        }
    }
}
