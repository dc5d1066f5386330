package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;

class AtomicFilesTest {
    @TempDir
    private Path folder;

    @Test
    void aFileIsMadeAndReplaced() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFiles.write(file, "Một");
        assertThat(file).hasContent("Một");

        AtomicFiles.write(file, new byte[] {1, 2, 3});
        assertThat(file).hasBinaryContent(new byte[] {1, 2, 3});

        AtomicFiles.write(file, out -> {
            for (int i = 0; i < 100_000; i++) {
                out.write('x');
            }
        });
        assertThat(file).hasSize(100_000);
        assertThat(Child.names(folder)).containsExactly("a.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 214, 245, 255})
    void aNameMayBeAsLongAsTheFileSystemAllows(int length) throws IOException {
        Path file = folder.resolve("x".repeat(length));

        AtomicFiles.write(file, "a");

        assertThat(file).hasContent("a");
        assertThat(Child.names(folder)).containsExactly("x".repeat(length));
    }

    @Test
    void aSummitIsWrittenToAFileWithALongName() throws IOException {
        Path file = folder.resolve("Tuyên-bố-chung-Hội-nghị-Cấp-cao-".repeat(5) + ".json");
        Summit summit =
                Summit.builder().id("a").name("A").status(Summit.Status.HELD).build();

        SummitryJson.create().write(summit, file);

        assertThat(SummitryJson.create().read(file)).isEqualTo(summit);
    }

    @Test
    void whatFailsWhileItIsWrittenLeavesTheOldFile() throws IOException {
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, "old");

        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("no space left on device");
                }))
                .hasMessage("no space left on device");
        assertThatThrownBy(() -> AtomicFiles.write(file, out -> {
                    out.write(1);
                    throw new IllegalStateException("stop");
                }))
                .hasMessage("stop");
        assertThatThrownBy(() -> AtomicFiles.write(file, "half a pair: \uD83D"))
                .isInstanceOf(CharacterCodingException.class);

        assertThat(file).hasContent("old");
        assertThat(Child.names(folder)).containsExactly("a.txt");
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Path file = folder.resolve("none").resolve("a.txt");

        assertThatThrownBy(() -> AtomicFiles.write(file, "a"))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(file + ": the folder " + file.getParent() + " does not exist");
    }

    @Test
    void aFolderIsNotReplaced() {
        assertThatThrownBy(() -> AtomicFiles.write(folder, "a"))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": it is a folder");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNamedPipeIsRefusedAndStaysOne() throws Exception {
        Path pipe = folder.resolve("pipe");
        assumeTrue(run("mkfifo", pipe.toString()));
        Path link = Files.createSymbolicLink(folder.resolve("link"), pipe);

        for (Path file : List.of(pipe, link)) {
            assertThatThrownBy(() -> AtomicFiles.write(file, "a"))
                    .isInstanceOf(FileSystemException.class)
                    .hasMessageStartingWith(file + ": it is a device, a named pipe or a socket");
        }
        assertThat(Files.readAttributes(pipe, BasicFileAttributes.class).isOther())
                .isTrue();
        assertThat(Child.names(folder)).containsExactly("link", "pipe");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aDeviceIsRefusedAndStaysOne() throws Exception {
        Path device = folder.resolve("null");
        assumeTrue(run("mknod", device.toString(), "c", "1", "3"));

        assertThatThrownBy(() -> AtomicFiles.write(device, "a")).isInstanceOf(FileSystemException.class);
        assertThat(Files.readAttributes(device, BasicFileAttributes.class).isOther())
                .isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreFollowedAndStayLinks() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path file = Files.writeString(other.resolve("a.txt"), "old");
        Path near = Files.createSymbolicLink(other.resolve("near"), Path.of("a.txt"));
        Path far = Files.createSymbolicLink(folder.resolve("far"), Path.of("other", "near"));

        AtomicFiles.write(far, "new");

        assertThat(file).hasContent("new").isRegularFile();
        assertThat(Files.isSymbolicLink(near)).isTrue();
        assertThat(Files.isSymbolicLink(far)).isTrue();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsNowhereGetsItsFile() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("a.txt"));

        AtomicFiles.write(link, "a");

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(folder.resolve("a.txt")).hasContent("a");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksThatLeadInACircleAreRefused() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertThatThrownBy(() -> AtomicFiles.write(link, "a")).isInstanceOf(FileSystemException.class);
        assertThat(Child.names(folder)).containsExactly("a", "b");
    }

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @ValueSource(strings = {"rw-------", "rw-rw-rw-", "rwxr-x---", "rw-r-----"})
    void thePermissionsOfTheOldFileHoldFromTheFirstByte(String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

        AtomicFiles.write(file, out -> {
            assertThat(permissionsOfTemporaryFile()).isEqualTo(permissions);
            out.write(1);
        });

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo(permissions);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileIsTheOwnersAloneUntilItIsWholeAndThenAsAnyOtherNewFile() throws IOException {
        Path file = folder.resolve("a.txt");

        AtomicFiles.write(file, out -> {
            assertThat(permissionsOfTemporaryFile()).isEqualTo("rw-------");
            out.write(1);
        });

        Set<PosixFilePermission> usual = Files.getPosixFilePermissions(Files.createFile(folder.resolve("b.txt")));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(usual);
    }

    private String permissionsOfTemporaryFile() throws IOException {
        try (var files = Files.newDirectoryStream(folder, ".summitry-*.tmp")) {
            return PosixFilePermissions.toString(
                    Files.getPosixFilePermissions(files.iterator().next()));
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void ownerAndGroupAreKeptWhereTheUserMayGiveThemAway() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        assumeTrue(run("chown", "1:1", file.toString()));

        AtomicFiles.write(file, "new");

        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(1);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aWriteProtectedFileIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        // The superuser may write to it all the same.
        assumeTrue(!Files.isWritable(file));

        assertThatThrownBy(() -> AtomicFiles.write(file, "new"))
                .isInstanceOf(AccessDeniedException.class)
                .hasMessage(file + ": it is write-protected");
        assertThat(file).hasContent("old");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatCannotBeWrittenToIsSaidToBeSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeTrue(!Files.isWritable(folder));

            assertThatThrownBy(() -> AtomicFiles.write(file, "new"))
                    .isInstanceOf(AccessDeniedException.class)
                    .hasMessageStartingWith(file + ": no new file can be made in its folder");
            assertThat(file).hasContent("old");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** A limit on the size of files fails a program in the middle of a write, as a full disk does. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFullDiskLeavesTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.txt"), "old");
        String program = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 64 && exec \"$0\" \"$@\"",
                        program,
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TooMuch.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();

        assertThat(said).contains("FileSystemException: " + file + ": it is as it was before (File too large)");
        assertThat(file).hasContent("old");
        assertThat(Child.names(folder)).containsExactly("a.txt");
    }

    static final class TooMuch {
        public static void main(String[] arguments) throws IOException {
            AtomicFiles.write(Path.of(arguments[0]), new byte[1 << 20]);
        }
    }

    @Test
    void temporaryFilesOfAnEarlierCrashAreRemovedAndNothingElse() throws IOException {
        FileTime longAgo = FileTime.from(Instant.now().minusSeconds(100_000));
        for (String name : List.of(".summitry-0123456789abcdef.tmp", ".summitry-notes.txt", "summitry-1.tmp")) {
            Files.setLastModifiedTime(Files.writeString(folder.resolve(name), "half"), longAgo);
        }
        Files.writeString(folder.resolve(".summitry-fedcba9876543210.tmp"), "being written by another program");

        AtomicFiles.write(folder.resolve("a.txt"), "a");

        assertThat(Child.names(folder))
                .containsExactly(".summitry-fedcba9876543210.tmp", ".summitry-notes.txt", "a.txt", "summitry-1.tmp");
    }

    @Test
    void manyThreadsWriteOneFileAndOneOfThemWins() throws Exception {
        Path file = folder.resolve("a.txt");
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Callable<Void>> writes = IntStream.range(0, 40)
                .mapToObj(i -> (Callable<Void>) () -> {
                    AtomicFiles.write(file, content(i));
                    return null;
                })
                .toList();
        for (Future<Void> written : threads.invokeAll(writes)) {
            written.get();
        }
        threads.shutdown();

        assertWhole(file);
        assertThat(Child.names(folder)).containsExactly("a.txt");
    }

    @Test
    void aKilledProgramLeavesTheOldFileOrTheNewOne() throws Exception {
        Path file = folder.resolve("a.txt");
        AtomicFiles.write(file, content(0));
        Random random = new Random(1);
        for (int i = 0; i < Child.KILLS; i++) {
            Child.kill(random, Rewriting.class, file.toString());
            assertWhole(file);
        }

        Child.run(Rewriting.class, file.toString(), "once");

        assertThat(Child.names(folder)).containsExactly("a.txt");
    }

    private static byte[] content(int number) {
        byte[] content = new byte[(1 << 20) + number];
        Arrays.fill(content, (byte) number);
        return content;
    }

    private static void assertWhole(Path file) throws IOException {
        byte[] found = Files.readAllBytes(file);
        assertThat(found).isEqualTo(content(found[0]));
    }

    static final class Rewriting {
        public static void main(String[] arguments) throws IOException {
            for (int i = 0; ; i++) {
                AtomicFiles.write(Path.of(arguments[0]), content(i % 100));
                if (i == 0) {
                    System.out.print("x");
                    System.out.flush();
                }
                if (arguments.length > 1) {
                    return;
                }
            }
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
