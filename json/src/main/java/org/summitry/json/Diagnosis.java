package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** A pass over a document with something wrong: it notes what and where, and goes on. */
final class Diagnosis extends Reading {
    /** A problem before its line and column are known. An offset below zero means: look for the pointer. */
    record Draft(
            String code,
            Severity severity,
            String pointer,
            long offset,
            String found,
            String expected,
            Optional<String> suggestion,
            Optional<String> other) {
        Draft(
                String code,
                Severity severity,
                String pointer,
                long offset,
                String found,
                String expected,
                Optional<String> suggestion) {
            this(code, severity, pointer, offset, found, expected, suggestion, Optional.empty());
        }

        Draft warningAsError() {
            return severity == Severity.WARNING
                    ? new Draft(code, Severity.ERROR, pointer, offset, found, expected, suggestion, other)
                    : this;
        }
    }

    /** The place of an id in one of the lists of a document, made into a pointer only if it is shown. */
    private record Place(String list, int index, String field) {
        @Override
        public String toString() {
            return "/" + list + "/" + index + "/" + field;
        }
    }

    private final ReadOptions options;
    private final List<Draft> problems = new ArrayList<>();
    /** Ids of things that are declared but broken, so that a reference to one is not reported on top of it. */
    private final Map<DeclaredKind<?>, Set<String>> broken;
    /** Where each id of the record was first given: a {@link Place} or a pointer. */
    private final Map<String, Object> ids = new HashMap<>();

    private int marks;
    private final Set<DeclaredKind<?>> unresolved = new HashSet<>();
    private final Set<DeclaredKind<?>> ahead = new HashSet<>();
    /** How much looking for near words is still worth while: the work for a hostile document has an end. */
    private long suggesting = 1 << 20;

    private String lastId = "";

    Diagnosis(DocumentParser parser, Memo texts, @Nullable Sharing sharing, ReadOptions options) {
        super(parser, texts, sharing);
        this.options = options;
        this.broken = new HashMap<>();
    }

    private Diagnosis(DocumentParser parser, Diagnosis earlier) {
        super(parser, earlier);
        this.options = earlier.options;
        this.broken = earlier.broken;
    }

    /** A further pass over the same document that knows what this one found declared. */
    Diagnosis again(DocumentParser newParser) {
        return new Diagnosis(newParser, this);
    }

    @Override
    int mark() {
        return marks;
    }

    @Override
    boolean isClean() {
        return marks == 0 && problems.isEmpty();
    }

    @Override
    @Nullable
    ImmutableList<?> reach(DeclaredKind<?> kind) {
        if (unresolved.contains(kind)) {
            ahead.add(kind);
        }
        ImmutableList<?> list = super.reach(kind);
        if (list != null) {
            identifyPrefilled(kind, list);
        }
        return list;
    }

    /**
     * The kinds that were referred to before their declarations were met, and those before them, which their declarations can
     * refer to.
     */
    List<DeclaredKind<?>> readAhead() {
        int last = ahead.stream().mapToInt(DeclaredKind.ALL::indexOf).max().orElse(-1);
        return DeclaredKind.ALL.subList(0, last + 1);
    }

    ImmutableList<Draft> problems() {
        return ImmutableList.copyOf(problems);
    }

    String pointer() {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private long offset() {
        return parser.currentTokenLocation().getByteOffset();
    }

    private void add(Draft draft) {
        marks += draft.severity == Severity.ERROR ? 1 : 0;
        if (problems.size() < options.maxProblems()) {
            problems.add(draft);
        } else if (problems.size() == options.maxProblems()) {
            problems.add(new Draft(
                    "too-many-problems",
                    Severity.ERROR,
                    draft.pointer,
                    draft.offset,
                    "more problems than are listed",
                    "at most " + options.maxProblems(),
                    Optional.empty()));
        }
    }

    @Override
    void problem(String code, String found, String expected, Optional<String> suggestion) {
        if (problems.size() > options.maxProblems()) {
            marks++;
            return;
        }
        add(new Draft(code, Severity.ERROR, pointer(), offset(), found, expected, suggestion));
    }

    @Override
    void problemOfObject(String code, String field, String found, String expected) {
        String place = field.isEmpty() ? pointer() : pointer() + "/" + field;
        add(new Draft(code, Severity.ERROR, place, -1, found, expected, Optional.empty()));
    }

    @Override
    void wrongToken(String expected) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        problem(
                isNull ? "null" : "wrong-type",
                Shown.token(parser),
                isNull ? expected + "; leave out what is absent" : expected);
        parser.skipChildren();
    }

