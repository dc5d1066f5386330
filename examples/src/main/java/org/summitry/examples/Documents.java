package org.summitry.examples;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
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
final class Documents {
    /** The documents that come with the programs, each by the id of its summit. */
    static final ImmutableList<String> SHIPPED = ImmutableList.of(
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
    private boolean failed;

    private Documents() {}

    /** Reads files; without any, the documents that come with the programs. */
    static Documents read(List<String> files) {
        Documents documents = new Documents();
        if (files.isEmpty()) {
            SHIPPED.forEach(documents::addShipped);
        } else {
            files.forEach(documents::addFile);
        }
        return documents;
    }

    ImmutableList<Summit> summits() {
        return ImmutableList.copyOf(summits);
    }

    /** What is wrong, one line each. */
    String problems() {
        return String.join("", problems);
    }

    /** Whether a document cannot be used. */
    boolean failed() {
        return failed;
    }

    private void addShipped(String id) {
        String resource = "summits/" + id + ".json";
        try (InputStream in = Documents.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new NoSuchFileException(resource);
            }
            add(resource, json.tryRead(in.readAllBytes()));
        } catch (IOException e) {
            unreadable(resource, e);
        }
    }

    private void addFile(String file) {
        try {
            add(Terminal.printable(file), json.tryRead(Path.of(file)));
        } catch (IOException | InvalidPathException e) {
            unreadable(Terminal.printable(file), e);
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
            problem(name, 0, 0, "error same-summit the summit " + summit.get().id() + " is also in " + other);
        }
    }

    private void unreadable(String name, Exception e) {
        failed = true;
        problem(
                name,
                0,
                0,
                "error unreadable-file " + e.getClass().getSimpleName() + ": "
                        + Terminal.printable(e.getMessage() + ""));
    }

    private void problem(String name, int line, int column, String text) {
        problems.add(name + ":" + line + ":" + column + ": " + text + "\n");
    }
}
