package org.summitry.examples.shared;

/** Makes text of a document harmless in Markdown. */
public final class Markdown {
    /** What has a meaning wherever it stands. */
    private static final String SPECIAL = "\\`*_[]|~@";

    /** What has a meaning at the beginning of a line. */
    private static final String SPECIAL_AT_START = "#+-=:";

    private Markdown() {}

    /**
     * Returns a text as literal Markdown, in one line. Whatever it holds, a reader of the rendered page sees just its characters:
     * no heading, list, link, code, table, entity, tag or formula comes of it. It is safe to print on a terminal, too.
     *
     * @param text any text
     * @return the text with what Markdown would take for its own escaped
     */
    public static String escape(String text) {
        String line = Terminal.visible(text);
        StringBuilder out = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&' && beginsEntity(line, i)) {
                out.append("&amp;");
            } else {
                boolean special =
                        SPECIAL.indexOf(c) >= 0 || i == 0 && SPECIAL_AT_START.indexOf(c) >= 0 || isSpecialHere(line, i);
                out.append(special ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }

    private static boolean beginsEntity(String line, int i) {
        char after = i + 1 == line.length() ? ' ' : line.charAt(i + 1);
        return after == '#' || Character.isLetter(after);
    }

    /** Characters that mean something only beside certain others; escaping all of them would spoil the plain text. */
    private static boolean isSpecialHere(String line, int i) {
        char before = i == 0 ? ' ' : line.charAt(i - 1);
        char after = i + 1 == line.length() ? ' ' : line.charAt(i + 1);
        return switch (line.charAt(i)) {
            // A formula between two of them; US$ is none.
            case '$' -> !Character.isLetter(before);
            // An address that viewers turn into a link by themselves.
            case ':' -> after == '/';
            case '.' -> isNumberBefore(line, i) && after == ' ' || endsWithWww(line, i);
            // The number of a list item.
            case ')' -> isNumberBefore(line, i) && after == ' ';
            default -> false;
        };
    }

    private static boolean isNumberBefore(String line, int end) {
        return end > 0 && line.substring(0, end).chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean endsWithWww(String line, int end) {
        return end >= 3 && line.regionMatches(true, end - 3, "www", 0, 3);
    }
}
