package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Thrown for a document that cannot be read, with everything that is wrong with it. The message lists the first ten problems and is
 * safe to log.
 *
 * <p>The exception survives Java serialization with all its problems. The values of the model are not serializable: a document is
 * how they are kept and sent.
 */
public final class InvalidDocumentException extends RuntimeException {
    private static final long serialVersionUID = 2L;
    private static final int SHOWN = 10;

    /** @serial what is wrong, never null */
    private final ImmutableList<Problem> problems;

    InvalidDocumentException(String document, ImmutableList<Problem> problems) {
        super(message(document, problems));
        this.problems = problems;
    }

    /** {@return everything that is wrong, in the order of the document; at least one of the problems is an error} */
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
