package org.summitry.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** How one type stands on the wire: the single declaration that reader, writer and schema share. Codecs have no state. */
abstract class Codec<T> {
    /**
     * Reads the value at whose first token the parser stands, and leaves the parser at its last. Whatever is wrong is reported
     * to the reading, which may end by that; null means that something was.
     */
    abstract @Nullable T read(Reading in);

    abstract void write(T value, Writing out);

    /** The JSON Schema of the form; shared definitions are put into the set. */
    abstract ObjectNode schema(SchemaSet schemas);
}
