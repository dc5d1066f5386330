package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A section of a brief.
 *
 * @param id its anchor
 * @param title its heading
 * @param blocks what stands under it; empty if the record has nothing for it, and then the section is left out
 */
record Section(String id, String title, ImmutableList<Block> blocks) {
    /** A list under a heading, or nothing if the list is empty. */
    static Section list(String id, String title, ImmutableList<Item> items) {
        return new Section(id, title, items.isEmpty() ? ImmutableList.of() : ImmutableList.of(new Bullets(items)));
    }

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

    /** How many of some things are done, drawn as a bar where that is possible. */
    record Progress(int done, int total, StyledText line) implements Block {}

    /** A list. */
    record Bullets(ImmutableList<Item> items) implements Block {}

    /** A list that is closed at first where that is possible, so that it does not drown the rest. */
    record Folded(String summary, ImmutableList<Item> items) implements Block {}

    /** A list whose items are numbered from 1, and anchored by the number behind a word. */
    record Numbered(String anchor, ImmutableList<StyledText> items) implements Block {}

    /** A picture, where pictures are possible. What it shows is in the words of the section, too. */
    record Picture(Chart chart) implements Block {}

    /** A table, its first column a heading of the row. */
    record Table(ImmutableList<String> head, ImmutableList<ImmutableList<StyledText>> rows) implements Block {
        /** The columns in which some row has something. */
        static Table withoutEmptyColumns(List<String> head, List<ImmutableList<StyledText>> rows) {
            int[] filled = IntStream.range(0, head.size())
                    .filter(i -> rows.stream().anyMatch(row -> !row.get(i).isEmpty()))
                    .toArray();
            return new Table(
                    IntStream.of(filled).mapToObj(head::get).collect(toImmutableList()),
                    rows.stream()
                            .map(row -> IntStream.of(filled).mapToObj(row::get).collect(toImmutableList()))
                            .collect(toImmutableList()));
        }
    }

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
