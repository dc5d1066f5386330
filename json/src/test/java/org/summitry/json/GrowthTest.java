package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.summitry.testing.Families;

/**
 * Nothing that a document can say makes work grow faster than the document. For each family of records the same is done with a small,
 * a larger and a large one, steps and bytes are counted, and it is held against what a straight line would give.
 *
 * <p>Left out are the comparison and the text of records in which two things grow: values are compared and shown with all that they
 * mention, each time that they mention it.
 */
class GrowthTest {
    private static final Class<?> GROWTH = Steps.counting(Growth.class);

    private static final List<String> UNITS = List.of("steps", "bytes");

    /**
     * The sizes are four times each other. Where the cost is a straight line, it rises by four times as much from the second to the third one
     * as from the first to the second; where it is a square, by sixteen times as much. A table that doubles in between makes five or six.
     */
    private static final int TIMES = 4;

    private static final double STEEPEST = 8;

    /** What rises by less than this for each thing more does not rise. */
    private static final List<Integer> LEVEL = List.of(40, 640);

    @TestFactory
    Stream<DynamicTest> workGrowsWithOneThing() {
        return tests(false, Families.ofOne(), 64);
    }

    @TestFactory
    Stream<DynamicTest> workGrowsWithTwoThings() {
        return tests(true, Families.ofTwo(), 16);
    }

    private static Stream<DynamicTest> tests(boolean pair, List<Families.Family> families, int size) {
        return IntStream.range(0, families.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        families.get(i).toString(),
                        () -> assertStraight(
                                pair ? Growth.WORKS.subList(0, Growth.WORKS_WITH_PAIRS) : Growth.WORKS, size, n ->
                                        (long[][]) Steps.call(GROWTH, "costs", pair, i, n))));
    }

    @TestFactory
    Stream<DynamicTest> whatIsBrokenIsReadAsQuickly() {
        return Families.broken().keySet().stream()
                .map(family -> DynamicTest.dynamicTest(
                        family,
                        () -> assertStraight(List.of("read"), 1000, n ->
                                (long[][]) Steps.call(GROWTH, "costsOfBroken", family, n))));
    }

    @Test
    void aRegisterOfOneSeriesAndOneNumber() {
        assertStraight(List.of("check register"), 100, n -> (long[][]) Steps.call(GROWTH, "costsOfRegister", n));
    }

    private static void assertStraight(List<String> works, int size, IntFunction<long[][]> costs) {
        Map<String, String> steep = steep(works, size, costs);
        if (!steep.isEmpty()) {
            // Where a text is cut from some length on, it grew until then; that is over at larger sizes.
            steep = steep(works, 8 * size, costs);
        }
        assertThat(steep).isEmpty();
    }

    /** The works whose cost grows too fast, with what they cost. */
    private static Map<String, String> steep(List<String> works, int size, IntFunction<long[][]> costs) {
        // What is done once for all costs nothing from here on.
        long[][] unused = costs.apply(size);
        long[][] small = costs.apply(size);
        long[][] larger = costs.apply(TIMES * size);
        long[][] large = costs.apply(TIMES * TIMES * size);
        Map<String, String> steep = new TreeMap<>();
        for (int work = 0; work < works.size(); work++) {
            for (int i = 0; i < UNITS.size(); i++) {
                double first = (double) larger[work][i] - small[work][i];
                double second = (double) large[work][i] - larger[work][i];
                double level = (double) LEVEL.get(i) * size;
                if (second > TIMES * level && second > STEEPEST * Math.max(first, level)) {
                    steep.put(
                            works.get(work) + " in " + UNITS.get(i),
                            String.format(
                                    Locale.ROOT,
                                    "%d for %d, %d for %d, %d for %d",
                                    small[work][i],
                                    size,
                                    larger[work][i],
                                    TIMES * size,
                                    large[work][i],
                                    TIMES * TIMES * size));
                }
            }
        }
        return steep;
    }
}
