package org.summitry.json;

import java.util.Optional;
import org.summitry.check.Checker;
import org.summitry.check.Severity;
import org.summitry.scalar.InvalidValueException;

/**
 * How documents are read: what is an error, and how much a document may ask for. {@link #DEFAULT} is strict and safe for documents
 * from anywhere. Instances are immutable.
 *
 * @param unknownFields whether an unknown field is an error or a warning; it is never dropped in silence
 * @param warningsAreErrors whether a document with a warning is refused like one with an error
 * @param checker the rules by which a summit is checked once it is read; absent for none
 * @param mostBytes the longest document, in bytes
 * @param deepest the deepest nesting
 * @param longestText the longest text, in characters
 * @param mostProblems how many problems of one document are listed; one that has more is refused even if they are warnings
 */
public record ReadOptions(
        Severity unknownFields,
        boolean warningsAreErrors,
        Optional<Checker> checker,
        int mostBytes,
        int deepest,
        int longestText,
        int mostProblems) {
    /**
     * Checks the limits.
     *
     * @param unknownFields whether an unknown field is an error or a warning
     * @param warningsAreErrors whether a document with a warning is refused
     * @param checker the rules by which a summit is checked; absent for none
     * @param mostBytes the longest document, in bytes
     * @param deepest the deepest nesting
     * @param longestText the longest text, in characters
     * @param mostProblems how many problems are listed
     * @throws InvalidValueException if a limit is below 1
     */
    public ReadOptions {
        least("mostBytes", mostBytes);
        least("deepest", deepest);
        least("longestText", longestText);
        least("mostProblems", mostProblems);
    }

    private static void least(String attribute, int limit) {
        if (limit < 1) {
            throw new InvalidValueException(attribute, "be 1 or more", limit);
        }
    }

    /** Unknown fields are errors, no rules are run; 16 MiB, 64 levels, 65,536 characters a text, 10,000 problems. */
    public static final ReadOptions DEFAULT =
            new ReadOptions(Severity.ERROR, false, Optional.empty(), 16 << 20, 64, 64 << 10, 10_000);

    /**
     * Summits are checked by rules once they are read. What the rules find stands among the problems, and a finding that is an error
     * makes {@link SummitryJson#read} throw; {@link SummitryJson#tryRead} gives the value all the same.
     *
     * @param rules the rules, such as {@link Checker#standard()}
     * @return the options with them
     */
    public ReadOptions checkedBy(Checker rules) {
        return new ReadOptions(
                unknownFields, warningsAreErrors, Optional.of(rules), mostBytes, deepest, longestText, mostProblems);
    }

    /**
     * Unknown fields become warnings.
     *
     * @return the options with it
     */
    public ReadOptions lenient() {
        return new ReadOptions(
                Severity.WARNING, warningsAreErrors, checker, mostBytes, deepest, longestText, mostProblems);
    }

    /** Unknown fields become errors. */
    ReadOptions strict() {
        return new ReadOptions(
                Severity.ERROR, warningsAreErrors, checker, mostBytes, deepest, longestText, mostProblems);
    }

    /**
     * Warnings become errors.
     *
     * @return the options with it
     */
    public ReadOptions withWarningsAsErrors() {
        return new ReadOptions(unknownFields, true, checker, mostBytes, deepest, longestText, mostProblems);
    }

    /**
     * Another limit for the length of a document.
     *
     * @param bytes the most bytes
     * @return the options with it
     */
    public ReadOptions withMostBytes(int bytes) {
        return new ReadOptions(unknownFields, warningsAreErrors, checker, bytes, deepest, longestText, mostProblems);
    }

    /**
     * Another limit for the length of a text.
     *
     * @param characters the most characters
     * @return the options with it
     */
    public ReadOptions withLongestText(int characters) {
        return new ReadOptions(unknownFields, warningsAreErrors, checker, mostBytes, deepest, characters, mostProblems);
    }

    /**
     * Another limit for the nesting.
     *
     * @param levels the most levels
     * @return the options with it
     */
    public ReadOptions withDeepest(int levels) {
        return new ReadOptions(unknownFields, warningsAreErrors, checker, mostBytes, levels, longestText, mostProblems);
    }

    /**
     * Another limit for the problems that are listed.
     *
     * @param problems the most problems of one document
     * @return the options with it
     */
    public ReadOptions withMostProblems(int problems) {
        return new ReadOptions(unknownFields, warningsAreErrors, checker, mostBytes, deepest, longestText, problems);
    }
}
