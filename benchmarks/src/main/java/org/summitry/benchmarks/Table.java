package org.summitry.benchmarks;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs everything and prints it as Markdown. {@code --quick} is good for a first look only; {@code --rounds=N} sets how often
 * everything is run. Each measurement has a process of its own, and what is compared is measured in the same round.
 */
public final class Table {
    private static final List<Side> FEW =
            List.of(Side.SUMMITRY, Side.DATABIND, Side.AVAJE, Side.DSL_JSON, Side.FASTJSON2, Side.TOKENS);
    private static final List<Integer> SIZES = List.of(1, 4, 16, 64, 256, 1000, 4000, 16000);
    private static final List<String> PARTS = List.of("0", "1", "100", "10000");
    private static final String MILLION = Integer.toString(CoreBenchmark.MILLION);

    private static final int MOST_CORE_ROUNDS = 2;

    private final boolean quick;
    private final int rounds;
    private final Results results = new Results();
    private final Results core = new Results();
    private final StringBuilder goals = new StringBuilder();

    private Table(boolean quick, int rounds) {
        this.quick = quick;
        this.rounds = rounds;
    }

    /**
     * Runs and prints.
     *
     * @param arguments {@code --quick}, {@code --rounds=N}
     */
    public static void main(String[] arguments) throws Exception {
        boolean quick = List.of(arguments).contains("--quick");
        int rounds = Stream.of(arguments)
                .filter(argument -> argument.startsWith("--rounds="))
                .mapToInt(argument -> Integer.parseInt(argument.substring("--rounds=".length())))
                .findFirst()
                .orElse(quick ? 1 : 5);
        System.out.print(new Table(quick, rounds).run());
    }

    private String run() throws Exception {
        for (int round = 1; round <= rounds; round++) {
            results.nextRound();
            if (round <= MOST_CORE_ROUNDS) {
                core.nextRound();
            }
            for (Document document : Document.values()) {
                note("round " + round + " of " + rounds + ", " + document.label);
                documents(document);
            }
            if (round <= MOST_CORE_ROUNDS) {
                note("core");
                core.add(new Runner(options("CoreBenchmark")
                                .param("parts", PARTS.toArray(String[]::new))
                                .param("members", PARTS.subList(1, PARTS.size()).toArray(String[]::new))
                                .build())
                        .run());
            }
        }
        Results single = new Results();
        single.nextRound();
        note("growth");
        single.add(new Runner(options("GrowthBenchmark").build()).run());
        note("a million");
        single.add(new Runner(options("CoreBenchmark")
                        .exclude("Records|Shared")
                        .param("parts", MILLION)
                        .param("members", MILLION)
                        .warmupIterations(2)
                        .measurementIterations(3)
                        .jvmArgsAppend("-Xms8g", "-Xmx8g")
                        .build())
                .run());
        note("archive");
        single.add(new Runner(options("ArchiveBenchmark").build()).run());
        note("memory");
        Map<Memory.Row, double[]> memory = memory(quick ? 100 : 1000);
        note("start-up");
        Map<StartUp.Row, List<Double>> starts = StartUp.measure(quick ? 5 : 21);

        StringBuilder body = new StringBuilder();
        for (Document document : Document.values()) {
            body.append(documentTable(document));
        }
        body.append(core(single))
                .append(growth(single))
                .append(archive(single))
                .append(memory(memory))
                .append(starts(starts));
        reached(single, memory, starts);
        return head()
                + "\n### Goals, on the 26th summit\n\n| goal | at most | reached | |\n| --- | --- | --- | --- |\n"
                + goals
                + body;
    }

    private void documents(Document document) throws RunnerException {
        boolean all = document == Document.RECORD;
        results.add(new Runner(options("JsonBenchmark.read$")
                        .param("side", names(side -> side.reads() && (all || FEW.contains(side))))
                        .param("document", document.name())
                        .build())
                .run());
        results.add(new Runner(options("JsonBenchmark.write$")
                        .param("side", names(side -> side.writes() && (all || FEW.contains(side))))
                        .param("document", document.name())
                        .build())
                .run());
        results.add(new Runner(options("JsonBenchmark.check$")
                        .param("document", document.name())
                        .build())
                .run());
        if (all) {
            results.add(new Runner(options("JsonBenchmark.readFaults$").build()).run());
        }
    }

