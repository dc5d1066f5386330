package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.check.Severity;

/**
 * What came of reading a document.
 *
 * @param value the value; absent if the document could not be read as a whole
 * @param problems everything that is wrong or worth a look, in the order of the document
 * @param <T> the type that was read
 */
public record ReadResult<T>(Optional<T> value, ImmutableList<Problem> problems) {
    /**
     * Whether something is wrong that must be mended, in the document's form or by the rules it was checked by.
     *
     * @return true if a problem is an error
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
