package org.summitry.benchmarks;

import java.io.IOException;

/** One way to read and to write documents. */
interface Codec {
    /** Reads the bytes of a document. */
    Object read(byte[] document) throws IOException;

    /** Writes what {@link #read} gave. */
    byte[] write(Object value) throws IOException;
}
