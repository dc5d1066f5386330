package org.summitry.examples.brief;

import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a picture in SVG. Lengths across are in per cent of the space there is, lengths down in the height of a letter: the
 * picture fits a telephone and a sheet of paper, and its letters have the size that the reader has chosen.
 */
final class Svg {
    /** So many characters fit side by side on a telephone. */
    private static final int CHARACTERS = 42;

    static final double LINE = 1.25;

    private final String id;
    private final StringBuilder parts = new StringBuilder();

    Svg(String id, String title, String description) {
        this.id = id;
        element("title", id + "-title", title);
        element("desc", id + "-desc", description);
    }

    private void element(String name, String itsId, String text) {
        parts.append("<%s id=\"%s\">%s</%s>".formatted(name, itsId, escape(text), name));
    }

    private static String escape(String text) {
        return HtmlEscapers.htmlEscaper().escape(StyledText.visible(text));
    }

    /** Writes a text of one or more lines, the first at a place from above. */
    void text(List<String> lines, double down) {
        for (int i = 0; i < lines.size(); i++) {
            text("0", "start", down + i * LINE, lines.get(i));
        }
    }

    /** Writes a line of text that begins or ends at a place from the left. */
    void text(String percent, String anchor, double down, String text) {
        parts.append("<text x=\"%s%%\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(percent, em(down), anchor, escape(text)));
    }

    /** Draws a box in one of the looks that the style sheet of the page has. */
    void box(String look, BigDecimal from, BigDecimal to, double down, double height) {
        parts.append("<rect class=\"%s\" x=\"%s%%\" width=\"%s%%\" y=\"%s\" height=\"%s\"></rect>"
                .formatted(look, percent(from), percent(to.subtract(from)), em(down), em(height)));
    }

    /** Draws stripes; unlike a pattern, they need no address within the page. */
    void stripes(BigDecimal from, BigDecimal to, double down, double height) {
        String middle = em(down + height / 2);
        parts.append("<line class=\"stripes\" x1=\"%s%%\" x2=\"%s%%\" y1=\"%s\" y2=\"%s\"></line>"
                .formatted(percent(from), percent(to), middle, middle));
    }

    /** Draws a thin line. */
    void rule(BigDecimal from, BigDecimal to, double top, double bottom) {
        parts.append("<line class=\"rule\" x1=\"%s%%\" x2=\"%s%%\" y1=\"%s\" y2=\"%s\"></line>"
                .formatted(percent(from), percent(to), em(top), em(bottom)));
    }

    /** The picture, so high. */
    String of(double height) {
        return ("<svg class=\"chart\" role=\"img\" aria-labelledby=\"%s-title %s-desc\" width=\"100%%\" height=\"%s\""
                        + " xmlns=\"http://www.w3.org/2000/svg\">%s</svg>")
                .formatted(id, id, em(height), parts);
    }

    /** A text in lines that fit, broken at spaces, or between groups of digits where there are none. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Splitter.onPattern("(?<= )|(?<=,)(?=\\d)").split(text)) {
            String piece = word.length() <= CHARACTERS ? word : word.substring(0, CHARACTERS - 1) + "…";
            if (line.length() > 0 && line.length() + piece.stripTrailing().length() > CHARACTERS) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Where a value lies between two others, in per cent. */
    static BigDecimal share(BigDecimal value, BigDecimal low, BigDecimal high) {
        BigDecimal span = high.subtract(low);
        return span.signum() == 0
                ? BigDecimal.ZERO
                : value.subtract(low).movePointRight(2).divide(span, 3, RoundingMode.HALF_UP);
    }

    private static String percent(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }

    private static String em(double number) {
        return percent(BigDecimal.valueOf(number)) + "em";
    }
}
