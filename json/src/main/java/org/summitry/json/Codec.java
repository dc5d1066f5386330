package org.summitry.json;

import org.jspecify.annotations.Nullable;

/** How the values of one form stand on the wire. Codecs are made of the forms of core, and have no state. */
abstract class Codec<T> {
    /**
     * Reads the value at whose first token the parser stands, and leaves the parser at its last. Whatever is wrong is reported
     * to the reading, which may end by that; null means that something was.
     */
    abstract @Nullable T read(Reading in);

    abstract void write(T value, Writing out);
}
