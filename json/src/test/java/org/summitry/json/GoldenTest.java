package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents that every later version must read. Files are added here, never changed: one folder a format version, in it one a type
 * of document.
 */
class GoldenTest {
    static final Path GOLDEN = Path.of("src/test/resources/golden/v1");

    record Golden(DocumentType<?> type, Path file) {
        @Override
        public String toString() {
            return type.name() + "/" + file.getFileName();
        }
    }

    static List<Golden> documents() throws IOException {
        try (Stream<Path> files = Files.walk(GOLDEN)) {
            return files.filter(f -> f.toString().endsWith(".json"))
                    .sorted()
                    .map(f -> new Golden(
                            DocumentType.ALL.stream()
                                    .filter(t -> f.toString().contains("/" + t.name() + "/"))
                                    .findFirst()
                                    .orElseThrow(),
                            f))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsAndWritesTheSameBytes(Golden golden) throws IOException {
        byte[] bytes = Files.readAllBytes(golden.file);

        assertThat(rewritten(golden.type, bytes)).isEqualTo(bytes);
    }

    @Test
    void everyFieldOfASummitStandsInTheGoldenDocuments() throws IOException {
        String all = Files.readString(GOLDEN.resolve("summit/full.json"));

        for (String field : DocumentType.SUMMIT.codec().names()) {
            assertThat(all).contains("\n  \"" + field + "\": ");
        }
    }

    private static <T> byte[] rewritten(DocumentType<T> type, byte[] bytes) {
        SummitryJson json = SummitryJson.create();
        return json.as(type).toBytes(json.as(type).read(bytes));
    }
}
