package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.check.Finding;
import org.summitry.check.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads documents. A good one that declares before it refers is read in one pass; one that refers ahead is read again with the
 * declarations that are referred to read first; one with problems is looked at again for their lines and columns.
 */
final class DocumentReader {
    private static final int LONGEST_NAME = 256;
    private static final int LONGEST_NUMBER = 100;
    private static final int MEMO_BITS = 11;

    /** What the parser says about itself and its settings, which is no help to whoever mends a document. */
    private static final Pattern PARSER_ADVICE =
            Pattern.compile(" \\((start marker at|for (Array|Object) starting at) .*|: enable `.*|, from `[^`]*`");

    private final ReadOptions options;
    private final DocumentParser.Factory factory;
    /** Memos that wait for the next document, one for each processor at most. */
    private final ArrayBlockingQueue<Memo> memos =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    private final @Nullable Sharing sharing;

    DocumentReader(ReadOptions options) {
        this(options, null);
    }

    /** Reads so that equal things of many documents are kept once. */
    DocumentReader(ReadOptions options, @Nullable Sharing sharing) {
        this.sharing = sharing;
        this.options = options;
        this.factory = new DocumentParser.Factory(JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(options.maxBytes())
                        .maxNestingDepth(options.maxDepth())
                        .maxStringLength(options.maxTextLength())
                        .maxNameLength(LONGEST_NAME)
                        .maxNumberLength(LONGEST_NUMBER)
                        .build()));
    }

    <T> ReadResult<T> read(DocumentType<T> type, byte[] bytes) {
        return read(type, bytes, true);
    }

    /** The same without the pass that takes the document to be good; what it gives is the same. */
    <T> ReadResult<T> diagnose(DocumentType<T> type, byte[] bytes) {
        return read(type, bytes, false);
    }

    private <T> ReadResult<T> read(DocumentType<T> type, byte[] bytes, boolean hopeful) {
        if (bytes.length > options.maxBytes()) {
            return refused(tooLong(), bytes);
        }
        Memo kept = memos.poll();
        Memo memo = kept == null ? new Memo(MEMO_BITS, true) : kept;
        try {
            T value = null;
            if (hopeful) {
                value = good(type, new Reading(factory.parser(bytes, 0, true), memo, sharing), bytes);
            }
            return value == null ? diagnosed(type, bytes, memo) : withFindings(value, bytes);
        } finally {
            boolean unused = memos.offer(memo);
        }
    }

    private <T> ReadResult<T> refused(Diagnosis.Draft problem, byte[] bytes) {
        return new ReadResult<>(Optional.empty(), located(ImmutableList.of(problem), bytes));
    }

    /** The value of a document that has nothing wrong with it; null for every other one. */
    private <T> @Nullable T good(DocumentType<T> type, Reading in, byte[] bytes) {
        try {
            return inOrder(type, in, bytes);
        } catch (Reading.Abandoned e) {
            return e.isForReference() ? inAnyOrder(type, in, bytes) : null;
        }
    }

    private static <T> @Nullable T inOrder(DocumentType<T> type, Reading in, byte[] bytes) {
        try (DocumentParser parser = in.parser) {
            if (parser.nextToken() == null) {
                return null;
            }
            T value = type.read(in);
            boolean isGood =
                    parser.nextToken() == null && (!parser.hasLeftSomeToJackson() || Utf8Text.isWellFormed(bytes));
            return isGood ? value : null;
        } catch (JacksonException e) {
            // The pass that diagnoses meets the same and reports it.
            return null;
        }
    }

    /** The value of a good document that may refer ahead: what it declares is read first, wherever it stands. */
    private <T> @Nullable T inAnyOrder(DocumentType<T> type, Reading first, byte[] bytes) {
        Reading all = first.afresh(factory.parser(bytes, 0, true));
        try {
            readAhead(type, DeclaredKind.ALL, bytes, parser -> new Reading(parser, all));
            return inOrder(type, all, bytes);
        } catch (Reading.Abandoned e) {
            return null;
        }
    }

    /** Reads the declarations of some kinds, each by a pass of its own that begins where they stand. */
    private <T> void readAhead(
            DocumentType<T> type,
            Collection<DeclaredKind<?>> kinds,
            byte[] bytes,
            Function<DocumentParser, Reading> pass) {
        Map<String, Integer> starts = starts(bytes);
        for (DeclaredKind<?> kind : kinds) {
            Integer start = starts.get(kind.field);
            DeclarationField<?, ?> field = type.codec().declaration(kind);
            if (start != null && field != null) {
                try (DocumentParser parser = factory.parser(bytes, start, false)) {
                    JsonToken unused = parser.nextToken();
                    field.readAhead(pass.apply(parser));
                } catch (JacksonException e) {
                    // The pass over the whole document meets the same error.
                }
            }
        }
    }

    /** Where the fields of a document begin, up to the first syntax error. */
    private Map<String, Integer> starts(byte[] bytes) {
        Map<String, Integer> starts = new HashMap<>();
        try (JsonParser parser = parser(bytes)) {
            JsonToken unused = parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                unused = parser.nextToken();
                starts.putIfAbsent(name, (int) parser.currentTokenLocation().getByteOffset());
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return starts;
        }
        return starts;
    }

    private <T> ReadResult<T> withFindings(T value, byte[] bytes) {
        ImmutableList<Diagnosis.Draft> problems = withFindings(new Pass<>(value, ImmutableList.of()));
        return new ReadResult<>(Optional.of(value), problems.isEmpty() ? ImmutableList.of() : located(problems, bytes));
    }

    private <T> ReadResult<T> diagnosed(DocumentType<T> type, byte[] bytes, Memo memo) {
        Diagnosis.Draft unreadable = unreadable(bytes);
        if (unreadable != null) {
            return refused(unreadable, bytes);
        }
        Diagnosis first = new Diagnosis(parser(bytes), memo, sharing, options);
        Pass<T> pass = pass(type, first, bytes);
        if (!first.readAhead().isEmpty()) {
            readAhead(type, first.readAhead(), bytes, first::again);
            pass = pass(type, first.again(parser(bytes)), bytes);
        }
        ImmutableList<Diagnosis.Draft> problems = withFindings(pass);
        if (problems.isEmpty()) {
            return new ReadResult<>(Optional.ofNullable(pass.value), ImmutableList.of());
        }
        boolean unreadablePart = pass.problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
        return new ReadResult<>(
                unreadablePart ? Optional.empty() : Optional.ofNullable(pass.value), located(problems, bytes));
    }

    /** The problems of a pass, and what the rules find in a summit that could be read. */
    private ImmutableList<Diagnosis.Draft> withFindings(Pass<?> pass) {
        if (options.checker().isEmpty() || !(pass.value instanceof Summit summit)) {
            return graded(pass.problems);
        }
        ImmutableList.Builder<Diagnosis.Draft> all = ImmutableList.builder();
        all.addAll(pass.problems);
        for (Finding finding : options.checker().get().findings(summit)) {
            all.add(new Diagnosis.Draft(
                    finding.code(),
                    finding.severity(),
                    finding.pointer(),
                    -1,
                    Shown.escaped(finding.message()),
                    "",
                    Optional.empty(),
                    finding.other()));
        }
        return graded(all.build());
    }

    private ImmutableList<Diagnosis.Draft> graded(ImmutableList<Diagnosis.Draft> problems) {
        return options.warningsAsErrors()
                ? problems.stream().map(Diagnosis.Draft::warningAsError).collect(ImmutableList.toImmutableList())
                : problems;
    }

    private DocumentParser parser(byte[] bytes) {
        return factory.parser(bytes, 0, false);
    }

    private record Pass<T>(@Nullable T value, ImmutableList<Diagnosis.Draft> problems) {}

    private static <T> Pass<T> pass(DocumentType<T> type, Diagnosis in, byte[] bytes) {
        T value = null;
        try (JsonParser parser = in.parser) {
            if (parser.nextToken() == null) {
                return new Pass<>(null, ImmutableList.of(syntax("", 0, "an empty document", "one JSON object")));
            }
            value = type.read(in);
            if (parser.nextToken() != null) {
                in.problem("trailing-data", Shown.token(parser), "nothing after the document");
            }
        } catch (JacksonException e) {
            // What refers to something further on, behind the error, is not at fault.
            in.dropUnresolved();
            ImmutableList.Builder<Diagnosis.Draft> problems = ImmutableList.builder();
            return new Pass<>(
                    null,
                    problems.addAll(in.problems()).add(syntax(in, e, bytes)).build());
        }
        return new Pass<>(value, in.problems());
    }

    private static Diagnosis.Draft syntax(Diagnosis in, JacksonException e, byte[] bytes) {
        String text = e.getOriginalMessage();
        boolean limit = e instanceof StreamConstraintsException;
        if (limit && text.startsWith("Name length")) {
            return longName(in, bytes);
        }
        // These are found behind the token that they are about; its place is where it begins.
        TokenStreamLocation place =
                limit || text.startsWith("Non-standard token") ? in.parser.currentTokenLocation() : e.getLocation();
        return new Diagnosis.Draft(
                limit ? "limit" : "syntax",
                Severity.ERROR,
                in.pointer(),
                place == null ? 0 : Math.max(0, place.getByteOffset()),
                Shown.escaped(PARSER_ADVICE.matcher(text).replaceAll("")),
                limit ? "a document within the limits" : "well-formed JSON",
                Optional.empty());
    }

    /** The parser gives up within the name, of which it says neither where it began nor what object it is of. */
    private static Diagnosis.Draft longName(Diagnosis in, byte[] bytes) {
        TokenStreamContext context = in.parser.streamReadContext();
        String pointer = in.pointer();
        int at = (int) in.parser.currentLocation().getByteOffset() - LONGEST_NAME;
        while (at > 0 && (bytes[at] != '"' || bytes[at - 1] == '\\')) {
            at--;
        }
        return new Diagnosis.Draft(
                "limit",
                Severity.ERROR,
                context.hasCurrentName() ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer,
                at,
                "a field name of more than " + LONGEST_NAME + " bytes",
                "a document within the limits",
                Optional.empty());
    }

    private static Diagnosis.Draft syntax(String pointer, long offset, String found, String expected) {
        return new Diagnosis.Draft("syntax", Severity.ERROR, pointer, offset, found, expected, Optional.empty());
    }

    private Diagnosis.Draft tooLong() {
        return new Diagnosis.Draft(
                "limit",
                Severity.ERROR,
                "",
                0,
                "more than " + options.maxBytes() + " bytes",
                "a document within the limits",
                Optional.empty());
    }

    /** What keeps the bytes from being looked at as JSON at all; null for most documents. */
    private static Diagnosis.@Nullable Draft unreadable(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return syntax("", i, "a NUL byte", "UTF-8 text");
            }
        }
        if (!Utf8Text.isWellFormed(bytes)) {
            return new Diagnosis.Draft(
                    "invalid-utf-8",
                    Severity.ERROR,
                    "",
                    firstMalformed(bytes),
                    "bytes that are not UTF-8",
                    "UTF-8 text",
                    Optional.empty());
        }
        return null;
    }

    private static long firstMalformed(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        var decoder = StandardCharsets.UTF_8.newDecoder();
        while (true) {
            CoderResult result = decoder.decode(in, out.clear(), true);
            if (!result.isOverflow()) {
                return in.position();
            }
        }
    }

    /** Gives the drafts their lines and columns, in the order of the document. */
    private ImmutableList<Problem> located(ImmutableList<Diagnosis.Draft> drafts, byte[] bytes) {
        Set<String> pointers = new HashSet<>();
        for (Diagnosis.Draft draft : drafts) {
            if (draft.offset() < 0) {
                Locator.addWithAncestors(draft.pointer(), pointers);
            }
        }
        Map<String, Long> offsets = pointers.isEmpty()
                ? Map.of()
                : Locator.locate(parser(bytes), pointers, TokenStreamLocation::getByteOffset);
        record Placed(long offset, Diagnosis.Draft draft) {}
        List<Placed> placed = new ArrayList<>(drafts.size());
        for (Diagnosis.Draft draft : drafts) {
            placed.add(new Placed(
                    draft.offset() >= 0 ? draft.offset() : Locator.nearest(offsets, draft.pointer(), 0L), draft));
        }
        placed.sort(Comparator.comparingLong(Placed::offset));
        Locator.Lines lines = new Locator.Lines(bytes);
        ImmutableList.Builder<Problem> problems = ImmutableList.builderWithExpectedSize(drafts.size());
        for (Placed p : placed) {
            lines.moveTo(p.offset);
            Diagnosis.Draft draft = p.draft;
            problems.add(new Problem(
                    draft.code(),
                    draft.severity(),
                    draft.pointer(),
                    lines.line(),
                    lines.column(),
                    draft.found(),
                    draft.expected(),
                    draft.suggestion(),
                    draft.other()));
        }
        return problems.build();
    }
}
