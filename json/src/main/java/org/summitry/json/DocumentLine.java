package org.summitry.json;

import java.nio.file.Path;
import java.util.Optional;

/**
 * One line of an archive.
 *
 * @param file the file that the line is of; absent if it came from a stream
 * @param number the line, 1 for the first
 * @param result what came of reading it; its problems name this line
 * @param <T> the type of the documents
 */
public record DocumentLine<T>(Optional<Path> file, long number, ReadResult<T> result) {
    /**
     * Returns the value of the line, for readers that stop at the first bad one.
     *
     * @return the value
     * @throws InvalidDocumentException with everything that is wrong with the line, if something is
     */
    public T value() {
        if (result.value().isEmpty() || result.hasErrors()) {
            throw new InvalidDocumentException(toString(), result.problems());
        }
        return result.value().get();
    }

    /** {@return the place of the line, such as {@code archive.ndjson:12}} */
    @Override
    public String toString() {
        return file.map(f -> Shown.escaped(f.toString())).orElse("line") + ":" + number;
    }
}
