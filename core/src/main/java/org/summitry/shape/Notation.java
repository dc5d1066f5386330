package org.summitry.shape;

/**
 * The form of a scalar that is written as one text, such as a date or a code.
 *
 * @param <V> the type of the scalar
 */
public abstract non-sealed class Notation<V> implements Form<V> {
    private final Class<V> type;
    private final String name;
    private final String expected;
    private final String pattern;
    private final boolean ascii;

    /**
     * Describes a notation.
     *
     * @param type the type of the scalar
     * @param name the name of the notation, such as {@code period}
     * @param expected what a reader expects, with its article, such as {@code an EDTF date}
     * @param pattern a regular expression (ECMA-262) that every text of the notation matches as a whole
     * @param ascii whether its texts are ASCII without quotes and backslashes
     */
    protected Notation(Class<V> type, String name, String expected, String pattern, boolean ascii) {
        this.type = type;
        this.name = name;
        this.expected = expected;
        this.pattern = pattern;
        this.ascii = ascii;
    }

    /** {@return the type of the scalar} */
    public final Class<V> type() {
        return type;
    }

    /** {@return the name of the notation, such as {@code period}} */
    public final String name() {
        return name;
    }

    /** {@return what a reader expects, with its article, such as {@code an EDTF date}} */
    public final String expected() {
        return expected;
    }

    /** {@return a regular expression (ECMA-262) that every text of the notation matches} */
    public final String pattern() {
        return pattern;
    }

    /** {@return whether its texts are ASCII without quotes and backslashes} */
    public final boolean isAscii() {
        return ascii;
    }

    /**
     * Reads a text of this notation.
     *
     * @param text the text
     * @return the scalar
     * @throws RuntimeException an {@code InvalidValueException} if the text is not of this notation
     */
    public abstract V parse(String text);

    /**
     * Writes a scalar in this notation.
     *
     * @param value the scalar
     * @return its text, from which {@link #parse} makes an equal scalar
     */
    public String print(V value) {
        return value.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
