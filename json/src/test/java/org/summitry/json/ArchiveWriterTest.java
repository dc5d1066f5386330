package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.json.ArchiveWriter.IfTorn;
import org.summitry.json.ArchiveWriter.TornLine;
import org.summitry.scalar.InvalidValueException;

class ArchiveWriterTest {
    private static final Archive<Summit> ARCHIVE = SummitryJson.create().archive(DocumentType.SUMMIT);

    private static final int PROMISE = 10;

    @TempDir
    private Path folder;

    @Test
    void documentsAreAddedBehindThoseThatAreThere() throws IOException {
        Path file = folder.resolve("a.ndjson");
        for (int i = 0; i < 30; i += 10) {
            try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REFUSE)) {
                for (int j = 0; j < 10; j++) {
                    writer.write(summit(i + j));
                }
                assertThat(writer.torn()).isEmpty();
                assertThat(writer.documents()).isZero();
                writer.flush();
                assertThat(writer.documents()).isEqualTo(10);
                assertThat(ids(file)).hasSize(i + 10);
            }
        }

        assertThat(ids(file)).isEqualTo(numbers(30));
        assertThat(Child.names(folder)).containsExactly("a.ndjson");
    }

    @Test
    void aTornLineIsSetAside() throws IOException {
        String whole = ArchiveTest.document("a") + "\n";
        String half = ArchiveTest.document("b").substring(0, 20);
        Path file = Files.writeString(folder.resolve("a.ndjson"), whole + half);

        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.SET_ASIDE)) {
            assertThat(writer.torn())
                    .contains(new TornLine(whole.length(), 20, Optional.of(folder.resolve("a.ndjson.torn"))));
            writer.write(summit(7));
        }

        assertThat(ids(file)).containsExactly("a", "s-7");
        assertThat(folder.resolve("a.ndjson.torn")).hasContent(half + "\n");

        Files.writeString(file, whole + "{\n");
        ARCHIVE.append(file, IfTorn.SET_ASIDE).close();
        assertThat(ids(file)).containsExactly("a");
        assertThat(folder.resolve("a.ndjson.torn")).hasContent(half + "\n{\n");
    }

    @Test
    void aTornLineIsRemoved() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{\"format\":\"summ");

        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REMOVE)) {
            assertThat(writer.torn()).contains(new TornLine(0, 15, Optional.empty()));
        }

        assertThat(file).isEmptyFile();
        assertThat(Child.names(folder)).containsExactly("a.ndjson");
    }

    @Test
    void orTheArchiveIsNotOpenedAndStaysAsItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{}\n{\"format\":\"summ");

        assertThatThrownBy(() -> ARCHIVE.append(file, IfTorn.REFUSE))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": its last line is torn: 15 bytes from byte 3 on");

        assertThat(file).hasContent("{}\n{\"format\":\"summ");
    }

    @Test
    void whatPowerLossLeavesIsTornToo() throws IOException {
        String whole = ArchiveTest.document("a") + "\n";
        for (String tail : List.of("\0".repeat(100), "\0".repeat(100) + "\n", "{\"id\":\0\0\0\"a\"}\n", "\u00C3\n")) {
            Path file = Files.write(folder.resolve("a.ndjson"), (whole + tail).getBytes(StandardCharsets.ISO_8859_1));

            try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REMOVE)) {
                assertThat(writer.torn()).contains(new TornLine(whole.length(), tail.length(), Optional.empty()));
            }
            assertThat(file).hasContent(whole);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n", "\r\n", "   ", "\n \t"})
    void aWholeLastDocumentIsKeptHoweverItEnds(String end) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), ArchiveTest.document("a") + end);

        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REFUSE)) {
            writer.write(summit(1));
        }

        assertThat(ids(file)).containsExactly("a", "s-1");
    }

    /** It is whole, and somebody's to mend. */
    @Test
    void aLastDocumentThatIsWrongButWellFormedIsNotTorn() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{\"colour\": \"red\"}");

        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REFUSE)) {
            writer.write(summit(1));
        }

        assertThat(Files.readAllLines(file)).hasSize(2).startsWith("{\"colour\": \"red\"}");
    }

    @Test
    void aTornLineLongerThanADocumentMayBeIsFound() throws IOException {
        Archive<Summit> small = SummitryJson.create()
                .with(ReadOptions.DEFAULT.withMaxBytes(200))
                .archive(DocumentType.SUMMIT);
        String whole = ArchiveTest.document("a") + "\n";
        Path file = Files.writeString(folder.resolve("a.ndjson"), whole + "x".repeat(200_000));

        try (ArchiveWriter<Summit> writer = small.append(file, IfTorn.SET_ASIDE)) {
            assertThat(writer.torn().orElseThrow().bytes()).isEqualTo(200_000);
        }

        assertThat(file).hasContent(whole);
        assertThat(folder.resolve("a.ndjson.torn")).hasSize(200_001);
    }

    @Test
    void aTornLineOfAnArchiveWithALongNameIsSetAsideUnderAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("x".repeat(252)), "{");

        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.SET_ASIDE)) {
            assertThat(writer.torn().orElseThrow().setAside().orElseThrow())
                    .hasContent("{\n")
                    .hasParent(folder);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsSetAsideIsForTheOwnerAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), "{");

        ARCHIVE.append(file, IfTorn.SET_ASIDE).close();

        assertThat(Files.getPosixFilePermissions(folder.resolve("a.ndjson.torn")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void onlyOneWriterCanBeOpen() throws IOException {
        Path file = folder.resolve("a.ndjson");
        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REFUSE)) {
            assertThatThrownBy(() -> ARCHIVE.append(file, IfTorn.REFUSE))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessage(file + ": it is open for writing elsewhere");
            writer.write(summit(0));
        }
        ARCHIVE.append(file, IfTorn.REFUSE).close();

        assertThat(ids(file)).containsExactly("s-0");
    }

    @Test
    void aPackedArchiveIsNotAddedTo() throws IOException {
        Path file = folder.resolve("a.ndjson.gz");
        ARCHIVE.write(file, Stream.of(summit(1)));

        assertThatThrownBy(() -> ARCHIVE.append(file, IfTorn.REMOVE))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(file + ": it is packed, and can only be written as a whole");
        assertThat(ids(file)).containsExactly("s-1");
    }

    @Test
    void aValueThatCouldNotBeReadAgainIsRefusedAndTheOthersAreWritten() throws IOException {
        Path file = folder.resolve("a.ndjson");
        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REFUSE)) {
            writer.write(summit(1));
            assertThatThrownBy(() -> writer.write(ArchiveTest.tooLong())).isInstanceOf(InvalidValueException.class);
            writer.write(summit(2));
        }

        assertThat(ids(file)).containsExactly("s-1", "s-2");
    }

    @Test
    void aClosedWriterWritesNothing() throws IOException {
        ArchiveWriter<Summit> writer = ARCHIVE.append(folder.resolve("a.ndjson"), IfTorn.REFUSE);
        writer.close();
        writer.close();

        assertThatThrownBy(() -> writer.write(summit(1))).hasMessageContaining("it was closed");
        assertThatThrownBy(writer::flush).hasMessageContaining("it was closed");
    }

    @Test
    void aListenerHearsHowFarWritingHasCome() throws IOException {
        Path file = folder.resolve("a.ndjson");
        List<ArchiveProgress> heard = new ArrayList<>();
        try (ArchiveWriter<Summit> writer = ARCHIVE.telling(heard::add).append(file, IfTorn.REFUSE)) {
            writer.write(summit(1));
            writer.flush();
            writer.write(summit(2));
        }

        assertThat(heard).extracting(ArchiveProgress::documents).startsWith(1L).endsWith(2L);
        assertThat(heard.get(heard.size() - 1).done()).isTrue();
        assertThat(heard.get(heard.size() - 1).bytes()).isEqualTo(Files.size(file));
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @EnumSource(IfTorn.class)
    void aFileOnAFullDiskKeepsItsWholeDocuments(IfTorn ifTorn) throws Exception {
        Path file = folder.resolve("a.ndjson");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 1000 && exec \"$0\" \"$@\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Appending.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(said).contains("it cannot be written to (File too large)");
        assertThat(Files.readString(file)).endsWith("}\n");
        try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, ifTorn)) {
            assertThat(writer.torn()).isEmpty();
        }
        assertThat(ids(file)).isEqualTo(numbers(ids(file).size()));
    }

    /** Whatever a cut leaves, no document that was whole is lost, and what was not is said. */
    @Property(tries = 200)
    void anArchiveThatIsCutAtAnyByteKeepsAllDocumentsThatAreWhole(
            @ForAll @IntRange(min = 0, max = 12) int documents, @ForAll Random random) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < documents; i++) {
            text.append(SummitryJson.create().compact().write(summit(i)))
                    .append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        byte[] archive = text.toString().getBytes(StandardCharsets.UTF_8);
        int cut = random.nextInt(archive.length + 1);
        byte[] left = Arrays.copyOf(archive, cut);
        // A document is whole up to its last brace.
        String ascii = new String(left, StandardCharsets.ISO_8859_1);
        int whole = (int) ascii.chars().filter(c -> c == '}').count();

        List<DocumentLine<Summit>> lines = ARCHIVE.onThreads(1 + random.nextInt(2))
                .read(new ByteArrayInputStream(left))
                .toList();

        assertThat(lines.stream().flatMap(l -> l.result().value().stream()).map(s -> s.id().value()))
                .isEqualTo(numbers(whole));
        boolean isTorn = ascii.lastIndexOf('}') < ascii.lastIndexOf('{');
        assertThat(lines).hasSize(whole + (isTorn ? 1 : 0));
        assertThat(lines.stream().filter(l -> l.result().hasErrors()).map(DocumentLine::number))
                .isEqualTo(isTorn ? List.of(whole + 1L) : List.of());

        Path file = Files.createTempFile("cut", ".ndjson");
        try {
            Files.write(file, left);
            try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.REMOVE)) {
                assertThat(writer.torn().isPresent()).isEqualTo(isTorn);
                writer.torn().ifPresent(t -> assertThat(t.offset() + t.bytes()).isEqualTo(cut));
                writer.write(summit(whole));
            }
            assertThat(ids(file)).isEqualTo(numbers(whole + 1));
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void aKilledProgramLosesNothingThatWasFlushed() throws Exception {
        Path file = folder.resolve("a.ndjson");
        Path flushed = folder.resolve("flushed");
        Random random = new Random(2);
        for (int i = 0; i < Child.KILLS; i++) {
            Child.kill(random, Appending.class, file.toString(), flushed.toString());
            String promises = Files.readString(flushed);
            int end = promises.length() - promises.length() % PROMISE;
            int promised =
                    Integer.parseInt(promises.substring(end - PROMISE, end).strip());

            try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.SET_ASIDE)) {
                writer.torn().ifPresent(t -> assertThat(t.bytes()).isPositive());
            }

            List<String> ids = ids(file);
            assertThat(ids).isEqualTo(numbers(ids.size()));
            assertThat(ids.size()).isGreaterThanOrEqualTo(promised);
        }
    }

    @Test
    void aKilledProgramThatReplacesAnArchiveLeavesTheOldOneOrTheNewOne() throws Exception {
        Path file = folder.resolve("a.ndjson");
        Random random = new Random(3);
        for (int i = 0; i < Child.KILLS / 4; i++) {
            Child.kill(random, Replacing.class, file.toString());
            List<String> ids = ids(file);
            assertThat(ids).isEqualTo(numbers(ids.size()));
            assertThat(ids.size() % 100).isEqualTo(1);
        }
    }

    /** Adds documents as long as it lives, and notes how many it was told are on the disk. */
    static final class Appending {
        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            int next = Files.exists(file) ? ids(file).size() : 0;
            try (ArchiveWriter<Summit> writer = ARCHIVE.append(file, IfTorn.SET_ASIDE)) {
                for (int i = next; ; i++) {
                    writer.write(summit(i));
                    if (i % 50 == 49 && arguments.length > 1) {
                        writer.flush();
                        Files.writeString(
                                Path.of(arguments[1]),
                                String.format(Locale.ROOT, "%" + PROMISE + "d", i + 1),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.APPEND);
                        System.out.print("x");
                        System.out.flush();
                    }
                }
            }
        }
    }

    static final class Replacing {
        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                ARCHIVE.write(
                        Path.of(arguments[0]),
                        IntStream.rangeClosed(0, i % 10 * 100).mapToObj(n -> summit(n)));
                if (i == 0) {
                    System.out.print("x");
                    System.out.flush();
                }
            }
        }
    }

    private static Summit summit(int number) {
        return Summit.builder()
                .id("s-" + number)
                .name("Hội nghị " + number)
                .status(Summit.Status.HELD)
                .build();
    }

    private static List<String> numbers(int end) {
        return IntStream.range(0, end).mapToObj(i -> "s-" + i).toList();
    }

    private static List<String> ids(Path file) throws IOException {
        try (Stream<DocumentLine<Summit>> lines = ARCHIVE.read(file)) {
            return lines.map(line -> line.value().id().value()).toList();
        }
    }
}
