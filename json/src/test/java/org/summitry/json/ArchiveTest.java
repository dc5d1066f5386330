package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.Iterators;
import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.scalar.InvalidValueException;
import org.summitry.testing.RandomSummits;

class ArchiveTest {
    @TempDir
    private Path folder;

    private final SummitryJson json = SummitryJson.create();

    @Test
    void readsBackWhatItWrote() throws IOException {
        List<Summit> summits = Stream.iterate(1L, seed -> seed + 1)
                .limit(50)
                .map(seed -> new RandomSummits(new Random(seed), 2).summit())
                .toList();
        ByteArrayOutputStream archive = new ByteArrayOutputStream();

        json.writeLines(DocumentType.SUMMIT, summits, archive);

        assertThat(archive.toString(StandardCharsets.UTF_8).lines()).hasSize(50);
        assertThat(lines(archive.toByteArray()).map(line -> line.result().value()))
                .containsExactlyElementsOf(summits.stream().map(Optional::of).toList());
    }

    @Test
    void aBadLineIsReportedWithItsNumberAndDoesNotEndTheReading() {
        String good = "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\"}";
        String archive = good + "\n\n" + good.replace("held", "hold") + "\r\n" + good.substring(5) + "\n" + good;

        List<DocumentLine<Summit>> lines =
                lines(archive.getBytes(StandardCharsets.UTF_8)).toList();

        assertThat(lines).extracting(DocumentLine::number).containsExactly(1L, 3L, 4L, 5L);
        assertThat(lines)
                .extracting(line -> line.result().value().isPresent())
                .containsExactly(true, false, false, true);
        assertThat(lines.get(1).result().problems())
                .extracting(Problem::line, Problem::column, Problem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(3, 53, "unknown-word"));
        assertThat(lines.get(2).result().problems()).extracting(Problem::line).containsOnly(4);
    }

    @Test
    void aLineBeyondTheLimitIsRefusedWithoutBeingHeld() {
        SummitryJson limited = json.with(ReadOptions.DEFAULT.withMaxBytes(100));
        byte[] archive = ("x".repeat(1_000_000) + "\n{}").getBytes(StandardCharsets.UTF_8);

        assertThat(limited.tryReadLines(DocumentType.SUMMIT, new ByteArrayInputStream(archive))
                        .map(line -> line.result().problems().get(0).code()))
                .containsExactly("limit", "missing-field");
    }

    @Test
    void aLineOfTheLongestLengthIsReadHoweverItEnds() {
        String document = document("a");
        SummitryJson limited = json.with(ReadOptions.DEFAULT.withMaxBytes(document.length()));

        for (String end : List.of("\n", "\r\n", "")) {
            assertThat(limited.tryReadLines(DocumentType.SUMMIT, bytes(document + end))
                            .map(DocumentLine::value)
                            .map(summit -> summit.id().value()))
                    .containsExactly("a");
            assertThat(limited.tryReadLines(DocumentType.SUMMIT, bytes(document + " " + end))
                            .map(line -> line.result().problems().get(0).toString()))
                    .containsExactly("1:1: error limit at the root: found more than " + document.length()
                            + " bytes, expected a document within the limits");
        }
    }

