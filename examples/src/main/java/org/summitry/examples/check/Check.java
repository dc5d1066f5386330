package org.summitry.examples.check;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.check.Severity;
import org.summitry.examples.shared.InputFiles;
import org.summitry.examples.shared.Programs;
import org.summitry.json.DocumentLine;
import org.summitry.json.DocumentType;
import org.summitry.json.Problem;
import org.summitry.json.ReadOptions;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * Checks records as a compiler checks programs: every problem with file, line, column and code, the line itself with a mark under
 * the place, and a count.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.check.Check \
 *     -Dexec.args="examples/src/main/resources/org/summitry/examples/summits/*.json"
 * }</pre>
 */
@Command(
        name = "Check",
        description = {
            "Checks records and prints every problem with file, line and column.",
            "Files are JSON, YAML (.yaml, .yml) or archives with one document a line (.ndjson)."
        })
public final class Check implements Callable<Integer> {
    /** What the problems are printed as. */
    enum Format {
        TEXT,
        JSON;

        /** Takes the word as it is typed. */
        static final class Word implements ITypeConverter<Format> {
            @Override
            public Format convert(String word) {
                return switch (word) {
                    case "text" -> TEXT;
                    case "json" -> JSON;
                    default -> throw new TypeConversionException("must be text or json, but was " + word);
                };
            }
        }
    }

