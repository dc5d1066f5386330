package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/** Thrown for a document that cannot be read, with everything that is wrong with it. */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 10;

    private final transient ImmutableList<Problem> problems;

    InvalidDocumentException(String document, ImmutableList<Problem> problems) {
        super(message(document, problems));
        this.problems = problems;
    }

    /**
     * Everything that is wrong, in the order of the document.
     *
     * @return the problems, at least one of them an error
     */
    public ImmutableList<Problem> problems() {
        return problems;
    }

    private static String message(String document, ImmutableList<Problem> problems) {
        String more = problems.size() > SHOWN ? "\n… and " + (problems.size() - SHOWN) + " more" : "";
        return document + ": " + problems.size() + (problems.size() == 1 ? " problem" : " problems")
                + problems.stream().limit(SHOWN).map(problem -> "\n" + problem).collect(Collectors.joining())
                + more;
    }
}
