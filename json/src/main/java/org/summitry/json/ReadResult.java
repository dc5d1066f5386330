package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.check.Severity;

/**
 * What came of reading a document: a value, problems, or both.
 *
 * @param value the value; empty if the document could not be read as a whole
 * @param problems everything that is wrong or worth a look, in the order of the document
 * @param <T> the type that was read
 */
public record ReadResult<T>(Optional<T> value, ImmutableList<Problem> problems) {
    /**
     * Checks whether anything must be mended, in the document's form or by the rules it was checked by.
     *
     * @return true if a problem is an error
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Returns the value if nothing is wrong with it.
     *
     * @return the value, which may have come with warnings and notes
     * @throws InvalidDocumentException if a problem is an error, with all problems
     */
    public T orElseThrow() {
        return orElseThrow("document");
    }

    /** The same, and the message names the document. */
    T orElseThrow(String name) {
        if (value.isEmpty() || hasErrors()) {
            throw new InvalidDocumentException(name, problems);
        }
        return value.get();
    }
}
