package org.summitry.examples;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * A section of a brief.
 *
 * @param id its anchor
 * @param title its heading
 * @param blocks what stands under it; empty if the record has nothing for it
 */
record Section(String id, String title, ImmutableList<Block> blocks) {
    /** What can stand in a section. */
    sealed interface Block {}

    /** A heading within the section. */
    record Heading(Optional<String> anchor, Line line) implements Block {
        static Heading of(Line line) {
            return new Heading(Optional.empty(), line);
        }
    }

    /** A line of its own. */
    record Paragraph(Line line) implements Block {}

    /** Labelled lines. */
    record Facts(ImmutableList<Fact> facts) implements Block {}

    /** One of them. */
    record Fact(String label, Line line) {}

    /** A list. */
    record Bullets(ImmutableList<Item> items) implements Block {}

    /** A list whose items are numbered from 1, and anchored by the number behind a word. */
    record Numbered(String anchor, ImmutableList<Line> items) implements Block {}

    /** A table, its first column a heading of the row. */
    record Table(ImmutableList<String> head, ImmutableList<ImmutableList<Line>> rows) implements Block {}

    /** How an item is to be read. */
    enum Style {
        /** As a statement of its own. */
        PLAIN,
        /** As particulars of the item above it. */
        DETAIL,
        /** As the answer to the item above it. */
        ANSWER,
        /** As the lack of an answer to it. */
        GAP
    }

    /** One item of a list with the items under it. */
    record Item(Style style, Optional<String> anchor, Line line, ImmutableList<Item> below) {
        static Item of(Line line) {
            return new Item(Style.PLAIN, Optional.empty(), line, ImmutableList.of());
        }

        static Item of(Style style, Line line) {
            return new Item(style, Optional.empty(), line, ImmutableList.of());
        }
    }
}
