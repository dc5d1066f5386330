package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.check.Severity;
import org.summitry.scalar.InvalidValueException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One pass over one document: its parser, what was declared so far, and what is wrong with it. */
final class Reading {
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

    final JsonParser parser;
    private final ReadOptions options;
    private final List<Draft> problems = new ArrayList<>();
    private final EnumMap<Declared, Map<String, Object>> declared;
    /** Ids of things that are declared but broken, so that a reference to one is not reported on top of it. */
    private final EnumMap<Declared, Set<String>> broken;

    /** Where each id of the record was first given. */
    private final Map<String, String> ids = new HashMap<>();

    private final Prefilled prefilled;
    private int marks;
    private final EnumSet<Declared> unresolved = EnumSet.noneOf(Declared.class);
    private final EnumSet<Declared> ahead = EnumSet.noneOf(Declared.class);
    /** How much looking for near words is still worth while: the work for a hostile document has an end. */
    private long suggesting = 1 << 20;

    private String lastId = "";

    Reading(JsonParser parser, ReadOptions options) {
        this(parser, options, new Prefilled(), new EnumMap<>(Declared.class), new EnumMap<>(Declared.class));
    }

    private Reading(
            JsonParser parser,
            ReadOptions options,
            Prefilled prefilled,
            EnumMap<Declared, Map<String, Object>> declared,
            EnumMap<Declared, Set<String>> broken) {
        this.parser = parser;
        this.options = options;
        this.prefilled = prefilled;
        this.declared = declared;
        this.broken = broken;
    }

    /** A further pass over the same document that knows what this one found declared. */
    Reading again(JsonParser newParser) {
        return new Reading(newParser, options, prefilled, declared, broken);
    }

    /** Lists of declarations that an earlier pass has read without any problem. */
    static final class Prefilled {
        final EnumMap<Declared, ImmutableList<?>> lists = new EnumMap<>(Declared.class);
    }

    Prefilled prefilled() {
        return prefilled;
    }

    ReadOptions options() {
        return options;
    }

    /** Grows with every problem that spoils the value being read. Equal marks before and after mean that nothing is wrong. */
    int mark() {
        return marks;
    }

    /** Notes that declarations are about to be read. */
    void reach(Declared kind) {
        if (unresolved.contains(kind)) {
            ahead.add(kind);
        }
    }

    /**
     * The kinds that were referred to before their declarations were met, and those before them, which their declarations can
     * refer to.
     */
    Set<Declared> readAhead() {
        return ahead.isEmpty() ? Set.of() : EnumSet.range(Declared.SOURCES, Collections.max(ahead));
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
        if (problems.size() < options.mostProblems()) {
            problems.add(draft);
        } else if (problems.size() == options.mostProblems()) {
            problems.add(new Draft(
                    "too-many-problems",
                    Severity.ERROR,
                    draft.pointer,
                    draft.offset,
                    "more problems than are listed",
                    "at most " + options.mostProblems(),
                    Optional.empty()));
        }
    }

    void problem(String code, String found, String expected) {
        problem(code, found, expected, Optional.empty());
    }

    void problem(String code, String found, String expected, Optional<String> suggestion) {
        if (problems.size() > options.mostProblems()) {
            marks++;
            return;
        }
        add(new Draft(code, Severity.ERROR, pointer(), offset(), found, expected, suggestion));
    }

    /** A problem of the object that has just ended; its place is where it began. */
    void problemOfObject(String code, String field, String found, String expected) {
        String place = field.isEmpty() ? pointer() : pointer() + "/" + field;
        add(new Draft(code, Severity.ERROR, place, -1, found, expected, Optional.empty()));
    }

    /** Reports the token at which the parser stands and passes over it and all that is in it. */
    void wrongToken(String expected) {
        boolean isNull = parser.currentToken() == JsonToken.VALUE_NULL;
        problem(
                isNull ? "null" : "wrong-type",
                Shown.token(parser),
                isNull ? expected + "; leave out what is absent" : expected);
        parser.skipChildren();
    }

    /** Reports a text or number whose form is not allowed. */
    void invalid(InvalidValueException e) {
        problem("invalid-value", Shown.token(parser), "it to " + e.rule());
    }

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

    /** A known word that a mistyped one was probably meant to be, for the problems that are listed and not too many of them. */
    Optional<String> nearest(String typed, Collection<String> known) {
        long work = (long) typed.length() * known.size();
        if (problems.size() >= options.mostProblems() || work > suggesting) {
            return Optional.empty();
        }
        suggesting -= work;
        return Nearest.to(typed, known);
    }

    /** Notes the id of a part of the record, which no other part may have. */
    void identify(String id) {
        lastId = id;
        String first = ids.putIfAbsent(id, pointer());
        if (first != null && !first.equals(pointer())) {
            problem("id-twice", "the id " + Shown.quoted(id), "an id of its own; " + first + " has this one");
        }
    }

    private void identifyAt(String pointer, String id) {
        String first = ids.putIfAbsent(id, pointer);
        if (first != null && !first.equals(pointer)) {
            add(new Draft(
                    "id-twice",
                    Severity.ERROR,
                    pointer,
                    -1,
                    "the id " + Shown.quoted(id),
                    "an id of its own; " + first + " has this one",
                    Optional.empty()));
        }
    }

    /** Reads the declaration of a thing and makes it known, as broken if it is. */
    <E> @Nullable E declare(Declared kind, Codec<E> element) {
        lastId = "";
        E value = element.read(this);
        if (value != null) {
            declared.computeIfAbsent(kind, k -> new HashMap<>()).put(Declared.key(value), value);
        } else {
            declareBroken(kind, lastId);
        }
        return value;
    }

    /** Notes a broken declaration; an empty id says that any thing of the kind may have been meant. */
    void declareBroken(Declared kind, String id) {
        broken.computeIfAbsent(kind, k -> new HashSet<>()).add(id);
    }

    /** Notes the ids of declarations that an earlier pass has read. */
    void identifyPrefilled(Declared kind, List<?> values) {
        String idField = kind == Declared.PARTIES ? "/code" : "/id";
        for (int i = 0; i < values.size(); i++) {
            identifyAt("/" + kind.field + "/" + i + idField, idKey(kind, Declared.key(values.get(i))));
        }
    }

    /** Topics are a family of ids of their own. */
    static String idKey(Declared kind, String id) {
        return kind == Declared.TOPICS ? "topic " + id : id;
    }

    /** The declared thing of an id; null if there is none, which is then reported. */
    @Nullable
    Object resolve(Declared kind, String id) {
        Map<String, Object> all = declared.get(kind);
        Object value = all == null ? null : all.get(id);
        if (value != null) {
            return value;
        }
        unresolved.add(kind);
        Set<String> brokenIds = broken.getOrDefault(kind, Set.of());
        if (brokenIds.contains(idKey(kind, id)) || brokenIds.contains("")) {
            marks++;
        } else {
            problem(
                    "unresolved-reference",
                    Shown.token(parser),
                    "the id of " + kind.article + kind.one + " in " + kind.field,
                    all == null ? Optional.empty() : nearest(id, all.keySet()));
        }
        return null;
    }

    /** Drops what may only be due to a part of the document that could not be read. */
    void dropUnresolved() {
        problems.removeIf(p -> p.code.equals("unresolved-reference"));
    }
}
