package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.summitry.Summit;

class WritingTest {
    private static final Summit SUMMIT = Summit.builder()
            .id("a-summit")
            .name("Một hội nghị")
            .status(Summit.Status.SCHEDULED)
            .build();

    private final SummitryJson json = SummitryJson.create();

    @Test
    void indentsOrWritesOneLine() {
        assertThat(json.write(SUMMIT)).isEqualTo("""
                {
                  "format": "summitry/1",
                  "id": "a-summit",
                  "name": "Một hội nghị",
                  "status": "scheduled"
                }
                """);
        assertThat(json.compact().write(SUMMIT))
                .isEqualTo(
                        "{\"format\":\"summitry/1\",\"id\":\"a-summit\",\"name\":\"Một hội nghị\",\"status\":\"scheduled\"}");
    }

    @Test
    void readsWhatItWroteThroughStreamsAndFiles(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        json.write(SUMMIT, stream);
        Path file = folder.resolve("summit.json");
        json.write(SUMMIT, file);

        assertThat(json.read(new ByteArrayInputStream(stream.toByteArray()))).isEqualTo(SUMMIT);
        assertThat(json.read(file)).isEqualTo(SUMMIT);
    }

    @Test
    void replacesAFileAsAWholeAndLeavesNothingElseBehind(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("summit.json");
        Files.writeString(file, "old");

        json.write(SUMMIT, file);

        assertThat(json.read(file)).isEqualTo(SUMMIT);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFailedWriteLeavesTheOldFileWhole(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("taken");
        Files.createDirectory(target);
        Files.writeString(target.resolve("inside"), "old");

        assertThatThrownBy(() -> json.write(SUMMIT, target)).isInstanceOf(IOException.class);

        assertThat(target.resolve("inside")).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    @Test
    void writesThroughALinkToTheFileBehindIt(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("real.json");
        Files.writeString(file, "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        json.write(SUMMIT, link);

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(json.read(file)).isEqualTo(SUMMIT);
    }

    @Test
    void leavesThePermissionsOfTheFileAsTheyWere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("summit.json");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path fresh = folder.resolve("fresh.json");

        json.write(SUMMIT, file);
        json.write(SUMMIT, fresh);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        assertThat(Files.getPosixFilePermissions(fresh))
                .isEqualTo(Files.getPosixFilePermissions(Files.writeString(folder.resolve("other"), "x")));
    }
}