    private ChainedOptionsBuilder options(String include) {
        int scale = quick ? 2 : 1;
        return new OptionsBuilder()
                .include(Table.class.getPackageName() + "." + include)
                .forks(1)
                .warmupIterations(include.startsWith("Archive") ? 2 : 5)
                .warmupTime(TimeValue.milliseconds(1000 / scale))
                .measurementIterations(include.startsWith("Archive") ? 3 : 5)
                .measurementTime(TimeValue.milliseconds(200 / scale))
                .addProfiler(GCProfiler.class)
                .addProfiler(CpuTime.class)
                .shouldFailOnError(true)
                .jvmArgsAppend("-Xms2g", "-Xmx2g")
                .verbosity(VerboseMode.SILENT);
    }

    private static String[] names(Predicate<Side> which) {
        return Arrays.stream(Side.values()).filter(which).map(Side::name).toArray(String[]::new);
    }

    private String head() {
        return "Taken on %s: %s %s, %s cores, %s %s; %s rounds%s.%n"
                .formatted(
                        LocalDate.now(ZoneId.systemDefault()),
                        System.getProperty("os.name"),
                        System.getProperty("os.arch"),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.vm.version"),
                        rounds,
                        quick ? ", quick: a first look only" : "");
    }

    private String documentTable(Document document) {
        String base = " " + document + " " + Side.DATABIND;
        StringBuilder out =
                new StringBuilder("\n### The %s, %,d bytes\n\n".formatted(document.label, document.bytes().length));
        out.append("| | checks | read µs | to databind | B/read | to databind | write µs | to databind | B/write |\n");
        out.append("| --- | --- | --: | --: | --: | --: | --: | --: | --: |\n");
        for (Side side : Side.values()) {
            String key = " " + document + " " + side;
            if (!results.has("read" + key) && !results.has("write" + key)) {
                continue;
            }
            out.append("| ")
                    .append(side.label)
                    .append(" | ")
                    .append(side.checks)
                    .append(" | ");
            if (results.has("read" + key)) {
                out.append(number(results.time("read" + key))).append(" | ");
                out.append(ratio(results.ratio("read" + key, "read" + base))).append(" | ");
                out.append(number(results.allocated("read" + key))).append(" | ");
                out.append(ratio(results.allocated("read" + key) / results.allocated("read" + base)))
                        .append(" | ");
            } else {
                out.append("| | | | ");
            }
            if (results.has("write" + key)) {
                out.append(number(results.time("write" + key))).append(" | ");
                out.append(ratio(results.ratio("write" + key, "write" + base))).append(" | ");
                out.append(number(results.allocated("write" + key))).append(" |\n");
            } else {
                out.append("| | |\n");
            }
        }
        out.append("\nAll rules over it once it is read: %s µs, %s bytes.%n"
                .formatted(number(results.time("check " + document)), number(results.allocated("check " + document))));
        if (document == Document.RECORD) {
            out.append("`tryRead` of it with 100 faults, each told with line and column: %s µs.%n"
                    .formatted(number(results.time("readFaults"))));
        }
        return out.toString();
    }

