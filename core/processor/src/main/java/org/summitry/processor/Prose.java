package org.summitry.processor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes plain sentences of a documentation comment. */
final class Prose {
    private static final Pattern INLINE = Pattern.compile("\\{@(\\w+)\\s+([^{}]*)\\}");
    private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^\\s*@");
    private static final Pattern PARAGRAPH_END = Pattern.compile("<p>|<pre>|<ul>|<ol>|<table");

    private Prose() {}

    /** What a comment says of a type or of a constant: its first paragraph. */
    static String ofType(String comment) {
        return plain(firstParagraph(body(comment)));
    }

    /** What a comment says of what an accessor returns. */
    static String ofAccessor(String comment) {
        String body = body(comment).strip();
        if (body.startsWith("{@return")) {
            return sentence(plain(body.substring("{@return".length(), body.lastIndexOf('}'))));
        }
        String said = plain(firstParagraph(body));
        for (String clause : tag(comment, "return").orElse("").split("; ", -1)) {
            if (clause.startsWith("absent") || clause.startsWith("empty")) {
                said += " " + sentence(clause);
            }
        }
        return said;
    }

    /** What a comment says of a component of a record. */
    static String ofComponent(String comment, String name) {
        return tag(comment, "param " + name).map(Prose::sentence).orElse("");
    }

    private static String body(String comment) {
        Matcher tag = BLOCK_TAG.matcher(comment);
        return tag.find() ? comment.substring(0, tag.start()) : comment;
    }

    private static String firstParagraph(String body) {
        Matcher end = PARAGRAPH_END.matcher(body);
        return end.find() ? body.substring(0, end.start()) : body;
    }

    private static Optional<String> tag(String comment, String tag) {
        return Arrays.stream(comment.split("(?m)^\\s*@"))
                .skip(1)
                .filter(part -> part.startsWith(tag + " ") || part.startsWith(tag + "\n"))
                .map(part -> plain(part.substring(tag.length())))
                .findFirst();
    }

    private static String plain(String text) {
        String plain = text;
        for (Matcher m = INLINE.matcher(plain); m.find(); m = INLINE.matcher(plain)) {
            plain = m.replaceFirst(
                    Matcher.quoteReplacement(shown(m.group(1), m.group(2).strip())));
        }
        return plain.replaceAll("</?(em|b|i|strong)>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** An inline tag as its text; of a link, its label or else the last name of what it leads to. */
    private static String shown(String tag, String content) {
        if (!tag.startsWith("link")) {
            return content;
        }
        String[] parts = content.split("\\s+", 2);
        return parts.length == 2
                ? parts[1]
                : parts[0].replaceAll("\\(.*\\)", "").replaceAll(".*[#.]", "");
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return stripped;
        }
        String begun = stripped.substring(0, 1).toUpperCase(Locale.ROOT) + stripped.substring(1);
        return begun.endsWith(".") || begun.endsWith("?") ? begun : begun + ".";
    }
}
