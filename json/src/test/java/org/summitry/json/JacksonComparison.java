package org.summitry.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.TradeFigure;
import org.summitry.quantity.Magnitude;
import org.summitry.quantity.Qualifier;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.annotation.EnumNaming;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson's own binding to plain records finds of the same faults, in documents of a figure. It is set as strictly as its
 * switches go, and collects its problems. The table is printed and written to {@code target/jackson-comparison.md}.
 */
final class JacksonComparison {
    private record Document(
            String format,
            @Nullable List<Source> sources,
            @Nullable List<Party> parties,
            Figure figure) {}

    private record Source(
            String id,
            String publisher,
            @Nullable String agency,
            @Nullable String title,
            @Nullable String published,
            @Nullable String dateline,
            @Nullable String address,
            @Nullable String language,
            @Nullable String accessed) {}

    private record Name(
            String text,
            @Nullable String language,
            @Nullable List<String> usedBy) {}

    private record Membership(
            String member,
            org.summitry.Membership.Status status,
            @Nullable String period,
            @Nullable List<String> citations) {}

    private record Party(
            String code,
            org.summitry.Party.Kind kind,
            String name,
            @Nullable String shortName,
            @Nullable List<Name> otherNames,
            @Nullable List<Membership> memberships,
            @Nullable List<String> citations) {}

    private record Quantity(
            @Nullable Qualifier qualifier,
            BigDecimal number,
            @Nullable BigDecimal to,
            @Nullable Magnitude magnitude,
            String unit) {}

    private record Rank(
            Integer position,
            @Nullable Integer outOf,
            String ranked,
            String inRankingOf,
            String among,
            @Nullable String by,
            @Nullable String period) {}

    private record Figure(
            String id,
            TradeFigure.Kind kind,
            String indicator,
            @Nullable String definition,
            String reporter,
            @Nullable String partner,
            @Nullable String period,
            TradeFigure.@Nullable Basis basis,
            @Nullable Integer years,
            TradeFigure.@Nullable Aspect aspect,
            @Nullable String comparedWith,
            @Nullable String shareOf,
            @Nullable Quantity value,
            @Nullable Boolean unitImplied,
            @Nullable List<Quantity> conversions,
            @Nullable Rank rank,
            @Nullable String setOn,
            @Nullable List<String> conditions,
            @Nullable String partOf,
            @Nullable List<String> citations) {}

    /** Words in the form of the wire. */
    @EnumNaming(EnumNamingStrategies.KebabCaseStrategy.class)
    private enum Kebab {}

    private static final int FIGURES = 300;

    private final Map<Faults.Kind, int[]> found = new EnumMap<>(Faults.Kind.class);
    private final SummitryJson json = SummitryJson.create();
    private final ObjectReader jackson = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .addMixIn(org.summitry.Membership.Status.class, Kebab.class)
            .addMixIn(org.summitry.Party.Kind.class, Kebab.class)
            .addMixIn(TradeFigure.Kind.class, Kebab.class)
            .addMixIn(TradeFigure.Basis.class, Kebab.class)
            .addMixIn(TradeFigure.Aspect.class, Kebab.class)
            .addMixIn(Qualifier.class, Kebab.class)
            .addMixIn(Magnitude.class, Kebab.class)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build()
            .readerFor(Document.class);

    private JacksonComparison() {}

    /**
     * Prints the table.
     *
     * @param args none
     * @throws IOException if the table cannot be written
     */
    public static void main(String[] args) throws IOException {
        String table = new JacksonComparison().table();
        System.out.print(table);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/jackson-comparison.md"), table);
    }

    private String table() {
        StringBuilder out = new StringBuilder();
        for (int faults : new int[] {1, 5, 20}) {
            found.clear();
            int documents = 0;
            for (int seed = 0; documents < FIGURES; seed++) {
                documents += plant(seed, faults) ? 1 : 0;
            }
            out.append(String.format(
                    Locale.ROOT,
                    "%n%d documents with %d fault(s) each%n%n| kind | planted | Jackson finds | at its line and column |"
                            + " Summitry finds | at its line and column |%n| --- | --- | --- | --- | --- | --- |%n",
                    documents,
                    faults));
            int[] sum = new int[5];
            found.forEach((kind, n) -> {
                row(out, kind.code, n);
                for (int i = 0; i < n.length; i++) {
                    sum[i] += n[i];
                }
            });
            row(out, "all", sum);
        }
        return out.toString();
    }

    private static void row(StringBuilder out, String name, int[] n) {
        out.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d |%n", name, n[0], n[1], n[2], n[3], n[4]));
    }

    private boolean plant(int seed, int count) {
        String document = json.write(DocumentType.TRADE_FIGURE, new RandomSummits(new Random(seed), 3).tradeFigure());
        if (!jacksonFinds(document).isEmpty()) {
            throw new IllegalStateException("a good document is refused: " + jacksonFinds(document));
        }
        Faults faults = new Faults(DocumentType.TRADE_FIGURE, document, new Random(seed), false);
        if (faults.plant(count) < count) {
            return false;
        }
        Faults.Planted planted = faults.write();
        Set<String> ours = new HashSet<>();
        json.tryRead(DocumentType.TRADE_FIGURE, planted.text())
                .problems()
                .forEach(p -> add(ours, p.pointer(), p.line(), p.column()));
        Set<String> theirs = jacksonFinds(planted.text());
        for (Faults.Expected expected : planted.expected()) {
            int[] n = found.computeIfAbsent(kind(expected.code()), k -> new int[5]);
            String exact = expected.pointer() + " " + expected.line() + ":" + expected.column();
            n[0]++;
            n[1] += theirs.contains(expected.pointer()) || theirs.contains(exact) ? 1 : 0;
            n[2] += theirs.contains(exact) ? 1 : 0;
            n[3] += ours.contains(expected.pointer()) ? 1 : 0;
            n[4] += ours.contains(exact) ? 1 : 0;
        }
        return true;
    }

    private static Faults.Kind kind(String code) {
        for (Faults.Kind kind : Faults.Kind.values()) {
            if (kind.code.equals(code)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(code);
    }

    /** The pointers of what is found, once alone and once with line and column. */
    private Set<String> jacksonFinds(String document) {
        Set<String> finds = new HashSet<>();
        byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
        try {
            jackson.problemCollectingReader(10_000).readValueCollectingProblems(bytes);
        } catch (DeferredBindingException e) {
            e.getProblems()
                    .forEach(p -> add(
                            finds,
                            p.getPath().toString(),
                            p.getLocation() == null ? 0 : p.getLocation().getLineNr(),
                            p.getLocation() == null ? 0 : p.getLocation().getColumnNr()));
        } catch (DatabindException e) {
            String pointer = e.getPath().stream()
                    .map(r -> "/"
                            + (r.getPropertyName() == null
                                    ? String.valueOf(r.getIndex())
                                    : r.getPropertyName().replace("~", "~0").replace("/", "~1")))
                    .collect(Collectors.joining());
            add(finds, pointer, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        } catch (JacksonException e) {
            add(finds, "?", e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        }
        return finds;
    }

    private static void add(Set<String> finds, String pointer, int line, int column) {
        finds.add(pointer);
        finds.add(pointer + " " + line + ":" + column);
    }
}
