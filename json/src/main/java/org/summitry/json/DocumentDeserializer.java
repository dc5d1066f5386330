package org.summitry.json;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.deser.CollectingProblemHandler;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.CollectedProblem;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.util.LinkedNode;

/** Reads one of the main types within whatever an {@code ObjectMapper} reads, and reports as such a mapper does. */
final class DocumentDeserializer<T> extends StdDeserializer<T> {
    private static final String UNKNOWN = "unknown-field";
    private static final JsonFactory JSON = new JsonFactory();

    private final DocumentType<T> type;
    private final ReadOptions options;
    private final boolean unknownFieldsFail;
    private final DocumentReader strict;
    private final DocumentReader lenient;

    DocumentDeserializer(DocumentType<T> type, ReadOptions options) {
        super(type.type());
        this.type = type;
        this.options = options;
        this.unknownFieldsFail = options.unknownFields() == Severity.ERROR || options.warningsAsErrors();
        this.strict = new DocumentReader(options.withUnknownFieldsAsErrors().withMaxBytes(Integer.MAX_VALUE));
        this.lenient = new DocumentReader(options.withUnknownFieldsAsWarnings().withMaxBytes(Integer.MAX_VALUE));
    }

    /** Copies the tokens, whatever format they come from, so that references ahead can be resolved. */
    @Override
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
        JsonPointer at = parser.streamReadContext().pathAsPointer();
        JsonCopy copy;
        try {
            copy = JsonCopy.ofValue(parser, FormatRules.of(parser), options);
        } catch (JsonCopy.RefusedException e) {
            throw exception(parser, ImmutableList.of(e.problem()), e.problem(), e.location(), at);
        }
        ReadResult<T> result = read(copy, context);
        if (result.value().isPresent() && !result.hasErrors()) {
            return result.value().get();
        }
        // Of what was not copied the parser has not seen the end, so it cannot go on.
        if (!copy.isCut() && collected(result, copy, at, context)) {
            return result.value().orElse(null);
        }
        Problem first = result.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .findFirst()
                .orElseThrow();
        ImmutableList<Problem> inDocument =
                result.problems().stream().map(copy::inDocument).collect(toImmutableList());
        throw exception(parser, inDocument, first, copy.location(first), at);
    }

    private ReadResult<T> read(JsonCopy copy, DeserializationContext context) {
        // Jackson has the feature off unless somebody turns it on, so only "on" says anything.
        boolean fail = unknownFieldsFail
                || context.isEnabled(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                || CollectingProblemHandler.getBucket(context) != null;
        LinkedNode<DeserializationProblemHandler> handlers = context.getConfig().getProblemHandlers();
        if (handlers == null) {
            return (fail ? strict : lenient).read(type, copy.json());
        }
        ReadResult<T> result = lenient.read(type, copy.json());
        Set<Integer> handled = handled(result.problems(), copy, context, handlers);
        return new ReadResult<>(
                result.value(),
                result.problems().stream()
                        .filter(p -> !isUnknown(p) || !handled.contains(p.line()))
                        .map(p -> isUnknown(p) && fail ? p.as(Severity.ERROR) : p)
                        .collect(toImmutableList()));
    }

    private static boolean isUnknown(Problem problem) {
        return problem.code().equals(UNKNOWN);
    }

    /** The lines of those unknown fields in a copy that one of the mapper's handlers has dealt with. */
    private Set<Integer> handled(
            ImmutableList<Problem> problems,
            JsonCopy copy,
            DeserializationContext context,
            LinkedNode<DeserializationProblemHandler> handlers) {
        Set<Integer> unknown = new HashSet<>();
        problems.stream().filter(DocumentDeserializer::isUnknown).forEach(p -> unknown.add(p.line()));
        Set<Integer> handled = new HashSet<>();
        if (unknown.isEmpty()) {
            return handled;
        }
        try (JsonParser parser = JSON.createParser(context, copy.json())) {
            while (parser.nextToken() != null) {
                int line = parser.currentTokenLocation().getLineNr();
                if (parser.currentToken() == JsonToken.PROPERTY_NAME && unknown.remove(line)) {
                    String name = parser.currentName();
                    parser.nextToken();
                    if (isHandled(name, parser, context, handlers)) {
                        handled.add(line);
                    }
                    if (unknown.isEmpty()) {
                        break;
                    }
                }
            }
        }
        return handled;
    }

    private boolean isHandled(
            String name,
            JsonParser parser,
            DeserializationContext context,
            LinkedNode<DeserializationProblemHandler> handlers) {
        for (var node = handlers; node != null; node = node.next()) {
            // The collecting one would note the place at which the mapper's own parser stands.
            if (!(node.value() instanceof CollectingProblemHandler)
                    && node.value().handleUnknownProperty(context, parser, this, handledType(), name)) {
                return true;
            }
        }
        return false;
    }

    /** Hands the errors to a mapper that collects problems; false if it does not, or has no room for them all. */
    private boolean collected(ReadResult<T> result, JsonCopy copy, JsonPointer at, DeserializationContext context) {
        List<CollectedProblem> bucket = CollectingProblemHandler.getBucket(context);
        if (bucket == null) {
            return false;
        }
        int most = mostCollected(context);
        for (Problem problem : result.problems()) {
            if (problem.severity() == Severity.ERROR) {
                if (bucket.size() >= most) {
                    return false;
                }
                bucket.add(new CollectedProblem(
                        at.append(JsonPointer.compile(problem.pointer())),
                        problem.code() + ": " + problem.message(),
                        null,
                        copy.location(problem),
                        null,
                        null));
            }
        }
        return true;
    }

    private static int mostCollected(DeserializationContext context) {
        for (var node = context.getConfig().getProblemHandlers(); node != null; node = node.next()) {
            if (node.value() instanceof CollectingProblemHandler collecting) {
                return collecting.getMaxProblems();
            }
        }
        return CollectingProblemHandler.DEFAULT_MAX_PROBLEMS;
    }

    private MismatchedInputException exception(
            JsonParser parser,
            ImmutableList<Problem> problems,
            Problem first,
            TokenStreamLocation place,
            JsonPointer at) {
        InvalidDocumentException cause = new InvalidDocumentException(
                handledType().getSimpleName() + (at.matches() ? "" : " at " + Shown.escaped(at.toString())), problems);
        UnreadableValueException exception = new UnreadableValueException(parser, cause, handledType(), place);
        String[] segments = first.pointer().split("/", -1);
        for (int i = segments.length - 1; i > 0; i--) {
            String name = segments[i].replace("~1", "/").replace("~0", "~");
            if (name.matches("[0-9]{1,9}")) {
                exception.prependPath(handledType(), Integer.parseInt(name));
            } else {
                exception.prependPath(handledType(), name);
            }
        }
        return exception;
    }

    /** Has the place of the first error; by then the parser stands at the end of the value. */
    private static final class UnreadableValueException extends MismatchedInputException {
        private static final long serialVersionUID = 1L;

        UnreadableValueException(
                JsonParser parser, InvalidDocumentException cause, Class<?> type, TokenStreamLocation place) {
            super(parser, String.valueOf(cause.getMessage()), type);
            initCause(cause);
            _location = place;
        }
    }
}
