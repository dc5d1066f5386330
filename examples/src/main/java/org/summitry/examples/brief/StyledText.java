package org.summitry.examples.brief;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.summitry.examples.shared.Terminal;
import org.summitry.scalar.LanguageTag;
import org.summitry.scalar.WebAddress;

/**
 * A line of a brief in pieces, which each output marks and escapes in its own way. Every text of a document comes in through
 * here, and what could hide or forge text is made visible on the way.
 *
 * @param pieces the pieces, which follow each other without a space
 */
record StyledText(ImmutableList<Piece> pieces) {
    /** A part of a line that is marked in one way. */
    sealed interface Piece {}

    /** Words as they are. */
    record Plain(String text) implements Piece {}

    /** Words in a language other than that of the brief. */
    record Foreign(String text, LanguageTag language) implements Piece {}

    /** Words that stand out. */
    record Strong(String text) implements Piece {}

    /** Words that tell that something is missing. */
    record Gap(String text) implements Piece {}

    /** The label of another part of the brief. */
    record Ref(String text, String anchor) implements Piece {}

    /** A page elsewhere. */
    record Link(String text, Optional<LanguageTag> language, WebAddress address) implements Piece {}

    /** The number of a source, and the place in it. */
    record Note(int number, Optional<String> place) implements Piece {
        String text() {
            return number + place.map(p -> ", " + p).orElse("");
        }
    }

    /**
     * A text in one line, with what could hide or reorder text shown by its code. The marks that Arabic and Hebrew need to put
     * neutral characters on their side stay: a page keeps texts apart, and Markdown shows them when it is written.
     */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (Terminal.isBlank(c)) {
                out.append(' ');
            } else if (Character.isISOControl(c) || Terminal.hidesOrReorders(c)) {
                out.append(Terminal.code(c));
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    static StyledText of(String text) {
        return new Builder().words(text).build();
    }

    /** Whether nothing would be seen of it. */
    boolean isEmpty() {
        return pieces.stream()
                .allMatch(p -> p instanceof Plain plain && plain.text().isEmpty());
    }

    /** Collects pieces. */
    static final class Builder {
        private final ImmutableList.Builder<Piece> pieces = ImmutableList.builder();

        Builder words(String text) {
            pieces.add(new Plain(visible(text)));
            return this;
        }

        /** Words in a language, if it is known. */
        Builder words(String text, Optional<LanguageTag> language) {
            pieces.add(isForeign(language) ? new Foreign(visible(text), language.get()) : new Plain(visible(text)));
            return this;
        }

        private static boolean isForeign(Optional<LanguageTag> language) {
            return language.filter(l -> !l.toLocale().getLanguage().equals("en"))
                    .isPresent();
        }

        Builder strong(String text) {
            pieces.add(new Strong(visible(text)));
            return this;
        }

        Builder gap(String text) {
            pieces.add(new Gap(visible(text)));
            return this;
        }

        Builder ref(Ref ref) {
            pieces.add(ref);
            return this;
        }

        Builder refs(List<Ref> refs) {
            for (int i = 0; i < refs.size(); i++) {
                if (i > 0) {
                    words(", ");
                }
                ref(refs.get(i));
            }
            return this;
        }

        Builder link(String text, Optional<LanguageTag> language, WebAddress address) {
            pieces.add(new Link(visible(text), language.filter(l -> isForeign(language)), address));
            return this;
        }

        /** The numbers of sources, which every output sets off by a space. */
        Builder notes(List<Note> notes) {
            for (Note note : notes) {
                pieces.add(new Note(note.number(), note.place().map(StyledText::visible)));
            }
            return this;
        }

        Builder all(StyledText text) {
            pieces.addAll(text.pieces());
            return this;
        }

        StyledText build() {
            return new StyledText(pieces.build());
        }
    }
}
