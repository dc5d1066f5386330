package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.summitry.check.Severity;

/**
 * What came of reading a document.
 *
 * @param value the value; absent if a problem is an error
 * @param problems everything that is wrong or worth a look, in the order of the document
 * @param <T> the type that was read
 */
public record ReadResult<T>(Optional<T> value, ImmutableList<Problem> problems) {
    /**
     * Whether something is wrong that keeps the document from being used.
     *
     * @return true if a problem is an error
     */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
