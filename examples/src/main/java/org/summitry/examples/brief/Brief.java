package org.summitry.examples.brief;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
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
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.WebAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

    @Option(names = "--html", paramLabel = "PAGE", description = "also writes the brief as one HTML page")
    private @Nullable Path page;

    @Option(
            names = "--json-at",
            paramLabel = "ADDRESS",
            converter = Address.class,
            description =
                    "links the page to the record at this web address; without it, the page holds the record itself")
    private @Nullable WebAddress address;

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = Day.class,
            description = "also tells how relations stood on this day, such as 2025-12-31")
    private @Nullable LocalDate asOf;

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
                    ? SummitryJson.create().tryRead(Documents.shipped(DEFAULT))
                    : SummitryJson.create().tryRead(InputFiles.regular(file));
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
        BriefContent content = BriefContent.of(BriefContext.of(summit.get(), Optional.ofNullable(asOf)));
        if (page != null) {
            try {
                OutputFiles.write(
                        HtmlBrief.page(content, record(summit.get())), page, file == null ? List.of() : List.of(file));
            } catch (IOException e) {
                throw new Programs.Failure("cannot write " + page + ": " + InputFiles.reason(e));
            }
        }
        spec.commandLine().getOut().print(MarkdownBrief.of(content));
        return Programs.GOOD;
    }

    private HtmlBrief.RecordLink record(Summit summit) {
        if (address != null) {
            return new HtmlBrief.RecordLink(address.toUri().toASCIIString(), Optional.empty());
        }
        byte[] json = SummitryJson.create().write(summit).getBytes(StandardCharsets.UTF_8);
        return new HtmlBrief.RecordLink(
                "data:application/json;base64," + Base64.getEncoder().encodeToString(json),
                Optional.of(summit.id() + ".json"));
    }

    /** Tells what a date is like. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("must be a date such as 2025-12-31, but was " + text);
            }
        }
    }

    /** Tells what an address is like. */
    static final class Address implements ITypeConverter<WebAddress> {
        @Override
        public WebAddress convert(String text) {
            try {
                return WebAddress.of(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
