package org.summitry.examples.figures;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Terminal;

/**
 * Prints the figures of summits as a table in CSV (RFC 4180), one row a figure, for a spreadsheet or a program for statistics.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.figures.Figures
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.figures.Figures \
 *         -Dexec.args="--bom --out figures.csv one.json other.json"
 * }</pre>
 *
 * <p>Without files it reads the summits that come with it. With {@code --out} it writes the table to a file, with {@code --bom}
 * the table begins with a byte order mark, without which Excel does not see that it is in UTF-8. What a cell holds,
 * {@link FigureTable} says. The exit code is 0, or 1 if a document cannot be used, or 2 if the arguments are wrong or the file
 * cannot be written.
 */
public final class Figures {
    private static final String USAGE = "usage: Figures [--bom] [--out FILE] [file.json ...]";

    private Figures() {}

    /**
     * Starts the program.
     *
     * @param args the files, all of them optional
     */
    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        boolean mark = false;
        Optional<String> target = Optional.empty();
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--bom")) {
                mark = true;
            } else if (args[i].equals("--out") && i + 1 < args.length) {
                target = Optional.of(args[++i]);
            } else if (args[i].startsWith("-")) {
                return refuse("cannot do anything with " + args[i] + "\n" + USAGE, err);
            } else {
                files.add(args[i]);
            }
        }
        Documents documents = Documents.read(files);
        Terminal.print(documents.problems(), err);
        if (documents.failed()) {
            return 1;
        }
        String table = (mark ? "\uFEFF" : "") + FigureTable.csv(documents.summits());
        if (target.isEmpty()) {
            Terminal.print(table, out);
            return 0;
        }
        return write(table, target.get(), files, err);
    }

    private static int write(String table, String target, List<String> documents, PrintStream err) {
        try {
            Path file = Path.of(target);
            for (String document : documents) {
                if (Files.exists(file) && Files.isSameFile(file, Path.of(document))) {
                    return refuse("the table would replace the document " + document, err);
                }
            }
            Files.writeString(file, table);
            return 0;
        } catch (IOException | InvalidPathException e) {
            return refuse("cannot write " + target + ": " + e.getClass().getSimpleName(), err);
        }
    }

    private static int refuse(String why, PrintStream err) {
        Terminal.print(why.lines().map(Terminal::printable).collect(joining("\n", "", "\n")), err);
        return 2;
    }
}
