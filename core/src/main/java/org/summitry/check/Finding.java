package org.summitry.check;

import java.util.Optional;
import org.summitry.scalar.Id;

/**
 * Something that a rule found in a record.
 *
 * @param code the code of the rule, such as {@code proposer-not-present}
 * @param severity how grave the finding is
 * @param summit the id of the record
 * @param pointer the place in the document of the record as a JSON Pointer (RFC 6901), such as
 *     {@code /proposals/0/author}
 * @param message what is wrong, for the person who must mend it
 * @param other the second place involved, as a JSON Pointer; absent if there is only one
 */
public record Finding(
        String code, Severity severity, Id summit, String pointer, String message, Optional<String> other) {
    /** {@return the finding in one line, as {@code severity code at summit pointer: message}} */
    @Override
    public String toString() {
        return severity + " " + code + " at " + summit + pointer + ": " + message
                + other.map(o -> " (see " + o + ")").orElse("");
    }
}
