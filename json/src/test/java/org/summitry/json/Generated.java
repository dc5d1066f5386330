package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the repository that are made from the codecs. They are written anew with {@code -Dsummitry.generate=true}. */
final class Generated {
    private Generated() {}

    static void check(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("summitry.generate")) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, expected);
        }
        assertThat(file)
                .as(
                        "made from the codecs; after a change of the format run the tests once with -Dsummitry.generate=true")
                .content()
                .isEqualTo(expected);
    }
}
