package org.summitry;

import com.google.common.collect.ImmutableList;
import org.summitry.internal.Require;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.References;
import org.summitry.shape.Shape;

/** Sees to it that a record declares everything that its parts refer to. */
final class Declarations {
    private Declarations() {}

    /** The record itself if it declares all, or else one that does, what it lacks standing behind what it declares. */
    static Summit complete(Summit record, Require require) {
        Shape<Summit> shape = Summit.shape();
        References references = References.of(shape, record);
        for (References.Conflict conflict : references.conflicts()) {
            require.refuse(listOf(shape, conflict.kind()), "not have two that differ and share one id", conflict.id());
        }
        boolean isComplete = shape.attributes().stream()
                .allMatch(attribute -> !(attribute.form() instanceof Form.Declaration<?> declaration)
                        || references.of(declaration.of()).equals(attribute.get(record)));
        if (isComplete) {
            return record;
        }
        Summit.Builder complete = (Summit.Builder) shape.start();
        for (Attribute<Summit> attribute : shape.attributes()) {
            ImmutableList<?> values = attribute.form() instanceof Form.Declaration<?> declaration
                    ? references.of(declaration.of())
                    : attribute.values(record);
            values.forEach(value -> shape.put(attribute.index(), complete, value));
        }
        return complete.buildAsIs();
    }

    private static String listOf(Shape<Summit> shape, Shape<?> kind) {
        return shape.attributes().stream()
                .filter(attribute -> attribute.form() instanceof Form.Declaration<?> d && d.of() == kind)
                .map(Attribute::name)
                .findFirst()
                .orElseThrow();
    }
}