    private String core(Results single) {
        StringBuilder out = new StringBuilder("""

                ### The model, µs

                | | 26th summit | 1 part | 100 parts | 10,000 parts | 1,000,000 parts |
                | --- | --: | --: | --: | --: | --: |
                """);
        for (String[] row : new String[][] {
            {"build", "build of ready parts, all invariants"},
            {"buildAll", "build of all parts"},
            {"change", "`toBuilder()`, one change, `build()`"},
            {"equal", "`equals` of two that share nothing"},
            {"equalShared", "`equals` of two from one reader that is `sharing()`"},
            {"equalRecords", "`equals` of records"},
            {"hash", "`hashCode`, which is kept once it is reckoned"},
            {"hashRecords", "`hashCode` of records"},
            {"check", "all rules"},
            {"leader", "a leader by id"},
            {"answersTo", "`answersTo(…)` of a measure"},
            {"unanswered", "`unanswered()`"},
            {"figures", "`figures(…)` of an indicator, two parties and a year"},
        }) {
            out.append("| ").append(row[1]).append(" |");
            for (String parts : PARTS) {
                boolean none = row[0].equals("buildAll") && parts.equals("0");
                out.append(none ? " |" : " " + number(core.time(row[0] + " " + parts)) + " |");
            }
            out.append(million(single, row[0])).append('\n');
        }
        out.append("| `membersOn(day)` of a bloc of so many members | |");
        for (String members : PARTS.subList(1, PARTS.size())) {
            out.append(' ').append(number(core.time("membersOn " + members))).append(" |");
        }
        return out.append(million(single, "membersOn")).append('\n').toString();
    }

    private static String million(Results single, String benchmark) {
        String key = benchmark + " " + MILLION;
        return single.has(key) ? " " + number(single.time(key)) + " |" : " |";
    }

    private static String growth(Results single) {
        StringBuilder out = new StringBuilder(
                "\n### Growth, ns a byte\n\n| kB | read | write | check |\n| --: | --: | --: | --: |\n");
        for (int size : SIZES) {
            out.append("| ").append(String.format(Locale.ROOT, "%,d", size)).append(" |");
            for (String method : List.of("read", "write", "check")) {
                out.append(' ')
                        .append(number(single.time(method + " " + size) / size))
                        .append(" |");
            }
            out.append('\n');
        }
        out.append("| time grows with the length to the power of |");
        for (String method : List.of("read", "write", "check")) {
            out.append(' ').append(ratio(exponent(single, method))).append(" |");
        }
        return out.append('\n').toString();
    }

    /** The slope of the straight line through the logarithms of length and time, from 16 kB on. */
    private static double exponent(Results single, String method) {
        List<Integer> sizes = SIZES.stream().filter(size -> size >= 16).toList();
        double x = mean(sizes, size -> Math.log(size));
        double y = mean(sizes, size -> Math.log(single.time(method + " " + size)));
        double xy = mean(sizes, size -> (Math.log(size) - x) * (Math.log(single.time(method + " " + size)) - y));
        return xy / mean(sizes, size -> Math.pow(Math.log(size) - x, 2));
    }

    private static double mean(List<Integer> sizes, ToDoubleFunction<Integer> value) {
        return sizes.stream().mapToDouble(value).average().orElseThrow();
    }

    private static String archive(Results single) {
        return """

                ### An archive of 20,000 documents, a document a line

                | | ms | to databind |
                | --- | --: | --: |
                | **Summitry** `tryReadLines` | %s | %s |
                | Jackson databind `readValues`, records | %s | 1.00 |
                """.formatted(
                        number(single.time("summitry 20000") / 1000),
                        ratio(single.ratio("summitry 20000", "databind 20000")),
                        number(single.time("databind 20000") / 1000));
    }

