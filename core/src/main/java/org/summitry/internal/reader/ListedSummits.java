package org.summitry.internal.reader;

import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The way in for a reader that has resolved every reference of a document to one of the things that the document lists: what it read
 * is built without a walk to look for what is mentioned and not listed, or listed otherwise. All other invariants are enforced as ever.
 * For anybody else this would not be safe, so the package is exported to the module with the reader and to no other.
 */
public final class ListedSummits {
    private static @Nullable UnaryOperator<Object> build;

    private ListedSummits() {}

    /**
     * Says how it is done, as the class of the builder does when it is loaded.
     *
     * @param howBuilt makes a summit of a builder
     */
    public static void areBuiltBy(UnaryOperator<Object> howBuilt) {
        build = howBuilt;
    }

    /**
     * Builds a summit that lists all that it mentions.
     *
     * @param builder a {@code Summit.Builder}
     * @return the {@code Summit}
     * @throws org.summitry.scalar.InvalidValueException if any other invariant does not hold
     */
    public static Object build(Object builder) {
        return Objects.requireNonNull(build).apply(builder);
    }
}
