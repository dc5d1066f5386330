package org.summitry.processor;

import java.util.List;
import java.util.Optional;

/**
 * What is known of a noun when its shape is written.
 *
 * @param packageName the package of the noun
 * @param type the noun as it is named within its package
 * @param isRecord whether it is a record, or else has a builder
 * @param outline the calls that tell of constraints, each as source
 * @param attributes its attributes in their order
 */
record Described(
        String packageName, String type, boolean isRecord, List<String> outline, List<AttributeSource> attributes) {
    /** How many values an attribute has, as the shape package calls it. */
    enum Presence {
        REQUIRED,
        OPTIONAL,
        USUAL,
        LIST
    }

    /**
     * One attribute.
     *
     * @param name its name
     * @param presence how many values it has
     * @param type the type of its value or elements, as source; for an {@code int} the wrapper
     * @param isInt whether the accessor has an {@code int} or {@code OptionalInt}
     * @param form its form, as source
     * @param usual its usual value, as source
     * @param adder the method of the builder that sets it or adds to it
     * @param outline further calls of the outline, as source
     */
    record AttributeSource(
            String name,
            Presence presence,
            String type,
            boolean isInt,
            String form,
            Optional<String> usual,
            String adder,
            String outline) {}
}
