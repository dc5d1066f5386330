package org.summitry.benchmarks;

import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.summitry.json.SummitryJson;
import tools.jackson.databind.json.JsonMapper;

/** From the start of a virtual machine to the first document: processes in turn, each with nothing but what it needs. */
final class StartUp {
    private StartUp() {}

    /** This library: a document with everything checked. */
    static final class Summitry {
        private Summitry() {}

        public static void main(String[] arguments) throws IOException {
            System.out.println(SummitryJson.create().read(Path.of(arguments[0])).id());
        }
    }

    /** Jackson databind: a document into records, nothing checked. */
    static final class Databind {
        private Databind() {}

        public static void main(String[] arguments) throws IOException {
            byte[] document = Files.readAllBytes(Path.of(arguments[0]));
            System.out.println(JsonMapper.builder()
                    .build()
                    .readValue(document, Records.Summit.class)
                    .id());
        }
    }

    /** A virtual machine that does nothing. */
    static final class Nothing {
        private Nothing() {}

        public static void main(String[] arguments) {
            System.out.println(arguments[0]);
        }
    }

    /** The rows of the table. */
    enum Row {
        NOTHING("a virtual machine that does nothing", Nothing.class, false),
        DATABIND("Jackson databind, records", Databind.class, false),
        SUMMITRY("**Summitry**", Summitry.class, false),
        DATABIND_ARCHIVED("Jackson databind with a class-data archive", Databind.class, true),
        SUMMITRY_ARCHIVED("**Summitry** with a class-data archive", Summitry.class, true);

        final String label;
        private final Class<?> main;
        private final boolean archived;

        Row(String label, Class<?> main, boolean archived) {
            this.label = label;
            this.main = main;
            this.archived = archived;
        }
    }

    /** The milliseconds of so many starts of each, in their order. */
    static Map<Row, List<Double>> measure(int starts) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("start-up");
        try {
            Path file = Files.write(folder.resolve("summit.json"), Samples.record());
            for (Row row : Row.values()) {
                if (row.archived) {
                    double unused = start(row.main, file, "-XX:ArchiveClassesAtExit=" + archive(folder, row));
                }
            }
            Map<Row, List<Double>> times = new EnumMap<>(Row.class);
            for (int i = 0; i <= starts; i++) {
                for (Row row : Row.values()) {
                    double time = row.archived
                            ? start(row.main, file, "-XX:SharedArchiveFile=" + archive(folder, row))
                            : start(row.main, file);
                    // The first start finds the files not yet in memory.
                    if (i > 0) {
                        times.computeIfAbsent(row, r -> new ArrayList<>()).add(time);
                    }
                }
            }
            return times;
        } finally {
            MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static Path archive(Path folder, Row row) {
        return folder.resolve(row + ".jsa");
    }

    private static double start(Class<?> main, Path file, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(java());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName(), file.toString()));
        long before = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(main.getName() + " failed");
        }
        return (System.nanoTime() - before) / 1e6;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted(Comparator.naturalOrder()).toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
