package org.summitry.shape;

import com.google.common.collect.ImmutableList;

/** What must hold between attributes of one value. The type itself enforces it; here it is said for schemas and the like. */
public sealed interface Constraint {
    /**
     * At least one of the attributes is there.
     *
     * @param names the names of the attributes
     */
    record AnyOf(ImmutableList<String> names) implements Constraint {}

    /**
     * Exactly one of the attributes is there.
     *
     * @param names the names of the attributes
     */
    record OneOf(ImmutableList<String> names) implements Constraint {}

    /**
     * An attribute is there only beside another one.
     *
     * @param name the name of the attribute
     * @param other the name of the other one
     */
    record OnlyBeside(String name, String other) implements Constraint {}
}
