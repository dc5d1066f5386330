package org.summitry.examples.brief;

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
    record Heading(Optional<String> anchor, StyledText line) implements Block {
        static Heading of(StyledText line) {
            return new Heading(Optional.empty(), line);
        }
    }

    /** A line of its own. */
    record Paragraph(StyledText line) implements Block {}

    /** Labelled lines. */
    record Facts(ImmutableList<Fact> facts) implements Block {}

    /** One of them. */
    record Fact(String label, StyledText line) {}

    /** A list. */
    record Bullets(ImmutableList<Item> items) implements Block {}

    /** A list whose items are numbered from 1, and anchored by the number behind a word. */
    record Numbered(String anchor, ImmutableList<StyledText> items) implements Block {}

    /** A table, its first column a heading of the row. */
    record Table(ImmutableList<String> head, ImmutableList<ImmutableList<StyledText>> rows) implements Block {}

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
    record Item(Style style, Optional<String> anchor, StyledText line, ImmutableList<Item> below) {
        static Item of(StyledText line) {
            return new Item(Style.PLAIN, Optional.empty(), line, ImmutableList.of());
        }

        static Item of(Style style, StyledText line) {
            return new Item(style, Optional.empty(), line, ImmutableList.of());
        }
    }
}
