package org.summitry.examples.register;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Programs;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads several summits and prints a register of them in Markdown: when they were, which proposals of a party were taken
 * up, what level a partnership had, where sources give different figures, and which topics and parties come back.
 *
 * <pre>{@code
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.register.Register
 * mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.register.Register \
 *         -Dexec.args="--party EU one.json other.json"
 * }</pre>
 *
 * <p>Without files it reads the summits that come with it.
 */
@Command(
        name = "Register",
        description = {
            "Prints a register of several summits in Markdown.",
            "Without files it reads the summits that come with it."
        })
public final class Register implements Callable<Integer> {
    @Option(
            names = "--party",
            paramLabel = "CODE",
            converter = Code.class,
            description = "the party whose proposals are followed (default: VN)")
    private PartyCode party = PartyCode.of("VN");

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "the documents")
    private List<Path> files = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private Register() {}

    /**
     * Starts the program.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        Programs.main(new Register(), args);
    }

    static Register program() {
        return new Register();
    }

    @Override
    public Integer call() {
        Documents documents = Documents.read(files);
        spec.commandLine().getErr().print(documents.problems());
        if (documents.code() == Programs.GOOD) {
            spec.commandLine().getOut().print(RegisterReport.of(documents.summits(), party));
        }
        return documents.code();
    }

    /** Tells what a code is like. */
    static final class Code implements ITypeConverter<PartyCode> {
        @Override
        public PartyCode convert(String text) {
            try {
                return PartyCode.of(text);
            } catch (InvalidValueException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