    private static Map<Memory.Row, double[]> memory(int documents) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        StartUp.java(),
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang.ref=ALL-UNNAMED",
                        "--add-opens=java.base/java.math=ALL-UNNAMED",
                        "--add-opens=java.base/java.net=ALL-UNNAMED",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent.atomic=ALL-UNNAMED",
                        "-Djdk.attach.allowAttachSelf=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Memory.class.getName(),
                        Integer.toString(documents))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the measurement of memory failed: " + printed);
        }
        Map<Memory.Row, double[]> rows = new EnumMap<>(Memory.Row.class);
        for (String line : printed.lines().toList()) {
            List<String> parts = Splitter.on(' ').splitToList(line);
            if (parts.size() == 3
                    && Arrays.stream(Memory.Row.values())
                            .anyMatch(row -> row.name().equals(parts.get(0)))) {
                rows.put(
                        Memory.Row.valueOf(parts.get(0)),
                        new double[] {Double.parseDouble(parts.get(1)), Double.parseDouble(parts.get(2))});
            }
        }
        return rows;
    }

    private static String memory(Map<Memory.Row, double[]> rows) {
        StringBuilder out = new StringBuilder("""

                ### Memory, a summit in a heap of many like the 26th

                A reader keeps the codes and dates that come again; one that is `sharing()` all that documents have in common, and what it
                needs for that is counted. "If" counts equal texts once, as though somebody had made them one.

                | | bytes | objects | to records |
                | --- | --: | --: | --: |
                """);
        rows.forEach((row, sizes) -> out.append("| %s | %s | %s | %s |%n"
                .formatted(
                        row.label,
                        number(sizes[0]),
                        number(sizes[1]),
                        ratio(sizes[0] / rows.get(Memory.Row.RECORDS)[0]))));
        return out.toString();
    }

    private static String starts(Map<StartUp.Row, List<Double>> starts) {
        StringBuilder out = new StringBuilder(
                "\n### From the start of a virtual machine to the first document\n\n| | ms | to databind |\n| --- | --: | --: |\n");
        starts.forEach((row, times) -> out.append("| %s | %s | %s |%n"
                .formatted(
                        row.label,
                        number(StartUp.median(times)),
                        ratio(StartUp.median(times) / StartUp.median(starts.get(StartUp.Row.DATABIND))))));
        return out.toString();
    }

    private void reached(Results single, Map<Memory.Row, double[]> memory, Map<StartUp.Row, List<Double>> starts) {
        String read = "read RECORD ";
        goal("read / databind to records", 0.50, results.ratio(read + Side.SUMMITRY, read + Side.DATABIND));
        goal("read / avaje-jsonb", 0.95, results.ratio(read + Side.SUMMITRY, read + Side.AVAJE));
        goal("read / tokens with every text", 1.30, results.ratio(read + Side.SUMMITRY, read + Side.STRINGS));
        goal(
                "allocated by read / by databind",
                0.30,
                results.allocated(read + Side.SUMMITRY) / results.allocated(read + Side.DATABIND));
        goal("write / databind", 0.70, results.ratio("write RECORD " + Side.SUMMITRY, "write RECORD " + Side.DATABIND));
        goal("check / read", 0.25, results.ratio("check RECORD", read + Side.SUMMITRY));
        goal("tryRead / read", 1.02, results.ratio(read + Side.TRY_READ, read + Side.SUMMITRY));
        goal("read with 100 faults / read", 5, results.ratio("readFaults", read + Side.SUMMITRY));
        goal(
                "memory in a register, `sharing()` / records",
                0.40,
                memory.get(Memory.Row.OURS_SHARING)[0] / memory.get(Memory.Row.RECORDS)[0]);
        goal("`hashCode` / of records", 1, core.ratio("hash 0", "hashRecords 0"));
        goal("`equals` / of records", 1, core.ratio("equal 0", "equalRecords 0"));
        goal(
                "start-up / databind",
                1,
                StartUp.median(starts.get(StartUp.Row.SUMMITRY)) / StartUp.median(starts.get(StartUp.Row.DATABIND)));
        for (String method : List.of("read", "write", "check")) {
            goal("exponent of the growth of " + method, 1.05, exponent(single, method));
        }
    }

    private void goal(String name, double most, double reached) {
        goals.append("| %s | %s | %s | %s |%n"
                .formatted(name, ratio(most), ratio(reached), reached <= most ? "yes" : "**no**"));
    }

    private static void note(String text) {
        System.err.println(text);
    }

    private static String ratio(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** Three digits, or all before the point. */
    private static String number(double value) {
        return String.format(
                Locale.ROOT,
                value < 0.1 ? "%.4f" : value < 1 ? "%.3f" : value < 10 ? "%.2f" : value < 100 ? "%.1f" : "%,.0f",
                value);
    }
}
