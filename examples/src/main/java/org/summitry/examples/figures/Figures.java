package org.summitry.examples.figures;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.InputFiles;
import org.summitry.examples.shared.OutputFiles;
import org.summitry.examples.shared.Programs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Prints the figures of summits as a table in CSV (RFC 4180), one row a figure, for a spreadsheet or a program for statistics.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.figures.Figures
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.figures.Figures \
 *         -Dexec.args="--bom --out figures.csv one.json other.json"
 * }</pre>
 *
 * <p>Without files it reads the summits that come with it. What a cell holds, {@link FigureTable} says.
 */
@Command(
        name = "Figures",
        description = {
            "Prints the figures of summits as a table in CSV, one row a figure.",
            "Without files it reads the summits that come with it."
        })
public final class Figures implements Callable<Integer> {
    @Option(names = "--bom", description = "begins with a byte order mark, without which Excel does not see the UTF-8")
    private boolean mark;

    @Option(names = "--out", paramLabel = "FILE", description = "writes the table to a file")
    private @Nullable Path target;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "the documents")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Figures() {}

    /**
     * Starts the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Programs.main(new Figures(), args);
    }

    static Figures program() {
        return new Figures();
    }

    @Override
    public Integer call() throws Programs.Failure {
        Documents documents = Documents.read(files);
        spec.commandLine().getErr().print(documents.problems());
        if (documents.code() != Programs.GOOD) {
            return documents.code();
        }
        String table = (mark ? "\uFEFF" : "") + FigureTable.csv(documents.summits());
        if (target == null) {
            spec.commandLine().getOut().print(table);
            return Programs.GOOD;
        }
        try {
            OutputFiles.write(table, target, files);
            return Programs.GOOD;
        } catch (IOException e) {
            throw new Programs.Failure("cannot write " + target + ": " + InputFiles.reason(e));
        }
    }
}
