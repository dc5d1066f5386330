package org.summitry.json;

/** One field of an object: its name, whether it must be there, and how it is read and written. */
abstract class Field<T> {
    final String name;
    final FixedText written;
    final boolean required;

    Field(String name, boolean required) {
        this.name = name;
        this.written = FixedText.name(name);
        this.required = required;
    }

    /** Reads the value at which the parser stands, and puts it into what was started; nothing is put if it is broken. */
    abstract void read(Reading in, Object started);

    abstract void write(T value, Writing out);
}
