package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.testing.RandomSummits;

/** Of known faults at known places each is reported once, at its line and column, and nothing else, all in one reading. */
class PlantedFaultsTest {
    private static final SummitryJson JSON = SummitryJson.create();

    static java.util.List<GoldenTest.Golden> documents() throws IOException {
        return GoldenTest.documents();
    }

    @ParameterizedTest(name = "{0} faults, fields in any order: {1}")
    @CsvSource({"1, false", "1, true", "10, false", "10, true", "1000, false", "1000, true"})
    void inALargeDocument(int faults, boolean shuffled) {
        String document = JSON.write(new RandomSummits(new Random(26), 8).summit());
        int rounds = faults == 1000 ? 5 : 20;
        int behindNonAscii = 0;
        for (int round = 0; round < rounds; round++) {
            Faults planting = new Faults(DocumentType.SUMMIT, document, new Random(round), shuffled);
            assertThat(planting.size()).isGreaterThan(5 * faults);
            assertThat(planting.plant(faults)).isEqualTo(faults);
            Faults.Planted planted = planting.write();

            assertThat(planted.expected()).hasSize(faults);
            behindNonAscii += planted.behindNonAscii();
            assertReported(DocumentType.SUMMIT, planted);
        }
        assertThat(behindNonAscii).isGreaterThan(rounds * faults / 3);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void ofEachKindInEachGoldenDocument(GoldenTest.Golden golden) throws IOException {
        String document = Files.readString(golden.file());
        for (Faults.Kind kind : Faults.Kind.values()) {
            for (int round = 0; round < 12; round++) {
                Faults planting = new Faults(golden.type(), document, new Random(round), round % 2 == 1);
                if (planting.plant(kind)) {
                    assertReported(golden.type(), planting.write());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void asManyAsFitInEachGoldenDocument(GoldenTest.Golden golden) throws IOException {
        String document = Files.readString(golden.file());
        for (int round = 0; round < 12; round++) {
            Faults planting = new Faults(golden.type(), document, new Random(round), round % 2 == 1);
            int count = planting.plant(Integer.MAX_VALUE);
            Faults.Planted planted = planting.write();

            assertThat(planted.expected()).hasSize(count);
            assertReported(golden.type(), planted);
        }
    }

    @ParameterizedTest(name = "{0} objects, fields in any order: {1}")
    @CsvSource({"1, false", "1, true", "4, false", "4, true"})
    void severalInvariantsOfOneObject(int objects, boolean shuffled) {
        String document = JSON.write(new RandomSummits(new Random(28), 8).summit());
        int most = 0;
        for (int round = 0; round < 40; round++) {
            Faults planting = new Faults(DocumentType.SUMMIT, document, new Random(round), shuffled);
            int broken = planting.plantInvariants(objects, 3);
            Faults.Planted planted = planting.write();

            assertThat(planted.expected()).hasSizeBetween(2 * broken, 3 * broken);
            assertReported(DocumentType.SUMMIT, planted);
            most = Math.max(most, broken);
        }
        assertThat(most).isEqualTo(objects);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void allInvariantsOfOneObjectInEachGoldenDocument(GoldenTest.Golden golden) throws IOException {
        String document = Files.readString(golden.file());
        for (int round = 0; round < 12; round++) {
            Faults planting = new Faults(golden.type(), document, new Random(round), round % 2 == 1);
            if (planting.plantInvariants(1, Integer.MAX_VALUE) > 0) {
                assertReported(golden.type(), planting.write());
            }
        }
    }

    @Test
    void aByteOrderMarkDoesNotShiftTheColumns() {
        String document = JSON.compact().write(new RandomSummits(new Random(27), 3).summit());
        Faults planting = new Faults(DocumentType.SUMMIT, document, new Random(1), false);
        planting.plant(20);
        Faults.Planted planted = planting.write();

        assertReported(
                DocumentType.SUMMIT,
                new Faults.Planted("\uFEFF" + planted.text(), planted.expected(), planted.behindNonAscii()));
    }

    private static void assertReported(DocumentType<?> type, Faults.Planted planted) {
        ReadResult<?> result = JSON.as(type).tryRead(planted.text().getBytes(StandardCharsets.UTF_8));

        assertThat(result.value()).isEmpty();
        assertThat(result.problems().stream()
                        .map(Faults.Expected::of)
                        .sorted(Faults.Expected.ORDER)
                        .toList())
                .as("of %s", planted.text())
                .isEqualTo(planted.expected());
        assertThat(result.problems())
                .isSortedAccordingTo(
                        java.util.Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    }
}
