package org.summitry.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes instances of a class of which each has a class of its own, a hidden copy. The compiler of the virtual machine learns what a
 * call leads to by class: where many instances of one class call many others, it can inline nothing; in a copy for each, it inlines all.
 * Where there can be no copy, as in a native image, the instance is of the class itself, and slower.
 */
final class OwnClass {
    private final byte @Nullable [] bytes;

    private OwnClass(byte @Nullable [] bytes) {
        this.bytes = bytes;
    }

    /** Of a top-level class of this package with one constructor. */
    static OwnClass of(Class<?> original) {
        try (InputStream in = original.getResourceAsStream(original.getSimpleName() + ".class")) {
            boolean canCopy = in != null && System.getProperty("org.graalvm.nativeimage.imagecode") == null;
            return new OwnClass(canCopy ? in.readAllBytes() : null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An instance.
     *
     * @param plain makes an instance of the class itself
     * @param arguments those for the constructor of the copy, the same
     */
    Object instance(Supplier<Object> plain, @Nullable Object... arguments) {
        if (bytes == null) {
            return plain.get();
        }
        try {
            return MethodHandles.lookup()
                    .defineHiddenClass(bytes, false)
                    .lookupClass()
                    .getDeclaredConstructors()[0]
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot copy a class of its own package", e);
        }
    }
}