    /** A problem of a file, and the part of the line that it stands in. */
    record Found(String file, Problem problem, Excerpt excerpt) {}

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Word.class,
            description = "text (the default) or json, which prints the problems as one array")
    private Format format = Format.TEXT;

    @Option(names = "--strict", description = "takes warnings for errors")
    private boolean strict;

    @Option(names = "--lenient", description = "lets unknown fields pass with a warning")
    private boolean lenient;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a document or archive; * and ? in its name, but not in its folder, stand for any characters")
    private List<String> patterns = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private ReadOptions options = ReadOptions.DEFAULT.withChecker(Checker.standard());
    private final List<Found> found = new ArrayList<>();

    private Check() {}

    /**
     * Runs the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Programs.main(new Check(), args);
    }

    static Check program() {
        return new Check();
    }

    @Override
    public Integer call() throws Programs.Failure {
        options = strict ? options.withWarningsAsErrors() : options;
        options = lenient ? options.withUnknownFieldsAsWarnings() : options;
        int files = 0;
        for (String pattern : patterns) {
            for (Path file : files(pattern)) {
                try {
                    check(file);
                } catch (IOException e) {
                    throw cannotRead(file.toString(), e);
                } catch (UncheckedIOException e) {
                    throw cannotRead(file.toString(), Objects.requireNonNull(e.getCause()));
                }
                files++;
            }
        }
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.JSON) {
            CheckReport.json(found, out);
        } else {
            CheckReport.text(found, files, out);
        }
        boolean bad = found.stream().anyMatch(f -> f.problem.severity() == Severity.ERROR);
        return bad ? Programs.PROBLEMS : Programs.GOOD;
    }

    private static Programs.Failure cannotRead(String file, IOException e) {
        return new Programs.Failure("cannot read " + file + ": " + InputFiles.reason(e));
    }

    /** The files of a name in which {@code *} and {@code ?} may stand for characters of the last part. */
    private static List<Path> files(String pattern) throws Programs.Failure {
        int slash = pattern.lastIndexOf('/');
        String name = pattern.substring(slash + 1);
        try {
            if (!name.contains("*") && !name.contains("?")) {
                return List.of(InputFiles.regular(Path.of(pattern)));
            }
            Path folder = Path.of(slash < 0 ? "." : pattern.substring(0, slash + 1));
            Pattern wanted = wildcards(name);
            try (Stream<Path> all = Files.list(folder)) {
                List<Path> matching = all.filter(f -> Files.isRegularFile(f)
                                && wanted.matcher(f.getFileName().toString()).matches())
                        .map(f -> slash < 0 ? f.getFileName() : f)
                        .sorted()
                        .toList();
                if (matching.isEmpty()) {
                    throw new Programs.Failure("no file is called " + pattern);
                }
                return matching;
            }
        } catch (IOException e) {
            throw cannotRead(pattern, e);
        } catch (UncheckedIOException e) {
            throw cannotRead(pattern, Objects.requireNonNull(e.getCause()));
        } catch (InvalidPathException e) {
            throw new Programs.Failure("no file can be called " + pattern + ": " + e.getReason());
        }
    }

    /** All other characters stand for themselves, brackets among them. A file that begins with a dot is asked for by that dot. */
    private static Pattern wildcards(String name) {
        StringBuilder pattern = new StringBuilder(name.startsWith(".") ? "" : "(?!\\.)");
        name.codePoints()
                .forEach(c -> pattern.append(
                        switch (c) {
                            case '*' -> ".*";
                            case '?' -> ".";
                            default -> Pattern.quote(Character.toString(c));
                        }));
        return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    }

    private void check(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        SummitryJson json = SummitryJson.create().with(options);
        if (name.endsWith(".ndjson")) {
            try (InputStream in = Files.newInputStream(file);
                    Stream<DocumentLine<Summit>> lines = json.tryReadLines(DocumentType.SUMMIT, in)) {
                lines.forEach(line ->
                        line.result().problems().forEach(p -> found.add(new Found(file.toString(), p, Excerpt.NONE))));
            }
            return;
        }
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        ReadResult<Summit> result = (yaml ? json.reading(new YAMLFactory()) : json).tryRead(file);
        if (!result.problems().isEmpty()) {
            Excerpts excerpts = new Excerpts(shortFile(file));
            result.problems()
                    .forEach(p -> found.add(new Found(file.toString(), p, excerpts.around(p.line(), p.column()))));
        }
    }

    /** The text of a file to show lines of; empty for one that is too long to be read as a document. */
    private String shortFile(Path file) throws IOException {
        return Files.size(file) > options.maxBytes()
                ? ""
                : new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }

    /**
     * The part of a line around a problem.
     *
     * @param text the part as it can be printed; empty if there is none to show
     * @param column the place of the problem in it, 1 for the first character
     */
    record Excerpt(String text, int column) {
        static final Excerpt NONE = new Excerpt("", 0);
    }

    /** Cuts excerpts out of a text. A line may be the whole text, so it is looked through once and not once a problem. */
    static final class Excerpts {
        private static final int LONGEST = 160;

        /** Of every so many characters of a line it is known where they stand. */
        private static final int STRIDE = 1024;

        private final ImmutableList<String> lines;
        private final Map<Integer, int[]> marks = new HashMap<>();

        Excerpts(String text) {
            this.lines = text.lines().collect(ImmutableList.toImmutableList());
        }

        Excerpt around(int number, int column) {
            if (number < 1 || number > lines.size() || lines.get(number - 1).isEmpty()) {
                return Excerpt.NONE;
            }
            String line = lines.get(number - 1);
            int[] known = marks.computeIfAbsent(number, n -> marks(line));
            int first = Math.max(0, column - 1 - LONGEST / 2);
            int stride = Math.min(first / STRIDE, known.length - 1);
            StringBuilder out = new StringBuilder(LONGEST);
            int at = stride * STRIDE;
            for (int i = known[stride]; i < line.length() && at < first + LONGEST; at++) {
                int c = line.codePointAt(i);
                if (at >= first) {
                    out.appendCodePoint(isSafe(c) ? c : '·');
                }
                i += Character.charCount(c);
            }
            return new Excerpt(out.toString(), column - first);
        }

        private static int[] marks(String line) {
            int[] marks = new int[line.length() / STRIDE + 1];
            int count = 0;
            int at = 0;
            for (int i = 0; i < line.length(); at++) {
                if (at % STRIDE == 0) {
                    marks[count++] = i;
                }
                i += Character.charCount(line.codePointAt(i));
            }
            return Arrays.copyOf(marks, Math.max(1, count));
        }

        private static boolean isSafe(int c) {
            return switch (Character.getType(c)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR,
                        Character.SURROGATE -> false;
                default -> true;
            };
        }
    }
}
