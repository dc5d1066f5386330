package org.summitry.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.summitry.Summit;
import org.summitry.figure.Quantity;
import org.summitry.json.SummitryJson;

/** Keeps the benchmarks from rotting: all of them run, and all sides read and write the same. Nothing here looks at the clock. */
class BenchmarksTest {
    private static final SummitryJson JSON = SummitryJson.create().compact();

    @Test
    void recordsHaveTheFieldsOfTheFormat() throws IOException {
        Map<String, List<String>> format = new TreeMap<>();
        String page = Files.readString(Path.of("../json/FORMAT.md"));
        for (String section : page.substring(page.indexOf("## Objects"), page.indexOf("## Texts with"))
                .split("\n### ", -1)) {
            String name = section.lines().findFirst().orElseThrow();
            List<String> fields = Pattern.compile("^\\| \\**`(\\w+)`", Pattern.MULTILINE)
                    .matcher(section)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            if (!fields.isEmpty() && !name.endsWith("Document")) {
                format.put(name.toLowerCase(Locale.ROOT), fields);
            }
        }
        Map<String, List<String>> records = new TreeMap<>();
        for (Class<?> type : Records.class.getDeclaredClasses()) {
            if (type.isRecord()) {
                records.put(
                        type.getSimpleName().toLowerCase(Locale.ROOT),
                        Arrays.stream(type.getRecordComponents())
                                .map(RecordComponent::getName)
                                .map(name -> name.equals("fixedOn") ? "setOn" : name)
                                .toList());
            }
        }
        assertThat(records).isEqualTo(format).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void allSidesReadTheSame(Document document) throws IOException {
        byte[] bytes = document.bytes();
        Summit ours = JSON.read(bytes);
        Records.Summit expected = (Records.Summit) Side.DATABIND.open().read(bytes);

        assertThat(expected.id()).isEqualTo(ours.id().value());
        assertThat(expected.parties()).hasSameSizeAs(ours.parties());
        assertThat(expected.proposals()).hasSameSizeAs(ours.proposals());
        assertThat(expected.outcomes()).hasSameSizeAs(ours.outcomes());
        assertThat(expected.figures().stream()
                        .flatMap(figure -> Stream.ofNullable(figure.value()))
                        .map(Records.Quantity::number))
                .containsExactlyElementsOf(ours.figures().stream()
                        .flatMap(figure -> figure.value().stream())
                        .map(Quantity::number)
                        .toList())
                .isNotEmpty();
        for (Side side : Side.values()) {
            Codec codec = side.open();
            Object read = codec.read(bytes);
            if (read instanceof Values.Summit) {
                assertThat(Side.DATABIND.open().read(codec.write(read)))
                        .as(side.name())
                        .isEqualTo(expected);
            } else if (side.isPeer()) {
                assertThat(read).as(side.name()).isEqualTo(expected);
            } else if (read instanceof Summit) {
                assertThat(read).as(side.name()).isEqualTo(ours);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Document.class)
    void allSidesWriteTheSame(Document document) throws IOException {
        byte[] bytes = document.bytes();
        Summit ours = JSON.read(bytes);
        for (Side side : Side.values()) {
            if (side.writes()) {
                Codec codec = side.open();
                Object value = codec instanceof Floors ? Floors.tokens(bytes) : codec.read(bytes);
                assertThat(JSON.read(codec.write(value))).as(side.name()).isEqualTo(ours);
            }
        }
        for (Side side : List.of(Side.DATABIND, Side.IMMUTABLES)) {
            assertThat(side.open().write(side.open().read(bytes)))
                    .as(side.name())
                    .isEqualTo(bytes);
        }
    }

    @Test
    void immutablesChecksThatRequiredFieldsAreThere() throws IOException {
        byte[] nameless =
                "{\"format\":\"summitry/1\",\"id\":\"a\",\"status\":\"held\"}".getBytes(StandardCharsets.UTF_8);

        assertThat(Side.DATABIND.open().read(nameless)).isInstanceOf(Records.Summit.class);
        assertThatThrownBy(() -> Side.IMMUTABLES.open().read(nameless))
                .hasStackTraceContaining("ImmutableValues$Summit$Builder.build")
                .hasMessageContaining("required attributes are not set [name]");
    }

    @Test
    void documentsAreWhatTheyAreSaidToBe() {
        assertThat(Document.SMALL.bytes()).hasSizeBetween(1_000, 2_000);
        assertThat(Document.LARGE.bytes()).hasSizeBetween(180_000, 220_000);
        assertThat(Samples.ofLength(64_000)).hasSizeBetween(62_000, 66_000);
        assertThat(JSON.tryRead(Samples.withFaults(100)).problems()).hasSize(100);
        assertThat(Samples.likeTheRecord(2)).extracting(JSON::read).doesNotHaveDuplicates();
        assertThat(JSON.read(Samples.record()).unanswered()).isNotEmpty();
    }

    @Test
    void everyBenchmarkRuns() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("org.summitry.benchmarks.*")
                        .param("side", "SUMMITRY", "DATABIND", "TOKENS")
                        .param("document", "SMALL")
                        .param("parts", "0", "4")
                        .param("members", "3")
                        .param("kilobytes", "4")
                        .param("documents", "5")
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(2))
                        .shouldFailOnError(true)
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run();

        assertThat(results)
                .extracting(result -> result.getParams().getBenchmark())
                .containsAll(Stream.of(
                                JsonBenchmark.class, CoreBenchmark.class, GrowthBenchmark.class, ArchiveBenchmark.class)
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods())
                                .filter(method ->
                                        method.isAnnotationPresent(org.openjdk.jmh.annotations.Benchmark.class))
                                .map(method -> type.getName() + "." + method.getName()))
                        .toList());
    }
}
