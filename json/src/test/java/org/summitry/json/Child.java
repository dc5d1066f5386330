package org.summitry.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Another program that works on files while a test looks on, and may be killed at any moment. */
final class Child {
    /** As often in the default build; {@code -Dsummitry.kills=1000} for a long run. */
    static final int KILLS = Integer.getInteger("summitry.kills", 20);

    private Child() {}

    /** Starts a program of the tests. It says that it is at work by printing a first character. */
    private static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static void run(Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments);
        process.getInputStream().transferTo(java.io.OutputStream.nullOutputStream());
        if (process.waitFor() != 0) {
            throw new AssertionError(program + " has failed");
        }
    }

    /** Starts a program, lets it work for a moment, and kills it. */
    static void kill(Random random, Class<?> program, String... arguments) throws IOException, InterruptedException {
        Process process = start(program, arguments);
        try {
            if (process.getInputStream().read() < 0) {
                throw new AssertionError(program + " has not begun");
            }
            boolean ended = process.waitFor(random.nextInt(60_000), TimeUnit.MICROSECONDS);
            if (ended) {
                throw new AssertionError(program + " has ended by itself");
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
