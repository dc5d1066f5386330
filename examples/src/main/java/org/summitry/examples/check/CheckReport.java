package org.summitry.examples.check;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.summitry.check.Severity;
import org.summitry.examples.shared.Terminal;
import org.summitry.json.Problem;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Prints what {@link Check} found. */
final class CheckReport {
    private CheckReport() {}

    static void text(List<Check.Found> found, int files, PrintWriter out) {
        for (Check.Found one : found) {
            Problem problem = one.problem();
            String line = one.file() + ":" + problem.line() + ":" + problem.column() + ": " + problem.severity() + " "
                    + problem.code() + " " + problem.message();
            out.print(Terminal.visible(line) + "\n");
            Check.Excerpt excerpt = one.excerpt();
            if (!excerpt.text().isEmpty()) {
                out.print("    " + excerpt.text() + "\n");
                out.print("    " + " ".repeat(Math.max(0, excerpt.column() - 1)) + "^\n");
            }
        }
        out.print(count(files, "file") + ": " + count(found, Severity.ERROR) + ", " + count(found, Severity.WARNING)
                + ", " + count(found, Severity.NOTE) + "\n");
    }

    private static String count(List<Check.Found> found, Severity severity) {
        return count(
                (int) found.stream()
                        .filter(f -> f.problem().severity() == severity)
                        .count(),
                severity.toString());
    }

    private static String count(int number, String what) {
        return String.format(Locale.ROOT, "%d %s%s", number, what, number == 1 ? "" : "s");
    }

    static void json(List<Check.Found> found, PrintWriter out) {
        JsonMapper mapper = JsonMapper.builder().build();
        ArrayNode all = mapper.createArrayNode();
        for (Check.Found one : found) {
            Problem problem = one.problem();
            ObjectNode node = all.addObject()
                    .put("file", one.file())
                    .put("line", problem.line())
                    .put("column", problem.column())
                    .put("severity", problem.severity().toString())
                    .put("code", problem.code())
                    .put("pointer", problem.pointer())
                    .put("message", problem.message());
            problem.suggestion().ifPresent(s -> node.put("suggestion", s));
            problem.other().ifPresent(o -> node.put("other", o));
        }
        out.print(Terminal.visibleJson(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(all)) + "\n");
    }
}