    @Test
    void aDocumentBehindMoreBlanksThanALineMayHaveIsNotLostInSilence() {
        SummitryJson limited = json.with(ReadOptions.DEFAULT.withMaxBytes(200));
        String archive = document("a") + "\n" + " ".repeat(300_000) + document("b") + "\n" + " ".repeat(300_000) + "\n"
                + document("c");

        assertThat(limited.tryReadLines(DocumentType.SUMMIT, bytes(archive)))
                .extracting(
                        DocumentLine::number,
                        line -> line.result().problems().stream()
                                .map(Problem::code)
                                .toList())
                .containsExactly(tuple(1L, List.of()), tuple(2L, List.of("limit")), tuple(4L, List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u000B", "\f", "\u00A0", "\u0000", "\uFEFF", "\u2028", "\u3000", "\u0085", " \u0001 "})
    void aLineOfBlanksThatAreNoneInJsonIsAProblem(String blank) {
        String archive = document("a") + "\n" + blank + "\n" + blank + document("b") + "\n \t\r\n\n" + document("c");

        assertThat(json.tryReadLines(DocumentType.SUMMIT, bytes(archive)))
                .extracting(DocumentLine::number, line -> line.result().hasErrors())
                .containsExactly(tuple(1L, false), tuple(2L, true), tuple(3L, true), tuple(6L, false));
    }

    @Test
    void aByteOrderMarkMayStandAtTheBeginning() {
        assertThat(json.tryReadLines(DocumentType.SUMMIT, bytes("\uFEFF" + document("a") + "\n" + document("b")))
                        .map(line -> line.value().id().value()))
                .containsExactly("a", "b");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aParallelStreamHasAllLinesInTheirOrder(boolean onAllCores) {
        Archive<Summit> archive = json.archive(DocumentType.SUMMIT);
        String text = numbered(5000);

        assertThat((onAllCores ? archive.onThreads(3) : archive)
                        .read(bytes(text))
                        .parallel()
                        .map(line -> line.value().id().value())
                        .toList())
                .containsExactlyElementsOf(
                        IntStream.range(0, 5000).mapToObj(i -> "a-" + i).toList());
    }

    @Test
    void readOnSeveralThreadsTheLinesAreThoseOfReadingOnOne() throws IOException {
        Random random = new Random(4);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            String line = json.compact().write(new RandomSummits(random, 2).summit());
            text.append(i % 7 == 3 ? line.substring(random.nextInt(line.length())) : line)
                    .append(i % 5 == 0 ? "\r\n" : i % 11 == 0 ? "\n\n" : "\n");
        }
        Archive<Summit> archive = json.archive(DocumentType.SUMMIT);

        List<DocumentLine<Summit>> expected =
                archive.read(bytes(text.toString())).toList();

        assertThat(expected).hasSizeGreaterThan(2990);
        assertThat(archive.onThreads(4).read(bytes(text.toString()))).isEqualTo(expected);
        Path file = Files.write(folder.resolve("a.ndjson.gz"), packed(text.toString()));
        try (Stream<DocumentLine<Summit>> lines = archive.onThreads(2).read(file)) {
            assertThat(lines)
                    .isEqualTo(expected.stream()
                            .map(line -> new DocumentLine<>(Optional.of(file), line.number(), line.result()))
                            .toList());
        }
    }

    @Test
    void noMoreIsReadAheadThanAFewBlocksPerThread() {
        byte[] line = (document("a") + " ".repeat(10_000) + "\n").getBytes(StandardCharsets.UTF_8);
        Endless endless = new Endless(line);

        try (Stream<DocumentLine<Summit>> lines =
                json.archive(DocumentType.SUMMIT).onThreads(2).read(endless)) {
            assertThat(lines.limit(100)).hasSize(100);
        }

        assertThat(endless.given).isLessThan(8L << 20);
    }

    @Test
    void closingTheStreamEndsTheWork() throws InterruptedException {
        byte[] line = (document("a") + "\n").getBytes(StandardCharsets.UTF_8);
        Stream<DocumentLine<Summit>> lines =
                json.archive(DocumentType.SUMMIT).onThreads(2).read(new Endless(line));
        Iterator<DocumentLine<Summit>> iterator = lines.iterator();
        assertThat(iterator.next().number()).isEqualTo(1);

        lines.close();

        // What was read before may still be given; then there is no more.
        assertThat(Iterators.size(iterator)).isLessThan(100_000);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("summitry-archive")) {
                thread.join();
            }
        }
    }

    @Test
    void anArchiveInGzipIsReadWhateverItsNameIs() throws IOException {
        Path file = Files.write(folder.resolve("a.ndjson"), packed(numbered(100)));

        try (Stream<DocumentLine<Summit>> lines =
                json.archive(DocumentType.SUMMIT).read(file)) {
            assertThat(lines.map(line ->
                            line.file().orElseThrow() + " " + line.value().id()))
                    .hasSize(100)
                    .startsWith(file + " a-0");
        }
    }

    @Test
    void gzipOfSeveralMembersIsReadToItsEnd() throws IOException {
        byte[] members = Bytes.concat(packed(document("a") + "\n"), packed(""), packed(document("b")), packed("\n\n"));

        // A stream that never has more than a byte ready is not at its end.
        InputStream slow = new FilterInputStream(new ByteArrayInputStream(members)) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return super.read(bytes, offset, Math.min(1, length));
            }

            @Override
            public int available() {
                return 0;
            }
        };

