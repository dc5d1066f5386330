package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.testing.RandomSummits;

class ArchiveTest {
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

    private Stream<DocumentLine<Summit>> lines(byte[] archive) {
        return json.tryReadLines(DocumentType.SUMMIT, new ByteArrayInputStream(archive));
    }
}
