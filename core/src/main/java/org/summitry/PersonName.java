package org.summitry;

import java.util.Optional;
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
            Require.text("full", built.full());
            Require.text("family", built.family());
            Require.text("given", built.given());
            built.family()
                    .ifPresent(f -> Require.that(built.full().contains(f), "family", "be part of the full name", f));
            built.given()
                    .ifPresent(g -> Require.that(built.full().contains(g), "given", "be part of the full name", g));
            built.order()
                    .flatMap(order -> order == Order.FAMILY_FIRST ? built.family() : built.given())
                    .ifPresent(first -> Require.that(
                            built.full().startsWith(first), "order", "put the part first that begins the name", first));
            return built;
        }
    }
}
