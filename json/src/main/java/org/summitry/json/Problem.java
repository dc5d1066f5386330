package org.summitry.json;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;

/**
 * One thing to mend in a document, or one finding of a rule, with its place.
 *
 * <p>There are three forms of it: {@link #toString()} is the line that a compiler would print, {@link #message()} the same without
 * the place, and {@link #toMap()} the data for a program. A web application can give that map to any JSON mapper, for instance as
 * the {@code problems} of a problem detail (RFC 9457); {@link #toJson()} is the same as text.
 *
 * <p>The text forms are safe to log: control characters, line breaks and invisible characters of the document are escaped.
 */
public final class Problem implements Serializable {
    private static final long serialVersionUID = 1L;

    /** @serial the code */
    private final String code;
    /** @serial the severity */
    private final Severity severity;
    /** @serial the place */
    private final String pointer;
    /** @serial the line, 0 if not known */
    private final int line;
    /** @serial the column, 0 if not known */
    private final int column;
    /** @serial what follows "found", of a rule its whole message */
    private final String found;
    /** @serial what follows "expected", empty for what a rule found */
    private final String expected;
    /** @serial a name nearly like what was found, or null */
    private final @Nullable String suggestion;
    /** @serial the second place, or null */
    private final @Nullable String other;

    /**
     * Makes a problem of the phrases that follow "found" and "expected".
     *
     * @param found a phrase such as {@code the number 7}, fit to be shown; of a rule its whole message
     * @param expected a phrase such as {@code a text}, fit to be shown; empty for what a rule found
     */
    Problem(
            String code,
            Severity severity,
            String pointer,
            int line,
            int column,
            String found,
            String expected,
            Optional<String> suggestion,
            Optional<String> other) {
        this.code = code;
        this.severity = severity;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.found = found;
        this.expected = expected;
        this.suggestion = suggestion.orElse(null);
        this.other = other.orElse(null);
    }

    /** {@return the stable code of the kind of problem, such as {@code unknown-field}, or the code of a rule} */
    public String code() {
        return code;
    }

    /** {@return how grave it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return the place as a JSON Pointer (RFC 6901), exactly as it is; empty for the document as a whole} */
    public String pointer() {
        return pointer;
    }

    /** {@return the line, 1 for the first; 0 if it is not known} */
    public int line() {
        return line;
    }

    /** {@return the column in characters, 1 for the first; 0 if it is not known} */
    public int column() {
        return column;
    }

    /** {@return a sentence that tells what was found, such as {@code Found the number 7.}; of a rule its message} */
    public String found() {
        return expected.isEmpty() ? found : sentence("Found ", found);
    }

    /** {@return a sentence that tells what was expected, such as {@code Expected a text.}; empty for what a rule found} */
    public Optional<String> expected() {
        return expected.isEmpty() ? Optional.empty() : Optional.of(sentence("Expected ", expected));
    }

    private static String sentence(String start, String phrase) {
        return start + phrase + (phrase.endsWith(".") ? "" : ".");
    }

    /** {@return a known name or word that is nearly what was found; empty if none is} */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** {@return the second place involved, as a JSON Pointer; empty if there is none} */
    public Optional<String> other() {
        return Optional.ofNullable(other);
    }

    /**
     * Returns what is wrong, without the place, safe to log.
     *
     * @return such as {@code found the unknown field "tittle", expected one of its fields; did you mean "title"?}
     */
    public String message() {
        if (expected.isEmpty()) {
            return found + (other == null ? "" : " (see " + Shown.escaped(other) + ")");
        }
        return "found " + found + ", expected " + expected
                + (suggestion == null ? "" : "; did you mean \"" + Shown.escaped(suggestion) + "\"?");
    }

    /**
     * Returns the problem as data, in the same fields and order always.
     *
     * <table>
     *   <caption>The fields</caption>
     *   <tr><th>name</th><th>value</th></tr>
     *   <tr><td>{@code code}</td><td>text, see {@link #code()}</td></tr>
     *   <tr><td>{@code severity}</td><td>{@code error}, {@code warning} or {@code note}</td></tr>
     *   <tr><td>{@code pointer}</td><td>text, see {@link #pointer()}</td></tr>
     *   <tr><td>{@code line}, {@code column}</td><td>numbers, left out if they are not known</td></tr>
     *   <tr><td>{@code found}</td><td>a sentence</td></tr>
     *   <tr><td>{@code expected}</td><td>a sentence, left out for what a rule found</td></tr>
     *   <tr><td>{@code suggestion}</td><td>text, left out if there is none</td></tr>
     *   <tr><td>{@code other}</td><td>text, left out if there is none</td></tr>
     * </table>
     *
     * <p>Fields may be added in later versions; these stay.
     *
     * @return texts and numbers by name
     */
    public ImmutableMap<String, Object> toMap() {
        ImmutableMap.Builder<String, Object> map = ImmutableMap.builder();
        map.put("code", code).put("severity", severity.toString()).put("pointer", pointer);
        if (line > 0) {
            map.put("line", line).put("column", column);
        }
        map.put("found", found());
        expected().ifPresent(sentence -> map.put("expected", sentence));
        suggestion().ifPresent(name -> map.put("suggestion", name));
        other().ifPresent(place -> map.put("other", place));
        return map.buildOrThrow();
    }

    /**
     * Returns {@link #toMap()} as a JSON object in one line, in which every character that could forge or hide a line is escaped.
     *
     * @return such as {@code {"code":"wrong-type","severity":"error","pointer":"/name","line":1,"column":45,"found":"Found the
     *     number 7.","expected":"Expected a text."}}
     */
    public String toJson() {
        return toMap().entrySet().stream()
                .map(field -> Shown.json(field.getKey()) + ":" + value(field))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Map.Entry<String, Object> field) {
        return field.getValue() instanceof Integer number
                ? number.toString()
                : Shown.json(field.getValue().toString());
    }

    Problem at(int newLine, int newColumn) {
        return new Problem(code, severity, pointer, newLine, newColumn, found, expected, suggestion(), other());
    }

    Problem as(Severity newSeverity) {
        return new Problem(code, newSeverity, pointer, line, column, found, expected, suggestion(), other());
    }

    @Override
    public boolean equals(@Nullable Object o) {
        return o instanceof Problem that
                && code.equals(that.code)
                && severity == that.severity
                && pointer.equals(that.pointer)
                && line == that.line
                && column == that.column
                && found.equals(that.found)
                && expected.equals(that.expected)
                && Objects.equals(suggestion, that.suggestion)
                && Objects.equals(other, that.other);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, severity, pointer, line, column, found, expected, suggestion, other);
    }

    /**
     * Returns the problem in one line, safe to log.
     *
     * @return {@code line:column: severity code at pointer: message}
     */
    @Override
    public String toString() {
        return line + ":" + column + ": " + severity + " " + code + " at "
                + (pointer.isEmpty() ? "the root" : Shown.escaped(pointer)) + ": " + message();
    }
}
