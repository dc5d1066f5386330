package org.summitry.examples;

import static j2html.TagCreator.*;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import j2html.tags.DomContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.summitry.Summit;
import org.summitry.examples.Section.Block;
import org.summitry.examples.Section.Item;

/** Writes a brief as one page that needs nothing else: no script, no style sheet, font or picture from elsewhere. */
final class HtmlBrief {
    /** The page may not load anything, whatever a document brings in. */
    private static final String POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

    private HtmlBrief() {}

    /** Writes the page as a whole: if anything fails, a file that was there stays as it was. */
    static void write(Summit summit, Contents contents, Path file) throws IOException {
        byte[] page = page(summit, contents).getBytes(StandardCharsets.UTF_8);
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path temporary = target.resolveSibling("." + UUID.randomUUID() + ".tmp");
        try {
            Files.write(temporary, page, StandardOpenOption.CREATE_NEW);
            if (Files.isDirectory(target)) {
                throw new IOException("it is a folder");
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    static String page(Summit summit, Contents contents) throws IOException {
        String css = Resources.toString(Resources.getResource(HtmlBrief.class, "brief.css"), StandardCharsets.UTF_8);
        String language = summit.language().map(l -> l.value()).orElse("en");
        return document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent(POLICY),
                                meta().withName("referrer").withContent("no-referrer"),
                                title(contents.title()),
                                style().with(rawHtml(css))),
                        body(
                                header(
                                        h1(contents.title()),
                                        p(inline(contents.lead())).withClass("lead")),
                                main(each(
                                        contents.sections(),
                                        s -> section(
                                                        h2(s.title()),
                                                        each(charts(s, summit), HtmlBrief::chart),
                                                        each(s.blocks(), HtmlBrief::block))
                                                .withId(s.id())))))
                .withLang(language));
    }

    private static ImmutableList<Charts.Picture> charts(Section section, Summit summit) {
        if (!Charts.canBeDrawn()) {
            return ImmutableList.of();
        }
        return switch (section.id()) {
            case "figures" -> FigureCharts.of(summit);
            case "partnerships" -> TimeLines.of(summit);
            default -> ImmutableList.of();
        };
    }

    private static DomContent chart(Charts.Picture picture) {
        return figure(
                img().withSrc(picture.address())
                        .withAlt(picture.alternative())
                        .withWidth(Integer.toString(Charts.WIDTH))
                        .withHeight(Integer.toString(Charts.HEIGHT)),
                figcaption(picture.caption()));
    }

    private static DomContent block(Block block) {
        if (block instanceof Section.Heading heading) {
            var h3 = h3(inline(heading.line()));
            return heading.anchor().map(h3::withId).orElse(h3);
        } else if (block instanceof Section.Paragraph paragraph) {
            return p(inline(paragraph.line()));
        } else if (block instanceof Section.Facts facts) {
            return dl(each(facts.facts(), f -> div(dt(f.label()), dd(inline(f.line())))));
        } else if (block instanceof Section.Bullets bullets) {
            return items(bullets.items());
        } else if (block instanceof Section.Numbered numbered) {
            return ol(each(numbered.items(), (i, line) -> li(inline(line)).withId(numbered.anchor() + "-" + (i + 1))));
        }
        return tableOf((Section.Table) block);
    }

    private static DomContent items(List<Item> items) {
        return ul(each(items, item -> {
            var li = li(inline(item.line()), item.below().isEmpty() ? text("") : items(item.below()))
                    .withClass(Ascii.toLowerCase(item.style().name()));
            return item.anchor().map(li::withId).orElse(li);
        }));
    }

    /** Each cell carries the heading of its column, which a narrow screen shows beside it. */
    private static DomContent tableOf(Section.Table table) {
        return table(
                thead(tr(each(table.head(), h -> th(h).attr("scope", "col")))),
                tbody(each(
                        table.rows(),
                        row -> tr(each(
                                IntStream.range(0, row.size()).boxed().toList(),
                                i -> i == 0
                                        ? th(inline(row.get(i))).attr("scope", "row")
                                        : td(inline(row.get(i)))
                                                .attr("data-label", table.head().get(i)))))));
    }

    private static DomContent inline(Line line) {
        return each(line.pieces(), HtmlBrief::piece);
    }

    private static DomContent piece(Line.Piece piece) {
        if (piece instanceof Line.Words words) {
            return text(words.text());
        } else if (piece instanceof Line.Strong strong) {
            return strong(strong.text());
        } else if (piece instanceof Line.Gap gap) {
            return span(gap.text()).withClass("gap");
        } else if (piece instanceof Line.Ref ref) {
            return ref.anchor().isEmpty() ? text(ref.text()) : a(ref.text()).withHref("#" + ref.anchor());
        } else if (piece instanceof Line.Link link) {
            return a(link.text()).withHref(link.address().value()).withRel("noreferrer");
        }
        Line.Note note = (Line.Note) piece;
        return each(text("\u00A0"), sup(a("[" + note.text() + "]").withHref("#source-" + note.number())));
    }
}
