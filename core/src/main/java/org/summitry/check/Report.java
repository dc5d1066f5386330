package org.summitry.check;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.scalar.Id;

/**
 * Takes what one rule finds in a record or register. What is found beyond {@link Checker#MOST_FINDINGS} is counted and no longer
 * listed.
 */
public final class Report {
    private static final int LONGEST = 120;

    private final String code;
    private final Severity severity;
    private final Consumer<Finding> findings;
    private final Seen seen;

    private int listed;
    private int unlisted;
    /** Of what is not listed, the first; it tells where to look. */
    private @Nullable Finding firstUnlisted;

    Report(String code, Severity severity, Seen seen, Consumer<Finding> findings) {
        this.code = code;
        this.severity = severity;
        this.findings = findings;
        this.seen = seen;
    }

    /**
     * Reports a finding.
     *
     * @param summit the record
     * @param pointer the place, as returned by {@link #at(Object...)}
     * @param message what is wrong, for the person who must mend it
     */
    public void add(Summit summit, String pointer, String message) {
        add(summit.id(), pointer, message, Optional.empty());
    }

    /**
     * Reports a finding that involves two places.
     *
     * @param summit the record
     * @param pointer the place that is to be mended
     * @param message what is wrong, for the person who must mend it
     * @param other the second place
     */
    public void add(Summit summit, String pointer, String message, String other) {
        add(summit.id(), pointer, message, Optional.of(other));
    }

    private void add(Id summit, String pointer, String message, Optional<String> other) {
        if (listed < Checker.MOST_FINDINGS) {
            listed++;
            findings.accept(new Finding(code, severity, summit, pointer, message, other));
        } else {
            unlisted++;
            firstUnlisted = firstUnlisted == null
                    ? new Finding(code, severity, summit, pointer, message, other)
                    : firstUnlisted;
        }
    }

    /** Tells how much was found that is not listed, if anything was. */
    void end() {
        if (firstUnlisted != null) {
            findings.accept(new Finding(
                    code,
                    severity,
                    firstUnlisted.summit(),
                    firstUnlisted.pointer(),
                    "and " + unlisted + " more of this code",
                    Optional.empty()));
        }
    }

    /** The beginning of a text of the record, so that a message is short however often it has to be made. */
    static String brief(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, LONGEST - (Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? 1 : 0)) + "…";
    }

    /** What the rules of one run share. */
    Seen seen() {
        return seen;
    }

    /**
     * Returns the JSON Pointer (RFC 6901) of a place in a document.
     *
     * @param steps names of fields and indexes of elements, such as {@code "figures", 2, "rank"}
     * @return the pointer, such as {@code /figures/2/rank}
     */
    public static String at(Object... steps) {
        StringBuilder out = new StringBuilder();
        for (Object step : steps) {
            out.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
        }
        return out.toString();
    }
}