        assertThat(json.tryReadLines(DocumentType.SUMMIT, slow)
                        .map(line -> line.value().id().value()))
                .containsExactly("a", "b");
    }

    @Test
    void whatStandsBehindPackedDataIsNotLostInSilence() throws IOException {
        for (String more : List.of("x", "\n", document("b"))) {
            byte[] archive = Bytes.concat(packed(document("a") + "\n"), more.getBytes(StandardCharsets.UTF_8));

            assertThat(readable(archive)).containsExactly("a");
            assertThatThrownBy(() -> lines(archive).forEach(line -> {}))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(
                            "archive: cannot be read behind line 1, after " + archive.length + " bytes: ");
        }
    }

    @Test
    void damagedGzipGivesWhatCouldBeReadAndThenAnException() throws IOException {
        byte[] packed = packed(numbered(2000));
        for (int at = 10; at < packed.length; at += packed.length / 50) {
            byte[] damaged = packed.clone();
            damaged[at] ^= 0x55;
            assertThatThrownBy(() -> lines(damaged).forEach(line -> {})).isInstanceOf(UncheckedIOException.class);
        }
    }

    @Test
    void aSmallFileThatUnpacksToAnEnormousLineIsReadInLittleMemory() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            byte[] part = new byte[1 << 20];
            Arrays.fill(part, (byte) 'x');
            for (int i = 0; i < 300; i++) {
                out.write(part);
            }
            out.write(("\n" + document("a")).getBytes(StandardCharsets.UTF_8));
        }
        SummitryJson limited = json.with(ReadOptions.DEFAULT.withMaxBytes(1000));

        assertThat(limited.tryReadLines(DocumentType.SUMMIT, new ByteArrayInputStream(bytes.toByteArray())))
                .extracting(DocumentLine::number, line -> line.result().hasErrors())
                .containsExactly(tuple(1L, true), tuple(2L, false));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void whenTheInputFailsAllLinesBeforeAreGivenFirst(int threads) {
        String text = numbered(20_000);
        InputStream failing =
                new SequenceInputStream(bytes(text + document("half").substring(7)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("the network is gone");
                    }

                    @Override
                    public int read(byte[] bytes, int offset, int length) throws IOException {
                        return read();
                    }
                });
        List<Long> numbers = new ArrayList<>();

        assertThatThrownBy(() -> json.archive(DocumentType.SUMMIT)
                        .onThreads(threads)
                        .read(failing)
                        .forEach(line -> numbers.add(line.number())))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("cannot be read behind line 20000, after ")
                .hasMessageContaining("the network is gone");
        assertThat(numbers).hasSize(20_000).isSorted();
    }

    @Test
    void whoWantsToStopAtTheFirstBadLineIsToldWhichItIs() throws IOException {
        Path file = Files.writeString(
                folder.resolve("a.ndjson"), document("a") + "\n" + document("b").substring(0, 20));

        try (Stream<DocumentLine<Summit>> lines =
                json.archive(DocumentType.SUMMIT).read(file)) {
            Stream<Summit> summits = lines.map(DocumentLine::value);
            assertThatThrownBy(() -> summits.forEach(summit -> {}))
                    .isInstanceOf(InvalidDocumentException.class)
                    .hasMessageStartingWith(file + ":2: 1 problem\n2:21: error syntax");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void aListenerHearsHowFarReadingHasCome(int threads) throws IOException {
        Path file = Files.writeString(folder.resolve("a.ndjson"), numbered(50_000));
        List<ArchiveProgress> heard = new ArrayList<>();

        try (Stream<DocumentLine<Summit>> lines = json.archive(DocumentType.SUMMIT)
                .telling(heard::add)
                .onThreads(threads)
                .read(file)) {
            assertThat(lines).hasSize(50_000);
        }

        assertThat(heard)
                .hasSizeGreaterThan(1)
                .extracting(ArchiveProgress::bytes)
                .isSorted();
        assertThat(heard.subList(0, heard.size() - 1)).noneMatch(ArchiveProgress::done);
        assertThat(heard.get(heard.size() - 1))
                .isEqualTo(new ArchiveProgress(50_000, Files.size(file), OptionalLong.of(Files.size(file)), true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.ndjson", "a.ndjson.gz"})
    void anArchiveIsWrittenAsAWhole(String name) throws IOException {
        Path file = folder.resolve(name);
        List<Summit> summits = Stream.iterate(1L, seed -> seed + 1)
                .limit(20)
                .map(seed -> new RandomSummits(new Random(seed), 2).summit())
                .toList();
        Archive<Summit> archive = json.archive(DocumentType.SUMMIT);
        archive.write(file, summits.stream());

        try (Stream<DocumentLine<Summit>> lines = archive.read(file)) {
            archive.write(file, lines.map(DocumentLine::value).skip(10));
        }

        try (Stream<DocumentLine<Summit>> lines = archive.read(file)) {
            assertThat(lines.map(DocumentLine::value)).containsExactlyElementsOf(summits.subList(10, 20));
        }
        assertThatThrownBy(() -> archive.write(file, Stream.of(summits.get(0), tooLong())))
                .isInstanceOf(InvalidValueException.class);
        try (Stream<DocumentLine<Summit>> lines = archive.read(file)) {
            assertThat(lines).hasSize(10);
        }
        assertThat(Child.names(folder)).containsExactly(name);
    }

    @Test
    void whatCouldNotBeReadAgainIsRefusedWhenItIsWritten() {
        assertThatThrownBy(() -> json.toBytes(tooLong()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage("summit: must have at most 65536 characters in each text, to be read again, but was 65537");
        SummitryJson wide = json.with(ReadOptions.DEFAULT.withMaxTextLength(70_000));
        assertThat(wide.read(wide.toBytes(tooLong()))).isEqualTo(tooLong());
        for (String text : List.of("x", "é", "한", "\"", "\\", "x\n", "\u0001", "x😀", "x\u2028")) {
            String longest = text.repeat(65_536 / text.length()) + "x".repeat(65_536 % text.length());
            assertThat(json.read(json.toBytes(named(longest))).name()).isEqualTo(longest);
            assertThatThrownBy(() -> json.toBytes(named(longest + "x"))).isInstanceOf(InvalidValueException.class);
        }
    }

    private static Summit named(String name) {
        return Summit.builder().id("a").name(name).status(Summit.Status.HELD).build();
    }

    static Summit tooLong() {
        return named("x".repeat(65_537));
    }

    static String document(String id) {
        return "{\"format\":\"summitry/1\",\"id\":\"" + id + "\",\"name\":\"A\",\"status\":\"held\"}";
    }

    private static String numbered(int documents) {
        return IntStream.range(0, documents)
                .mapToObj(i -> document("a-" + i) + "\n")
                .collect(Collectors.joining());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** The ids of the documents before whatever makes the archive end. */
    private List<String> readable(byte[] archive) {
        List<String> ids = new ArrayList<>();
        try {
            lines(archive).forEach(line -> ids.add(line.value().id().value()));
        } catch (UncheckedIOException e) {
            return ids;
        }
        return ids;
    }

    /** One line again and again, counted. */
    private static final class Endless extends InputStream {
        private final byte[] line;
        private long given;

        Endless(byte[] line) {
            this.line = line;
        }

        @Override
        public int read() {
            return line[(int) (given++ % line.length)];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            for (int i = 0; i < length; i++) {
                bytes[offset + i] = (byte) read();
            }
            return length;
        }
    }

    private Stream<DocumentLine<Summit>> lines(byte[] archive) {
        return json.tryReadLines(DocumentType.SUMMIT, new ByteArrayInputStream(archive));
    }
}
