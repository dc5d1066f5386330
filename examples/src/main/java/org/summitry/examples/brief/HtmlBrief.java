package org.summitry.examples.brief;

import static j2html.TagCreator.*;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.summitry.examples.brief.Section.Block;
import org.summitry.examples.brief.Section.Item;
import org.summitry.examples.brief.Section.Style;

/** Writes a brief as one page that needs nothing else: no script, no style sheet, font or picture from elsewhere. */
final class HtmlBrief {
    /** The page may not load anything, whatever a document brings in. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

    private HtmlBrief() {}

    /**
     * Where the record itself can be had.
     *
     * @param address an address, which may hold the record itself
     * @param fileName what the file is to be called where it is saved, if the address holds it
     */
    record RecordLink(String address, Optional<String> fileName) {}

    static String page(BriefContent content, RecordLink record) throws IOException {
        String css = Resources.toString(Resources.getResource(HtmlBrief.class, "brief.css"), StandardCharsets.UTF_8);
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent(POLICY),
                                meta().withName("referrer").withContent("no-referrer"),
                                title(content.title()),
                                style().with(rawHtml(css))),
                        body(
                                a("Skip to the content").withHref("#content").withClass("skip"),
                                header(
                                        h1(content.title()),
                                        p(inline(content.lead())).withClass("lead"),
                                        p(inline(content.basis()), text(" "), json(record))
                                                .withClass("basis")),
                                contents(content.sections()),
                                main(each(content.sections(), HtmlBrief::part))
                                        .withId("content")
                                        .attr("tabindex", "-1")))
                .withLang("en"));
    }

    private static DomContent json(RecordLink record) {
        var link = a("The record as JSON").withHref(record.address());
        return record.fileName().map(name -> link.attr("download", name)).orElse(link);
    }

    private static DomContent contents(List<Section> sections) {
        return nav(
                        h2("Contents").withId("contents"),
                        ol(each(sections, s -> li(a(s.title()).withHref("#" + s.id())))))
                .attr("aria-labelledby", "contents");
    }

    private static DomContent part(Section section) {
        return section(h2(section.title()), each(section.blocks(), HtmlBrief::block))
                .withId(section.id());
    }

    private static DomContent block(Block block) {
        if (block instanceof Section.Heading heading) {
            var h3 = h3(inline(heading.line()));
            return heading.anchor().map(h3::withId).orElse(h3);
        } else if (block instanceof Section.Paragraph paragraph) {
            return p(inline(paragraph.line()));
        } else if (block instanceof Section.Facts facts) {
            return dl(each(facts.facts(), f -> div(dt(f.label()), dd(inline(f.line())))));
        } else if (block instanceof Section.Progress progress) {
            return div(bar(progress), p(inline(progress.line()))).withClass("progress");
        } else if (block instanceof Section.Bullets bullets) {
            return items(bullets.items());
        } else if (block instanceof Section.Folded folded) {
            // That nothing answers them is said once, by the summary.
            return details(
                    summary(folded.summary()),
                    items(folded.items().stream().map(HtmlBrief::withoutGaps).toList()));
        } else if (block instanceof Section.Numbered numbered) {
            return ol(each(numbered.items(), (i, line) -> li(inline(line)).withId(numbered.anchor() + "-" + (i + 1))));
        } else if (block instanceof Section.Picture picture) {
            return figure(
                    rawHtml(picture.chart().svg()), figcaption(picture.chart().caption()));
        }
        return tableOf((Section.Table) block);
    }

    /** A bar that says no more than the words beside it. */
    private static DomContent bar(Section.Progress progress) {
        int percent = progress.total() == 0 ? 0 : (int) (100L * progress.done() / progress.total());
        return rawHtml("<svg class=\"bar\" aria-hidden=\"true\" width=\"100%\" height=\"0.9em\">"
                + "<rect class=\"frame\" width=\"100%\" height=\"100%\"></rect>"
                + "<rect class=\"done\" width=\"" + percent + "%\" height=\"100%\"></rect></svg>");
    }

    private static Item withoutGaps(Item item) {
        ImmutableList<Item> below =
                item.below().stream().filter(i -> i.style() != Style.GAP).collect(ImmutableList.toImmutableList());
        return new Item(item.style(), item.anchor(), item.line(), below);
    }

    private static DomContent items(List<Item> items) {
        return ul(each(items, item -> {
            var li = li(inline(item.line()), item.below().isEmpty() ? text("") : items(item.below()))
                    .withClass(Ascii.toLowerCase(item.style().name()));
            return item.anchor().map(li::withId).orElse(li);
        }));
    }

    /**
     * Each cell carries the heading of its column, which a narrow screen shows beside it. The roles are said because a narrow
     * screen shows the cells as blocks, and would make them no table for those who listen.
     */
    private static DomContent tableOf(Section.Table table) {
        return table(
                        thead(tr(each(
                                                table.head(),
                                                h -> th(h).attr("scope", "col").attr("role", "columnheader")))
                                        .attr("role", "row"))
                                .attr("role", "rowgroup"),
                        tbody(each(
                                        table.rows(),
                                        row -> tr(each(
                                                        IntStream.range(0, row.size())
                                                                .boxed()
                                                                .toList(),
                                                        i -> i == 0
                                                                ? th(inline(row.get(i)))
                                                                        .attr("scope", "row")
                                                                        .attr("role", "rowheader")
                                                                : td(inline(row.get(i)))
                                                                        .attr("role", "cell")
                                                                        .attr(
                                                                                "data-label",
                                                                                table.head()
                                                                                        .get(i))))
                                                .attr("role", "row")))
                                .attr("role", "rowgroup"))
                .attr("role", "table");
    }

    private static DomContent inline(StyledText line) {
        return each(line.pieces(), HtmlBrief::piece);
    }

    private static DomContent piece(StyledText.Piece piece) {
        if (piece instanceof StyledText.Plain words) {
            return text(words.text());
        } else if (piece instanceof StyledText.Foreign foreign) {
            return bdi(foreign.text()).withLang(foreign.language().value());
        } else if (piece instanceof StyledText.Strong strong) {
            return strong(strong.text());
        } else if (piece instanceof StyledText.Gap gap) {
            return span(gap.text()).withClass("gap");
        } else if (piece instanceof StyledText.Ref ref) {
            return ref.anchor().isEmpty()
                    ? text(ref.text())
                    : a(ref.text()).withHref("#" + ref.anchor()).withClass("ref");
        } else if (piece instanceof StyledText.Link link) {
            var a = a(link.text()).withHref(link.address().value()).withRel("noreferrer");
            return link.language().map(l -> a.withLang(l.value())).orElse(a);
        }
        StyledText.Note note = (StyledText.Note) piece;
        return each(
                text("\u00A0"),
                a("[" + note.text() + "]")
                        .withHref("#source-" + note.number())
                        .withClass("note")
                        .attr("aria-label", "source " + note.text()));
    }
}
