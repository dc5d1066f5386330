package org.summitry.json;

/** Writes a field of an object and all that follow it: in a chain, each knows the one that it calls. */
interface FieldWriter<T> {
    void write(T value, Writing out);
}
