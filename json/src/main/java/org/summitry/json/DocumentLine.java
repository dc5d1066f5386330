package org.summitry.json;

/**
 * One line of an archive.
 *
 * @param number the line, 1 for the first
 * @param result what came of reading it; its problems name this line
 * @param <T> the type of the documents
 */
public record DocumentLine<T>(long number, ReadResult<T> result) {}
