package org.summitry.check;

import java.util.Optional;
import org.summitry.scalar.Id;

/**
 * One thing that a rule found.
 *
 * @param code the code of the rule, such as {@code proposer-not-present}
 * @param severity how grave it is
 * @param summit the id of the record
 * @param pointer the place in the record's document as a JSON Pointer (RFC 6901), such as {@code /proposals/0/author}
 * @param message what is wrong, for the person who must mend it
 * @param other the second place involved, in the same form; absent if there is none
 */
public record Finding(
        String code, Severity severity, Id summit, String pointer, String message, Optional<String> other) {
    /**
     * The finding in one line.
     *
     * @return {@code severity code at summit pointer: message}
     */
    @Override
    public String toString() {
        return severity + " " + code + " at " + summit + pointer + ": " + message
                + other.map(o -> " (see " + o + ")").orElse("");
    }
}
