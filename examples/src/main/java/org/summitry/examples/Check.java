package org.summitry.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.check.Severity;
import org.summitry.json.DocumentLine;
import org.summitry.json.DocumentType;
import org.summitry.json.Problem;
import org.summitry.json.ReadOptions;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Checks records as a compiler checks programs: every problem with file, line, column and code, the line itself with a mark under
 * the place, and a count. It exits with 1 if there are errors, with 2 if it was called wrongly or a file cannot be read.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.Check \
 *     -Dexec.args="examples/src/main/resources/org/summitry/examples/summits/*.json"
 * }</pre>
 *
 * Files are JSON, YAML ({@code .yaml}, {@code .yml}) or archives with one document a line ({@code .ndjson}); their names may have
 * {@code *} and {@code ?}. {@code --format json} prints the problems as one JSON array, {@code --strict} takes warnings for errors,
 * {@code --lenient} lets unknown fields pass with a warning.
 */
public final class Check {
    private static final String USAGE = "usage: Check [--format text|json] [--strict] [--lenient] FILE…";
    private static final int LONGEST_LINE = 160;

    /** A problem of a file, and the text of the line that it stands in. */
    record Found(String file, Problem problem, String line) {}

    private ReadOptions options = ReadOptions.DEFAULT.withChecker(Checker.standard());
    private final List<Found> found = new ArrayList<>();

    private Check() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        int exit = run(
                args,
                new PrintStream(System.out, true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8));
        if (exit != 0) {
            System.exit(exit);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        Check check = new Check();
        List<String> patterns = new ArrayList<>();
        boolean asJson = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--strict" -> check.options = check.options.withWarningsAsErrors();
                case "--lenient" -> check.options = check.options.withUnknownFieldsAsWarnings();
                case "--format" -> {
                    String format = ++i < args.length ? args[i] : "";
                    if (!format.equals("json") && !format.equals("text")) {
                        err.println("--format takes text or json\n" + USAGE);
                        return 2;
                    }
                    asJson = format.equals("json");
                }
                default -> {
                    if (args[i].startsWith("--")) {
                        err.println("unknown option " + args[i] + "\n" + USAGE);
                        return 2;
                    }
                    patterns.add(args[i]);
                }
            }
        }
        if (patterns.isEmpty()) {
            err.println("no file\n" + USAGE);
            return 2;
        }
        int files = 0;
        try {
            for (String pattern : patterns) {
                List<Path> matching = files(pattern);
                if (matching.isEmpty()) {
                    err.println("no file is called " + pattern);
                    return 2;
                }
                for (Path file : matching) {
                    check.check(file);
                    files++;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            err.println("cannot read: " + e.getMessage());
            return 2;
        }
        if (asJson) {
            CheckReport.json(check.found, out);
        } else {
            CheckReport.text(check.found, files, out);
        }
        return check.found.stream().anyMatch(f -> f.problem.severity() == Severity.ERROR) ? 1 : 0;
    }

    /** The files of a name in which {@code *} and {@code ?} may stand for characters of the last part. */
    private static List<Path> files(String pattern) throws IOException {
        if (!pattern.contains("*") && !pattern.contains("?")) {
            return Files.isRegularFile(Path.of(pattern)) ? List.of(Path.of(pattern)) : List.of();
        }
        int slash = pattern.lastIndexOf('/');
        Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern.substring(slash + 1));
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> Files.isRegularFile(f) && matcher.matches(f.getFileName()))
                    .map(f -> slash < 0 ? f.getFileName() : f)
                    .sorted()
                    .toList();
        }
    }

    private void check(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".ndjson")) {
            try (InputStream in = Files.newInputStream(file);
                    Stream<DocumentLine<Summit>> lines =
                            SummitryJson.create().with(options).tryReadLines(DocumentType.SUMMIT, in)) {
                lines.forEach(line ->
                        line.result().problems().forEach(p -> found.add(new Found(file.toString(), p, ""))));
            }
            return;
        }
        SummitryJson json = SummitryJson.create().with(options);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        ReadResult<Summit> result = (yaml ? json.reading(new YAMLFactory()) : json).tryRead(file);
        if (!result.problems().isEmpty()) {
            List<String> lines = shortFile(file).lines().toList();
            for (Problem problem : result.problems()) {
                boolean there = problem.line() >= 1 && problem.line() <= lines.size();
                found.add(new Found(file.toString(), problem, there ? lines.get(problem.line() - 1) : ""));
            }
        }
    }

    /** The text of a file to show lines of; empty for one that is too long to be read as a document. */
    private String shortFile(Path file) throws IOException {
        return Files.size(file) > options.maxBytes()
                ? ""
                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /** The part of a line around a column, and the column in that part. */
    record Excerpt(String text, int column) {
        static Excerpt of(String line, int column) {
            int[] characters = line.codePoints().map(c -> isSafe(c) ? c : '·').toArray();
            int from = Math.max(0, Math.min(column - 1, characters.length) - LONGEST_LINE / 2);
            int to = Math.min(characters.length, from + LONGEST_LINE);
            return new Excerpt(new String(characters, from, to - from), column - from);
        }

        private static boolean isSafe(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
                default -> true;
            };
        }
    }
}
