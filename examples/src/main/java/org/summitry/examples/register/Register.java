package org.summitry.examples.register;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Terminal;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;

/**
 * Reads several summits and prints a register of them in Markdown: when they were, which proposals of a party were taken
 * up, what level a partnership had, where sources give different figures, and which topics and parties come back.
 *
 * <pre>{@code
 * mvn -q -pl examples -am test-compile exec:java -Dexec.mainClass=org.summitry.examples.register.Register
 * mvn -q -pl examples -am test-compile exec:java -Dexec.mainClass=org.summitry.examples.register.Register \
 *         -Dexec.args="--party EU one.json other.json"
 * }</pre>
 *
 * <p>Without files it reads the summits that come with it. The output is in UTF-8, whatever the platform uses. The exit
 * code is 0, or 1 if a document cannot be used, or 2 if the arguments are wrong.
 */
public final class Register {
    private static final String USAGE = "usage: Register [--party CODE] [file.json ...]";
    private static final String DEFAULT_PARTY = "VN";

    private Register() {}

    /**
     * Starts the program.
     *
     * @param args the party and the files, all of them optional
     */
    public static void main(String[] args) {
        int code = run(args, System.out, System.err);
        if (code != 0) {
            System.exit(code);
        }
    }

    static int run(String[] args, PrintStream out, PrintStream err) {
        String party = DEFAULT_PARTY;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--party") && i + 1 < args.length) {
                party = args[++i];
            } else if (args[i].startsWith("-")) {
                return wrongUsage("cannot do anything with " + Terminal.printable(args[i]), err);
            } else {
                files.add(args[i]);
            }
        }
        PartyCode code;
        try {
            code = PartyCode.of(party);
        } catch (InvalidValueException e) {
            return wrongUsage(Terminal.printable(e.getMessage() + ""), err);
        }
        Documents documents = Documents.read(files);
        Terminal.print(documents.problems(), err);
        if (documents.failed()) {
            return 1;
        }
        Terminal.print(RegisterReport.of(documents.summits(), code), out);
        return 0;
    }

    private static int wrongUsage(String why, PrintStream err) {
        Terminal.print(why + "\n" + USAGE + "\n", err);
        return 2;
    }
}
