package org.summitry.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.json.DocumentType;
import org.summitry.json.Problem;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;
import org.summitry.scalar.InvalidValueException;
import org.summitry.scalar.PartyCode;

/**
 * Reads several summits and prints a register of them in Markdown: when they were, which proposals of a party were taken
 * up, what level a partnership had, where sources give different figures, and which topics and parties come back.
 *
 * <pre>{@code
 * mvn -q -pl examples -am test-compile exec:java -Dexec.mainClass=org.summitry.examples.Register
 * mvn -q -pl examples -am test-compile exec:java -Dexec.mainClass=org.summitry.examples.Register \
 *         -Dexec.args="--party EU one.json other.json"
 * }</pre>
 *
 * <p>Without files it reads the summits that come with it. The output is in UTF-8, whatever the platform uses. The exit
 * code is 0, or 1 if a document cannot be used, or 2 if the arguments are wrong.
 */
public final class Register {
    private static final String USAGE = "usage: Register [--party CODE] [file.json ...]";
    private static final String DEFAULT_PARTY = "VN";

    /** The documents that come with this program, each by the id of its summit. */
    static final ImmutableList<String> SHIPPED = ImmutableList.of(
            "apec-santiago-2019",
            "asean-rok-25",
            "asean-rok-26",
            "asean-rok-commemorative-2019",
            "cop26-glasgow",
            "eu-celac-2023",
            "g20-rio-2024",
            "g20-riyadh-2020");

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
                return wrongUsage("cannot do anything with " + printable(args[i]), err);
            } else {
                files.add(args[i]);
            }
        }
        PartyCode code;
        try {
            code = PartyCode.of(party);
        } catch (InvalidValueException e) {
            return wrongUsage(printable(e.getMessage() + ""), err);
        }
        Documents documents = new Documents();
        if (files.isEmpty()) {
            SHIPPED.forEach(documents::addShipped);
        } else {
            files.forEach(documents::addFile);
        }
        utf8(err, String.join("", documents.problems));
        if (documents.failed) {
            return 1;
        }
        utf8(out, RegisterReport.of(documents.summits, code));
        return 0;
    }

    private static int wrongUsage(String why, PrintStream err) {
        utf8(err, why + "\n" + USAGE + "\n");
        return 2;
    }

    /** Goes around the encoding of the stream. */
    private static void utf8(PrintStream stream, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        stream.write(bytes, 0, bytes.length);
        stream.flush();
    }

    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", "?");
    }

    /** What was read, and what is wrong with it. */
    private static final class Documents {
        private final SummitryJson json = SummitryJson.create();
        private final List<Summit> summits = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final Map<String, String> nameById = new HashMap<>();
        private boolean failed;

        private void addShipped(String id) {
            String resource = "summits/" + id + ".json";
            try (InputStream in = Register.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new NoSuchFileException(resource);
                }
                add(resource, json.tryRead(DocumentType.SUMMIT, in.readAllBytes()));
            } catch (IOException e) {
                unreadable(resource, e);
            }
        }

        private void addFile(String file) {
            try {
                add(printable(file), json.tryRead(DocumentType.SUMMIT, Path.of(file)));
            } catch (IOException | InvalidPathException e) {
                unreadable(printable(file), e);
            }
        }

        private void add(String name, ReadResult<Summit> result) {
            for (Problem problem : result.problems()) {
                problem(
                        name,
                        problem.line(),
                        problem.column(),
                        problem.severity() + " " + problem.code() + " " + problem.message());
            }
            Optional<Summit> summit = result.value();
            if (summit.isEmpty()) {
                failed = true;
                return;
            }
            String other = nameById.putIfAbsent(summit.get().id().value(), name);
            if (other == null) {
                summits.add(summit.get());
            } else {
                failed = true;
                problem(
                        name,
                        0,
                        0,
                        "error same-summit the summit " + summit.get().id() + " is also in " + other);
            }
        }

        private void unreadable(String name, Exception e) {
            failed = true;
            problem(
                    name,
                    0,
                    0,
                    "error unreadable-file " + e.getClass().getSimpleName() + ": " + printable(e.getMessage() + ""));
        }

        private void problem(String name, int line, int column, String text) {
            problems.add(name + ":" + line + ":" + column + ": " + text + "\n");
        }
    }
}
