package org.summitry.json;

import com.google.common.base.MoreObjects;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Checker;
import org.summitry.check.Severity;
import org.summitry.scalar.InvalidValueException;

/**
 * How documents are read: what counts as an error, and how much a document may ask for. {@link #DEFAULT} is strict and safe for
 * documents from anywhere; each method {@code with…} returns a changed copy.
 *
 * <pre>{@code
 * ReadOptions options = ReadOptions.DEFAULT.withChecker(Checker.standard()).withMaxBytes(1 << 20);
 * SummitryJson json = SummitryJson.create().with(options);
 * }</pre>
 *
 * <p>Instances are immutable.
 */
public final class ReadOptions {
    /**
     * Unknown fields are errors, warnings are not, and no rules are run. A document has at most 16 MiB, 64 levels of nesting and
     * 65,536 characters a text, and 10,000 of its problems are listed.
     */
    public static final ReadOptions DEFAULT =
            new ReadOptions(false, false, Optional.empty(), 16 << 20, 64, 64 << 10, 10_000);

    private final boolean unknownFieldsAsWarnings;
    private final boolean warningsAsErrors;
    private final Optional<Checker> checker;
    private final int maxBytes;
    private final int maxDepth;
    private final int maxTextLength;
    private final int maxProblems;

    private ReadOptions(
            boolean unknownFieldsAsWarnings,
            boolean warningsAsErrors,
            Optional<Checker> checker,
            int maxBytes,
            int maxDepth,
            int maxTextLength,
            int maxProblems) {
        this.unknownFieldsAsWarnings = unknownFieldsAsWarnings;
        this.warningsAsErrors = warningsAsErrors;
        this.checker = checker;
        this.maxBytes = atLeastOne("maxBytes", maxBytes);
        this.maxDepth = atLeastOne("maxDepth", maxDepth);
        this.maxTextLength = atLeastOne("maxTextLength", maxTextLength);
        this.maxProblems = atLeastOne("maxProblems", maxProblems);
    }

    private static int atLeastOne(String attribute, int limit) {
        if (limit < 1) {
            throw new InvalidValueException(attribute, "be 1 or more", limit);
        }
        return limit;
    }

    /** {@return whether an unknown field is a warning instead of an error; it is never dropped in silence} */
    public boolean unknownFieldsAsWarnings() {
        return unknownFieldsAsWarnings;
    }

    /** {@return whether every warning counts as an error} */
    public boolean warningsAsErrors() {
        return warningsAsErrors;
    }

    /** {@return the rules by which a summit is checked once it is read; empty if by none} */
    public Optional<Checker> checker() {
        return checker;
    }

    /** {@return the most bytes of a document} */
    public int maxBytes() {
        return maxBytes;
    }

    /** {@return the most levels of nesting of a document} */
    public int maxDepth() {
        return maxDepth;
    }

    /** {@return the most characters of a text} */
    public int maxTextLength() {
        return maxTextLength;
    }

    /** {@return the most problems of one document that are listed} */
    public int maxProblems() {
        return maxProblems;
    }

    /**
     * Returns a copy by which an unknown field is a warning. The document is read without it, and the warning says so.
     *
     * @return the changed copy
     */
    public ReadOptions withUnknownFieldsAsWarnings() {
        return with(true);
    }

    /** Returns a copy by which an unknown field is an error. */
    ReadOptions withUnknownFieldsAsErrors() {
        return with(false);
    }

    private ReadOptions with(boolean unknownAsWarnings) {
        return new ReadOptions(
                unknownAsWarnings, warningsAsErrors, checker, maxBytes, maxDepth, maxTextLength, maxProblems);
    }

    /**
     * Returns a copy by which every warning counts as an error, whether it comes from the document's form or from a rule.
     *
     * @return the changed copy
     */
    public ReadOptions withWarningsAsErrors() {
        return new ReadOptions(unknownFieldsAsWarnings, true, checker, maxBytes, maxDepth, maxTextLength, maxProblems);
    }

    /**
     * Returns a copy by which each summit is checked by rules once it is read. What the rules find stands among the problems. A
     * finding that is an error makes {@code read} throw, while {@code tryRead} gives the summit all the same.
     *
     * @param rules the rules, such as {@link Checker#standard()}
     * @return the changed copy
     */
    public ReadOptions withChecker(Checker rules) {
        return new ReadOptions(
                unknownFieldsAsWarnings,
                warningsAsErrors,
                Optional.of(rules),
                maxBytes,
                maxDepth,
                maxTextLength,
                maxProblems);
    }

    /**
     * Returns a copy with another limit for the length of a document.
     *
     * @param bytes the most bytes of a document, of an archive the most bytes of a line
     * @return the changed copy
     * @throws InvalidValueException if the limit is below 1
     */
    public ReadOptions withMaxBytes(int bytes) {
        return new ReadOptions(
                unknownFieldsAsWarnings, warningsAsErrors, checker, bytes, maxDepth, maxTextLength, maxProblems);
    }

    /**
     * Returns a copy with another limit for the nesting of a document.
     *
     * @param levels the most levels of nesting
     * @return the changed copy
     * @throws InvalidValueException if the limit is below 1
     */
    public ReadOptions withMaxDepth(int levels) {
        return new ReadOptions(
                unknownFieldsAsWarnings, warningsAsErrors, checker, maxBytes, levels, maxTextLength, maxProblems);
    }

    /**
     * Returns a copy with another limit for the length of a text.
     *
     * @param characters the most characters of a text
     * @return the changed copy
     * @throws InvalidValueException if the limit is below 1
     */
    public ReadOptions withMaxTextLength(int characters) {
        return new ReadOptions(
                unknownFieldsAsWarnings, warningsAsErrors, checker, maxBytes, maxDepth, characters, maxProblems);
    }

    /**
     * Returns a copy with another limit for the problems that are listed. A document that has more is refused, even if all of
     * them are warnings.
     *
     * @param problems the most problems of one document
     * @return the changed copy
     * @throws InvalidValueException if the limit is below 1
     */
    public ReadOptions withMaxProblems(int problems) {
        return new ReadOptions(
                unknownFieldsAsWarnings, warningsAsErrors, checker, maxBytes, maxDepth, maxTextLength, problems);
    }

    /** What an unknown field is. */
    Severity unknownFields() {
        return unknownFieldsAsWarnings ? Severity.WARNING : Severity.ERROR;
    }

    /** Checkers are equal only if they are the same, so options with two of them differ. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadOptions that
                && unknownFieldsAsWarnings == that.unknownFieldsAsWarnings
                && warningsAsErrors == that.warningsAsErrors
                && checker.equals(that.checker)
                && maxBytes == that.maxBytes
                && maxDepth == that.maxDepth
                && maxTextLength == that.maxTextLength
                && maxProblems == that.maxProblems;
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                unknownFieldsAsWarnings, warningsAsErrors, checker, maxBytes, maxDepth, maxTextLength, maxProblems);
    }

    @Override
    public String toString() {
        return MoreObjects.toStringHelper(this)
                .add("unknownFieldsAsWarnings", unknownFieldsAsWarnings)
                .add("warningsAsErrors", warningsAsErrors)
                .add("checked", checker.isPresent())
                .add("maxBytes", maxBytes)
                .add("maxDepth", maxDepth)
                .add("maxTextLength", maxTextLength)
                .add("maxProblems", maxProblems)
                .toString();
    }
}
