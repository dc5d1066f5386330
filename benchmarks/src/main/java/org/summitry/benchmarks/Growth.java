package org.summitry.benchmarks;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.summitry.Summit;
import org.summitry.check.Checker;
import org.summitry.json.SummitryJson;
import org.summitry.testing.Families;
import org.summitry.testing.Questions;

/**
 * How work grows with the length of a document, whatever the document says: for each family of {@link Families} the exponent that fits
 * the times of documents that get twice as long again and again. One is a straight line; two, and a document of twice the length takes
 * four times as long. What takes less than a millisecond is too quick to fit, and its exponent is left out.
 *
 * <p>{@code --from=10} and {@code --to=16000} are lengths in thousands of bytes, {@code --pairs} has the families in which two things
 * grow, too, {@code --only=memberships} the families that are named so, {@code --above=1.15} shows no row whose exponents are all lower.
 */
public final class Growth {
    private static final double LEAST_MILLIS = 1;
    private static final double MOST_MILLIS = 10_000;

    /** What is done with a document. */
    private enum Work {
        READ,
        WRITE,
        BUILD,
        CHECK,
        EQUALS,
        HASH_CODE,
        TO_STRING,
        ASK
    }

    private final SummitryJson json = SummitryJson.create().compact();
    private final int from;
    private final int to;

    private Growth(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Runs and prints.
     *
     * @param arguments see the class
     */
    public static void main(String[] arguments) {
        List<String> given = List.of(arguments);
        String only = option(given, "--only=", "");
        double above = Double.parseDouble(option(given, "--above=", "0"));
        Growth growth = new Growth(
                Integer.parseInt(option(given, "--from=", "10")) * 1000,
                Integer.parseInt(option(given, "--to=", "16000")) * 1000);
        System.out.print("| family | length |");
        Stream.of(Work.values()).forEach(work -> System.out.print(" " + word(work) + " | exponent |"));
        System.out.println();
        System.out.println("| --- | ---: |" + " ---: | ---: |".repeat(Work.values().length));
        Stream<Families.Family> families = given.contains("--pairs")
                ? Stream.concat(Families.ofOne().stream(), Families.ofTwo().stream())
                : Families.ofOne().stream();
        families.filter(family -> family.toString().contains(only))
                .forEach(family ->
                        growth.print(family.toString(), size -> growth.json.toBytes(family.summit(size)), above));
        Families.broken().forEach((name, family) -> {
            if (name.contains(only)) {
                growth.print("broken: " + name, size -> family.apply(size).getBytes(StandardCharsets.UTF_8), above);
            }
        });
    }

    private static String option(List<String> given, String name, String otherwise) {
        return given.stream()
                .filter(argument -> argument.startsWith(name))
                .map(argument -> argument.substring(name.length()))
                .findFirst()
                .orElse(otherwise);
    }

    private static String word(Work work) {
        return work.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void print(String family, IntFunction<byte[]> documents, double above) {
        Map<Work, List<double[]>> times = new EnumMap<>(Work.class);
        int length = 0;
        int size = 10;
        while (length < to) {
            byte[] document = documents.apply(size);
            if (document.length == length) {
                // It does not grow any further, as there are no more of the kind.
                break;
            }
            length = document.length;
            if (length >= from && !measure(document, times)) {
                break;
            }
            size *= 2;
        }
        StringBuilder row = new StringBuilder("| " + family + " | " + length / 1000 + " KB |");
        double most = 0;
        for (Work work : Work.values()) {
            List<double[]> measured = times.getOrDefault(work, List.of());
            double exponent = exponent(measured);
            most = exponent > most ? exponent : most;
            row.append(
                    measured.isEmpty()
                            ? " | |"
                            : String.format(
                                    Locale.ROOT,
                                    " %.1f ms | %s |",
                                    measured.get(measured.size() - 1)[1],
                                    Double.isNaN(exponent) ? "" : String.format(Locale.ROOT, "%.2f", exponent)));
        }
        if (most >= above) {
            System.out.println(row);
        }
    }

    /** The slope of the line that fits best; not a number if there are fewer than three lengths that took long enough. */
    private static double exponent(List<double[]> measured) {
        List<double[]> points = measured.stream()
                .filter(point -> point[1] >= LEAST_MILLIS)
                .map(point -> new double[] {Math.log(point[0]), Math.log(point[1])})
                .toList();
        if (points.size() < 3) {
            return Double.NaN;
        }
        double x = points.stream().mapToDouble(point -> point[0]).average().orElseThrow();
        double y = points.stream().mapToDouble(point -> point[1]).average().orElseThrow();
        return points.stream()
                        .mapToDouble(point -> (point[0] - x) * (point[1] - y))
                        .sum()
                / points.stream()
                        .mapToDouble(point -> (point[0] - x) * (point[0] - x))
                        .sum();
    }

    /** Measures everything with one document; false if something took so long that no longer document is worth while. */
    private boolean measure(byte[] document, Map<Work, List<double[]>> times) {
        boolean quick = add(times, Work.READ, document, () -> json.tryRead(document));
        Summit summit = json.tryRead(document).value().orElse(null);
        if (summit == null) {
            return quick;
        }
        quick &= add(times, Work.WRITE, document, () -> json.toBytes(summit));
        quick &= add(times, Work.BUILD, document, () -> summit.toBuilder().build());
        quick &= add(times, Work.CHECK, document, () -> Checker.check(summit));
        List<Summit> others = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            others.add(json.read(document));
        }
        quick &= add(times, Work.EQUALS, document, () -> summit.equals(others.get(0)));
        quick &= add(
                times,
                Work.HASH_CODE,
                document,
                () -> others.isEmpty() ? 0 : others.remove(0).hashCode());
        quick &= add(times, Work.TO_STRING, document, summit::toString);
        quick &= add(times, Work.ASK, document, () -> Questions.ask(summit));
        return quick;
    }

    private static boolean add(Map<Work, List<double[]>> times, Work work, byte[] document, Supplier<?> run) {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            if (run.get() instanceof Growth) {
                throw new IllegalStateException("what was done is looked at, so that it has to be done");
            }
            best = Math.min(best, (System.nanoTime() - start) / 1e6);
            if (best > MOST_MILLIS / 10) {
                break;
            }
        }
        times.computeIfAbsent(work, w -> new ArrayList<>()).add(new double[] {document.length, best});
        return best < MOST_MILLIS;
    }
}
