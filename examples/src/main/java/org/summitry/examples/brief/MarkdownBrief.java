package org.summitry.examples.brief;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.shared.Markdown;

/** Writes a brief as Markdown that also reads well as plain text. */
final class MarkdownBrief {
    /** The widest table, in characters. */
    private static final int WIDEST = 140;

    private final StringBuilder out = new StringBuilder();

    private MarkdownBrief() {}

    static String of(BriefContent content) {
        MarkdownBrief brief = new MarkdownBrief();
        brief.paragraph("# " + Markdown.escape(content.title()));
        brief.paragraph(inline(content.lead()));
        brief.paragraph(inline(content.basis()));
        for (Section section : content.sections()) {
            brief.paragraph("## " + Markdown.escape(section.title()));
            section.blocks().forEach(brief::block);
        }
        return brief.out.toString();
    }

    /** Paragraphs are kept apart by one empty line. */
    private void paragraph(String text) {
        out.append(out.length() == 0 ? "" : "\n").append(text).append('\n');
    }

    private void block(Block block) {
        if (block instanceof Section.Heading heading) {
            paragraph("### " + inline(heading.line()));
        } else if (block instanceof Section.Paragraph paragraph) {
            paragraph(inline(paragraph.line()));
        } else if (block instanceof Section.Facts facts) {
            paragraph(facts.facts().stream()
                    .map(f -> "- **" + Markdown.escape(f.label()) + ":** " + inline(f.line()))
                    .collect(Collectors.joining("\n")));
        } else if (block instanceof Section.Bullets bullets) {
            if (!bullets.items().isEmpty()) {
                out.append('\n');
                items(bullets.items(), 0);
            }
        } else if (block instanceof Section.Folded folded) {
            paragraph("*" + Markdown.escape(folded.summary()) + ":*");
            out.append('\n');
            items(folded.items(), 0);
        } else if (block instanceof Section.Progress progress) {
            paragraph(inline(progress.line()));
        } else if (block instanceof Section.Numbered numbered) {
            out.append('\n');
            int number = 0;
            for (StyledText line : numbered.items()) {
                out.append(++number).append(". ").append(inline(line)).append('\n');
            }
        } else if (block instanceof Section.Table table) {
            table(table);
        }
    }

    private void items(List<Item> items, int depth) {
        for (Item item : items) {
            out.append("  ".repeat(depth))
                    .append("- ")
                    .append(inline(item.line()))
                    .append('\n');
            items(item.below(), depth + 1);
        }
    }

    /** A table whose columns are padded, so that it can be read as it is. */
    private void table(Section.Table table) {
        ImmutableList.Builder<ImmutableList<String>> all = ImmutableList.builder();
        all.add(table.head().stream().map(Markdown::escape).collect(toImmutableList()));
        table.rows()
                .forEach(row -> all.add(row.stream().map(MarkdownBrief::inline).collect(toImmutableList())));
        List<ImmutableList<String>> rows = all.build();
        List<Integer> widths =
                Collections.nCopies(table.head().size(), 0).stream().collect(Collectors.toList());
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                widths.set(i, Math.max(widths.get(i), row.get(i).length()));
            }
        }
        out.append('\n');
        if (widths.stream().mapToInt(w -> w + 3).sum() > WIDEST) {
            rows.subList(1, rows.size()).forEach(row -> listed(rows.get(0), row));
            return;
        }
        row(rows.get(0), widths);
        row(widths.stream().map(w -> "-".repeat(Math.max(w, 3))).toList(), widths);
        rows.subList(1, rows.size()).forEach(row -> row(row, widths));
    }

    /** A row of a table that is too wide to be read as plain text. */
    private void listed(List<String> head, List<String> row) {
        out.append("- ").append(row.get(0)).append('\n');
        for (int i = 1; i < row.size(); i++) {
            if (!row.get(i).isEmpty()) {
                out.append("  - ")
                        .append(head.get(i))
                        .append(": ")
                        .append(row.get(i))
                        .append('\n');
            }
        }
    }

    private void row(List<String> cells, List<Integer> widths) {
        for (int i = 0; i < cells.size(); i++) {
            out.append("| ")
                    .append(Strings.padEnd(cells.get(i), widths.get(i), ' '))
                    .append(' ');
        }
        out.append("|\n");
    }

    private static String inline(StyledText line) {
        StringBuilder text = new StringBuilder();
        for (StyledText.Piece piece : line.pieces()) {
            if (piece instanceof StyledText.Plain words) {
                text.append(Markdown.escape(words.text()));
            } else if (piece instanceof StyledText.Foreign foreign) {
                text.append(Markdown.escape(foreign.text()));
            } else if (piece instanceof StyledText.Strong strong) {
                text.append("**").append(Markdown.escape(strong.text())).append("**");
            } else if (piece instanceof StyledText.Gap gap) {
                text.append('*').append(Markdown.escape(gap.text())).append('*');
            } else if (piece instanceof StyledText.Ref ref) {
                text.append(Markdown.escape(ref.text()));
            } else if (piece instanceof StyledText.Link link) {
                text.append('[').append(Markdown.escape(link.text())).append("](<");
                text.append(link.address().value()).append(">)");
            } else if (piece instanceof StyledText.Note note) {
                text.append(" [").append(Markdown.escape(note.text())).append(']');
            }
        }
        return text.toString().strip();
    }
}
