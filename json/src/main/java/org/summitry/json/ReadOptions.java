package org.summitry.json;

import org.summitry.check.Severity;

/**
 * How documents are read: what is an error, and how much a document may ask for. The defaults are strict and safe for
 * documents from anywhere. Instances are immutable.
 *
 * @param unknownFields whether an unknown field is an error or a warning; it is never dropped in silence
 * @param mostBytes the longest document, in bytes
 * @param deepest the deepest nesting
 * @param longestText the longest text, in characters
 * @param mostProblems how many problems of one document are listed
 */
public record ReadOptions(Severity unknownFields, int mostBytes, int deepest, int longestText, int mostProblems) {
    /** Unknown fields are errors; 16 MiB, 64 levels, 64 Ki characters a text, 10,000 problems. */
    public static final ReadOptions DEFAULT = new ReadOptions(Severity.ERROR, 16 << 20, 64, 64 << 10, 10_000);

    /**
     * Unknown fields become warnings.
     *
     * @return the options with it
     */
    public ReadOptions lenient() {
        return new ReadOptions(Severity.WARNING, mostBytes, deepest, longestText, mostProblems);
    }

    /**
     * Another limit for the length of a document.
     *
     * @param bytes the most bytes
     * @return the options with it
     */
    public ReadOptions withMostBytes(int bytes) {
        return new ReadOptions(unknownFields, bytes, deepest, longestText, mostProblems);
    }

    /**
     * Another limit for the length of a text.
     *
     * @param characters the most characters
     * @return the options with it
     */
    public ReadOptions withLongestText(int characters) {
        return new ReadOptions(unknownFields, mostBytes, deepest, characters, mostProblems);
    }

    /**
     * Another limit for the nesting.
     *
     * @param levels the most levels
     * @return the options with it
     */
    public ReadOptions withDeepest(int levels) {
        return new ReadOptions(unknownFields, mostBytes, levels, longestText, mostProblems);
    }

    /**
     * Another limit for the problems that are listed.
     *
     * @param problems the most problems of one document
     * @return the options with it
     */
    public ReadOptions withMostProblems(int problems) {
        return new ReadOptions(unknownFields, mostBytes, deepest, longestText, problems);
    }
}
