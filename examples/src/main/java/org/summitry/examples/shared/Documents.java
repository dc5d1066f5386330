package org.summitry.examples.shared;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.Summit;
import org.summitry.json.Problem;
import org.summitry.json.ReadResult;
import org.summitry.json.SummitryJson;

/**
 * The documents that a program was given, or those that come with the programs: what was read, and what is wrong with it. No two
 * may be of one summit.
 */
public final class Documents {
    /** The documents that come with the programs, each by the id of its summit. */
    public static final ImmutableList<String> SHIPPED = ImmutableList.of(
            "apec-santiago-2019",
            "asean-rok-25",
            "asean-rok-26",
            "asean-rok-commemorative-2019",
            "cop26-glasgow",
            "eu-celac-2023",
            "g20-rio-2024",
            "g20-riyadh-2020");

    private final SummitryJson json = SummitryJson.create();
    private final List<Summit> summits = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final Map<String, String> nameById = new HashMap<>();
    private int code = Programs.GOOD;

    private Documents() {}

    /**
     * Reads files; without any, the documents that come with the programs.
     *
     * @param files the files, in the order in which they are read
     * @return what was read, and what is wrong with it
     */
    public static Documents read(List<Path> files) {
        Documents documents = new Documents();
        if (files.isEmpty()) {
            SHIPPED.forEach(documents::addShipped);
        } else {
            files.forEach(documents::addFile);
        }
        return documents;
    }

    /**
     * Reads a document that comes with the programs.
     *
     * @param id the id of its summit, one of {@link #SHIPPED}
     * @return its text in UTF-8
     * @throws IOException if it is not there
     */
    public static byte[] shipped(String id) throws IOException {
        String resource = "/org/summitry/examples/summits/" + id + ".json";
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NoSuchFileException(resource);
            }
            return in.readAllBytes();
        }
    }

    /** {@return the summits that could be read, in the order of their documents} */
    public ImmutableList<Summit> summits() {
        return ImmutableList.copyOf(summits);
    }

    /** {@return what is wrong, one line each, safe to print} */
    public String problems() {
        return String.join("", problems);
    }

    /** {@return the exit code for a program that needs all of the documents} */
    public int code() {
        return code;
    }

    private void addShipped(String id) {
        try {
            add(id + ".json", json.tryRead(shipped(id)));
        } catch (IOException e) {
            unreadable(id + ".json", e);
        }
    }

    private void addFile(Path file) {
        try {
            add(file.toString(), json.tryRead(InputFiles.regular(file)));
        } catch (IOException e) {
            unreadable(file.toString(), e);
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
            code = Math.max(code, Programs.PROBLEMS);
            return;
        }
        String other = nameById.putIfAbsent(summit.get().id().value(), name);
        if (other == null) {
            summits.add(summit.get());
        } else {
            code = Math.max(code, Programs.PROBLEMS);
            problem(name, 0, 0, "error same-summit the summit " + summit.get().id() + " is also in " + other);
        }
    }

    private void unreadable(String name, IOException e) {
        code = Programs.CANNOT;
        problem(name, 0, 0, "error unreadable-file " + InputFiles.reason(e));
    }

    private void problem(String name, int line, int column, String text) {
        problems.add(Terminal.visible(name + ":" + line + ":" + column + ": " + text) + "\n");
    }
}
