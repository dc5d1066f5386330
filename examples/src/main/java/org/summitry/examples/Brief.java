package org.summitry.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;

/**
 * Reads the record of a summit and prints a brief of it in Markdown: who met, what was proposed and what came of it, how
 * relations stand, the figures, and the sources. With {@code --html} it also writes the brief as one self-contained page.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java
 * mvn -q -pl examples -am compile exec:java -Dexec.args="summit.json --html brief.html"
 * </pre>
 */
public final class Brief {
    private static final String DEFAULT = "summits/asean-rok-26.json";
    private static final String USAGE = """
            Usage: Brief [FILE] [--html FILE]
            Prints a brief of a summit document in Markdown.
              FILE         the document; the record of the 26th ASEAN–Republic of Korea Summit if none is given
              --html FILE  also writes the brief to FILE as one HTML page
              --help       prints this text
            Exit code: 0 the brief is complete, 1 the document has errors, 2 it could not be read or the page not written
            """;

    static final String NO_CHARTS = "Brief: the page is without charts, because this system has no fonts\n";

    private Brief() {}

    /**
     * Starts the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int code = run(args, out, err);
        out.flush();
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        String file = null;
        String html = null;
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--help")) {
                out.print(USAGE);
                return 0;
            } else if (arg.equals("--html")) {
                if (html != null || i + 1 == args.length) {
                    return refuse(err, "--html needs one file, once");
                }
                html = args[++i];
            } else if (arg.startsWith("-")) {
                return refuse(err, "unknown option " + arg);
            } else if (file != null) {
                return refuse(err, "one document at a time, but " + file + " and " + arg + " were given");
            } else {
                file = arg;
            }
        }
        return brief(file, html, out, err);
    }

    private static int refuse(PrintStream err, String message) {
        err.print("Brief: " + Markdown.visible(message) + "\n" + USAGE);
        return 2;
    }

    private static int brief(@Nullable String file, @Nullable String html, PrintStream out, PrintStream err) {
        String name = file == null ? DEFAULT : file;
        Optional<Summit> summit;
        try {
            ReadResult<Summit> result = file == null ? readDefault() : readFile(Path.of(file));
            result.problems()
                    .forEach(p -> err.print(Markdown.visible(name) + ":" + p.line() + ":" + p.column() + ": "
                            + p.severity() + " " + p.code() + " " + p.message() + "\n"));
            summit = result.value();
        } catch (IOException | InvalidPathException e) {
            return fail(err, "cannot read " + name, e);
        }
        if (summit.isEmpty()) {
            return 1;
        }
        Contents contents = Contents.of(summit.get(), LocalDate.now(ZoneOffset.UTC));
        if (html != null) {
            try {
                if (file != null && Files.exists(Path.of(html)) && Files.isSameFile(Path.of(file), Path.of(html))) {
                    return refuse(err, "the page would replace the document " + html);
                }
                HtmlBrief.write(summit.get(), contents, Path.of(html));
                err.print(Charts.canBeDrawn() ? "" : NO_CHARTS);
            } catch (IOException | InvalidPathException e) {
                return fail(err, "cannot write " + html, e);
            }
        }
        out.print(MarkdownBrief.of(contents));
        return 0;
    }

    private static ReadResult<Summit> readFile(Path file) throws IOException {
        return SummitryJson.create().tryRead(file);
    }

    private static ReadResult<Summit> readDefault() throws IOException {
        try (InputStream in = Brief.class.getResourceAsStream(DEFAULT)) {
            if (in == null) {
                throw new NoSuchFileException(DEFAULT);
            }
            return SummitryJson.create().tryRead(in.readAllBytes());
        }
    }

    private static int fail(PrintStream err, String what, Exception e) {
        String why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (e instanceof NoSuchFileException) {
            why = "no such file or folder";
        } else if (e instanceof NotDirectoryException) {
            why = "not a folder";
        } else if (e instanceof AccessDeniedException) {
            why = "permission denied";
        }
        err.print("Brief: " + Markdown.visible(what + ": " + why) + "\n");
        return 2;
    }
}