    @Override
    void invalid(InvalidValueException e) {
        problem("invalid-value", Shown.token(parser), Shown.demand(e.rule()));
    }

    @Override
    void unknownField(String name, Collection<String> names) {
        Severity severity = options.unknownFields();
        add(new Draft(
                "unknown-field",
                severity,
                pointer(),
                offset(),
                "the unknown field " + Shown.quoted(name),
                "only fields of this object",
                nearest(name, names)));
    }

    @Override
    Optional<String> nearest(String typed, Collection<String> known) {
        long work = (long) typed.length() * known.size();
        if (problems.size() >= options.maxProblems() || work > suggesting) {
            return Optional.empty();
        }
        suggesting -= work;
        return Nearest.to(typed, known);
    }

    @Override
    void identify(String id) {
        lastId = id;
        Object first = ids.putIfAbsent(id, place());
        if (first != null && !first.toString().equals(pointer())) {
            problem("id-twice", "the id " + Shown.quoted(id), "an id of its own; " + first + " has this one");
        }
    }

    private Object place() {
        TokenStreamContext part = parser.streamReadContext();
        TokenStreamContext list = part.getParent();
        TokenStreamContext document = list == null ? null : list.getParent();
        TokenStreamContext root = document == null ? null : document.getParent();
        return document != null && list.inArray() && root != null && root.inRoot()
                ? new Place(document.currentName(), list.getCurrentIndex(), part.currentName())
                : pointer();
    }

    private void identifyPrefilled(DeclaredKind<?> kind, List<?> values) {
        for (int i = 0; i < values.size(); i++) {
            identifyAt(new Place(kind.field, i, kind.idField), kind.idKey(kind.idOf(values.get(i))));
        }
    }

    private void identifyAt(Place place, String id) {
        Object first = ids.putIfAbsent(id, place);
        if (first != null && !first.toString().equals(place.toString())) {
            add(new Draft(
                    "id-twice",
                    Severity.ERROR,
                    place.toString(),
                    -1,
                    "the id " + Shown.quoted(id),
                    "an id of its own; " + first + " has this one",
                    Optional.empty()));
        }
    }

    @Override
    <E> @Nullable E declare(DeclaredKind<E> kind, Codec<E> element) {
        lastId = "";
        E value = element.read(this);
        if (value == null) {
            declareBroken(kind, lastId);
            return null;
        }
        E kept = shared(value);
        declarations.add(kind, kept);
        return kept;
    }

    @Override
    void declareBroken(DeclaredKind<?> kind, String id) {
        broken.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
    }

    @Override
    @Nullable
    Object resolve(DeclaredKind<?> kind, String id) {
        Object value = declarations.find(kind, id);
        if (value != null) {
            return value;
        }
        unresolved.add(kind);
        Set<String> brokenIds = broken.getOrDefault(kind, Set.of());
        if (brokenIds.contains(kind.idKey(id)) || brokenIds.contains("")) {
            marks++;
        } else {
            problem(
                    "unresolved-reference",
                    Shown.token(parser),
                    "the id of " + kind.article + kind.one + " in " + kind.field,
                    nearest(id, declarations.ids(kind)));
        }
        return null;
    }

    /** Drops what may only be due to a part of the document that could not be read. */
    void dropUnresolved() {
        problems.removeIf(p -> p.code.equals("unresolved-reference"));
    }
}
