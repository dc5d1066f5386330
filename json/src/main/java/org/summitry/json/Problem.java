package org.summitry.json;

import java.util.Optional;
import org.summitry.check.Severity;

/**
 * One thing that must be mended in a document, with its place. {@link #message()} and {@link #toString()} are safe to log: control
 * characters, line breaks and invisible characters of the document are escaped in them.
 *
 * @param code the stable code of the kind of problem, such as {@code unknown-field}
 * @param severity how grave it is
 * @param pointer the place as a JSON Pointer (RFC 6901); empty for the document as a whole
 * @param line the line, 1 for the first; 0 if it is not known
 * @param column the column in characters, 1 for the first; 0 if it is not known
 * @param found what was found there; of a rule its whole message
 * @param expected what was expected instead; empty for what a rule found
 * @param suggestion a known name or word that is nearly what was found; absent if none is
 * @param other the second place involved, as a JSON Pointer; absent if there is none
 */
public record Problem(
        String code,
        Severity severity,
        String pointer,
        int line,
        int column,
        String found,
        String expected,
        Optional<String> suggestion,
        Optional<String> other) {

    /**
     * What is wrong, without the place.
     *
     * @return such as {@code found the unknown field "tittle", expected one of its fields; did you mean "title"?}
     */
    public String message() {
        if (expected.isEmpty()) {
            return found + other.map(o -> " (see " + Shown.escaped(o) + ")").orElse("");
        }
        return "found " + found + ", expected " + expected
                + suggestion
                        .map(s -> "; did you mean \"" + Shown.escaped(s) + "\"?")
                        .orElse("");
    }

    Problem at(int newLine, int newColumn) {
        return new Problem(code, severity, pointer, newLine, newColumn, found, expected, suggestion, other);
    }

    Problem as(Severity newSeverity) {
        return new Problem(code, newSeverity, pointer, line, column, found, expected, suggestion, other);
    }

    /**
     * The problem in one line.
     *
     * @return {@code line:column: severity code at pointer: message}
     */
    @Override
    public String toString() {
        return line + ":" + column + ": " + severity + " " + code + " at "
                + (pointer.isEmpty() ? "the root" : Shown.escaped(pointer)) + ": " + message();
    }
}
