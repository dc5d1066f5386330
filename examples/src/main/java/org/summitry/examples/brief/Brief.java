package org.summitry.examples.brief;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.summitry.Summit;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.InputFiles;
import org.summitry.examples.shared.OutputFiles;
import org.summitry.examples.shared.Programs;
import org.summitry.examples.shared.Terminal;
import org.summitry.json.DocumentType;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Reads the record of a summit and prints a brief of it in Markdown: who met, what was proposed and what came of it, how
 * relations stand, the figures, and the sources. With {@code --html} it also writes the brief as one self-contained page.
 *
 * <pre>
 * mvn -q -pl examples -am compile exec:java
 * mvn -q -pl examples -am compile exec:java -Dexec.args="summit.json --html brief.html"
 * </pre>
 */
@Command(name = "Brief", description = "Prints a brief of a summit in Markdown.")
public final class Brief implements Callable<Integer> {
    private static final String DEFAULT = "asean-rok-26";

    static final String NO_CHARTS = "Brief: the page is without charts, because this system has no fonts\n";

    @Option(names = "--html", paramLabel = "PAGE", description = "also writes the brief as one HTML page")
    private @Nullable Path page;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "the document; without it, the record of the 26th ASEAN–Republic of Korea Summit")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Brief() {}

    /**
     * Starts the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Programs.main(new Brief(), args);
    }

    static Brief program() {
        return new Brief();
    }

    @Override
    public Integer call() throws Programs.Failure {
        String name = file == null ? DEFAULT + ".json" : file.toString();
        ReadResult<Summit> result;
        try {
            result = file == null
                    ? SummitryJson.create().tryRead(DocumentType.SUMMIT, Documents.shipped(DEFAULT))
                    : SummitryJson.create().tryRead(DocumentType.SUMMIT, InputFiles.regular(file));
        } catch (IOException e) {
            throw new Programs.Failure("cannot read " + name + ": " + InputFiles.reason(e));
        }
        result.problems()
                .forEach(p -> spec.commandLine()
                        .getErr()
                        .print(Terminal.visible(name + ":" + p.line() + ":" + p.column() + ": " + p.severity() + " "
                                        + p.code() + " " + p.message())
                                + "\n"));
        Optional<Summit> summit = result.value();
        if (summit.isEmpty()) {
            return Programs.PROBLEMS;
        }
        BriefContent content = BriefContent.of(summit.get(), LocalDate.now(ZoneOffset.UTC));
        if (page != null) {
            try {
                OutputFiles.write(
                        HtmlBrief.page(summit.get(), content), page, file == null ? List.of() : List.of(file));
                spec.commandLine().getErr().print(Charts.canBeDrawn() ? "" : NO_CHARTS);
            } catch (IOException e) {
                throw new Programs.Failure("cannot write " + page + ": " + InputFiles.reason(e));
            }
        }
        spec.commandLine().getOut().print(MarkdownBrief.of(content));
        return Programs.GOOD;
    }
}
