package org.summitry.json;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.scalar.InvalidValueException;

/**
 * One pass over one document that is taken to be good: it {@linkplain Abandoned ends} at the first thing that is not as it should be.
 * Only a document for which it does so is read again by a {@link Diagnosis}, which goes on and notes all of it.
 */
class Reading {
    /** Thrown where there is something to report, by a pass that reports nothing. */
    static final class Abandoned extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final boolean unresolved;

        Abandoned() {
            this(false);
        }

        private Abandoned(boolean unresolved) {
            super("the document is not good", null, false, false);
            this.unresolved = unresolved;
        }

        /** Whether it is for a reference to what is not declared so far. */
        boolean isForReference() {
            return unresolved;
        }
    }

    final DocumentParser parser;
    /** What is read from the texts of any document. */
    final Memo texts;
    /** What this document declares. */
    final Declarations declarations;

    private final @Nullable Sharing sharing;
    private final Set<String> ids;
    /** Lists of declarations that an earlier pass has read without any problem. */
    private final Map<DeclaredKind<?>, ImmutableList<?>> readAhead;

    /** Starts a pass. */
    Reading(DocumentParser parser, Memo texts, @Nullable Sharing sharing) {
        this(parser, texts, sharing, new Declarations(), new HashSet<>(), new HashMap<>());
    }

    /** A pass over the same document that knows nothing of what this one has read. */
    Reading afresh(DocumentParser newParser) {
        return new Reading(newParser, texts, sharing);
    }

    /** Starts a further pass that knows what an earlier one found declared. */
    Reading(DocumentParser parser, Reading earlier) {
        this(parser, earlier.texts, earlier.sharing, earlier.declarations, earlier.ids, earlier.readAhead);
    }

    private Reading(
            DocumentParser parser,
            Memo texts,
            @Nullable Sharing sharing,
            Declarations declarations,
            Set<String> ids,
            Map<DeclaredKind<?>, ImmutableList<?>> readAhead) {
        this.parser = parser;
        this.sharing = sharing;
        this.texts = texts;
        this.declarations = declarations;
        this.ids = ids;
        this.readAhead = readAhead;
    }

    /** Grows with every problem that spoils the value being read. Equal marks before and after mean that nothing is wrong. */
    int mark() {
        return 0;
    }

    /** Whether nothing at all has been reported. */
    boolean isClean() {
        return true;
    }

    void problem(String code, String found, String expected) {
        problem(code, found, expected, Optional.empty());
    }

    void problem(String code, String found, String expected, Optional<String> suggestion) {
        throw new Abandoned();
    }

    /** A problem of the object that has just ended; its place is where it began. */
    void problemOfObject(String code, String field, String found, String expected) {
        throw new Abandoned();
    }

    /** Reports the token at which the parser stands and passes over it and all that is in it. */
    void wrongToken(String expected) {
        throw new Abandoned();
    }

    /** Reports a text or number whose form is not allowed. */
    void invalid(InvalidValueException e) {
        throw new Abandoned();
    }

    void unknownField(String name, Collection<String> names) {
        throw new Abandoned();
    }

    /** A known word that a mistyped one was probably meant to be. */
    Optional<String> nearest(String typed, Collection<String> known) {
        return Optional.empty();
    }

    /** The one instance that is kept of equal values, if documents share what they have in common. */
    final <V> V shared(V value) {
        return sharing == null ? value : sharing.value(value);
    }

    /** The text at which the parser stands. */
    final String text() {
        String text = parser.text();
        return sharing == null ? text : sharing.text(text);
    }

    /**
     * Notes the id of a part of the record, which no other part may have.
     *
     * @param key the id, told apart from those of other families
     */
    void identify(String key) {
        if (!ids.add(key)) {
            throw new Abandoned();
        }
    }

    /** Notes that declarations are about to be read; gives them if an earlier pass has read them. */
    @Nullable
    ImmutableList<?> reach(DeclaredKind<?> kind) {
        return readAhead.get(kind);
    }

    /** Keeps a list of declarations for the passes that follow. */
    final void readAhead(DeclaredKind<?> kind, ImmutableList<?> list) {
        readAhead.put(kind, list);
    }

    /** Reads the declaration of a thing and makes it known, as broken if it is. */
    <E> @Nullable E declare(DeclaredKind<E> kind, Codec<E> element) {
        E value = element.read(this);
        if (value == null) {
            throw new Abandoned();
        }
        E kept = shared(value);
        declarations.add(kind, kept);
        return kept;
    }

    /** Notes a broken declaration; an empty id says that any thing of the kind may have been meant. */
    void declareBroken(DeclaredKind<?> kind, String id) {
        throw new Abandoned();
    }

    /** The declared thing of an id; null if there is none, which is then reported. */
    @Nullable
    Object resolve(DeclaredKind<?> kind, String id) {
        Object value = declarations.find(kind, id);
        if (value == null) {
            throw new Abandoned(true);
        }
        return value;
    }
}
