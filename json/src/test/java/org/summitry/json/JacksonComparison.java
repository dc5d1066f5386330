package org.summitry.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.TradeFigure;
import org.summitry.testing.RandomSummits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.exc.DeferredBindingException;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Jackson's own binding to plain records finds of the same faults, in documents of a figure. It is set as strictly as its
 * switches go, and collects its problems. The table is printed and written to {@code target/jackson-comparison.md}.
 */
final class JacksonComparison {
    private record Document(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String format,

            @Nullable List<Source> sources,
            @Nullable List<Party> parties,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Figure figure) {}

    private record Source(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String id,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String publisher,

            @Nullable String agency,
            @Nullable String title,
            @Nullable String published,
            @Nullable String dateline,
            @Nullable String address,
            @Nullable String language,
            @Nullable String accessed) {}

    private record Name(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String text,

            @Nullable String language,
            @Nullable List<String> usedBy) {}

    private record Membership(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String member,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            org.summitry.party.Membership.Status status,

            @Nullable String period,
            @Nullable List<String> citations) {}

    private record Party(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String code,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            org.summitry.party.Party.Kind kind,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String name,

            @Nullable String shortName,
            @Nullable List<Name> otherNames,
            @Nullable List<Membership> memberships,
            @Nullable List<String> citations) {}

    private record Quantity(
            @Nullable Qualifier qualifier,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            BigDecimal number,

            @Nullable BigDecimal to,
            @Nullable Magnitude magnitude,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String unit) {}

    private record Rank(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            Integer position,

            @Nullable Integer outOf,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String ranked,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String inRankingOf,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String among,

            @Nullable String by,
            @Nullable String period) {}

    private record Figure(
            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String id,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            TradeFigure.Kind kind,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
            String indicator,

            @Nullable String definition,

            @JsonProperty(required = true) @JsonSetter(nulls = Nulls.FAIL)
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

    /** Leaves nulls alone if it is not strict. */
    private static final class Annotations extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        private final boolean strict;

        Annotations(boolean strict) {
            this.strict = strict;
        }

        @Override
        public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            return strict ? super.findSetterInfo(config, annotated) : JsonSetter.Value.empty();
        }
    }

    private static final int FIGURES = 300;

    private final Map<Faults.Kind, int[]> found = new EnumMap<>(Faults.Kind.class);
    private final SummitryJson json = SummitryJson.create();
    private final ObjectReader collecting = reader(false);
    private final ObjectReader strict = reader(true);

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
        for (Faults.Kind kind : Faults.Kind.values()) {
            int documents = 0;
            for (int seed = 0; documents < FIGURES; seed++) {
                Faults faults = new Faults(DocumentType.TRADE_FIGURE, figure(seed), new Random(seed), false);
                if (faults.plant(kind)) {
                    compare(faults.write());
                    documents++;
                }
            }
        }
        write(out, "one fault each");
        for (int count : new int[] {5, 20}) {
            int documents = 0;
            for (int seed = 0; documents < FIGURES; seed++) {
                Faults faults = new Faults(DocumentType.TRADE_FIGURE, figure(seed), new Random(seed), false);
                if (faults.plant(count) == count) {
                    compare(faults.write());
                    documents++;
                }
            }
            write(out, count + " faults each");
        }
        return out.toString();
    }

    private String figure(int seed) {
        String document =
                json.as(DocumentType.TRADE_FIGURE).write(new RandomSummits(new Random(seed), 3).tradeFigure());
        if (!jacksonFinds(document, strict).isEmpty()) {
            throw new IllegalStateException("a good document is refused: " + jacksonFinds(document, strict));
        }
        return document;
    }

    private void write(StringBuilder out, String title) {
        out.append(String.format(
                Locale.ROOT,
                "%nDocuments with %s%n%n| kind | planted | Jackson finds | at its line and column |"
                        + " Summitry finds | at its line and column |%n| --- | --- | --- | --- | --- | --- |%n",
                title));
        int[] sum = new int[5];
        found.forEach((kind, n) -> {
            row(out, kind.code, n);
            for (int i = 0; i < n.length; i++) {
                sum[i] += n[i];
            }
        });
        row(out, "all", sum);
        found.clear();
    }

    private static ObjectReader reader(boolean strict) {
        return JsonMapper.builder(JsonFactory.builder()
                        .configure(StreamReadFeature.STRICT_DUPLICATE_DETECTION, strict)
                        .build())
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .annotationIntrospector(new Annotations(strict))
                .build()
                .readerFor(Document.class);
    }

    private static void row(StringBuilder out, String name, int[] n) {
        out.append(String.format(Locale.ROOT, "| %s | %d | %d | %d | %d | %d |%n", name, n[0], n[1], n[2], n[3], n[4]));
    }

    private void compare(Faults.Planted planted) {
        Set<String> ours = new HashSet<>();
        json.as(DocumentType.TRADE_FIGURE)
                .tryRead(planted.text())
                .problems()
                .forEach(p -> add(ours, p.pointer(), p.line(), p.column()));
        // Set to its strictest it ends at the first field that stands twice and the first null; the better of the two
        // counts.
        int[][] strictly = counts(planted, jacksonFinds(planted.text(), strict));
        int[][] leniently = counts(planted, jacksonFinds(planted.text(), collecting));
        boolean strictIsBetter = Arrays.stream(strictly).mapToInt(n -> n[0]).sum()
                >= Arrays.stream(leniently).mapToInt(n -> n[0]).sum();
        int[][] theirs = strictIsBetter ? strictly : leniently;
        int[][] own = counts(planted, ours);
        for (int i = 0; i < theirs.length; i++) {
            int[] n = found.computeIfAbsent(kind(planted.expected().get(i).code()), k -> new int[5]);
            n[0]++;
            n[1] += theirs[i][0];
            n[2] += theirs[i][1];
            n[3] += own[i][0];
            n[4] += own[i][1];
        }
    }

    /** Of each fault whether it is found at all, which the pointer of its object will do for, and whether at its line and column. */
    private static int[][] counts(Faults.Planted planted, Set<String> finds) {
        return planted.expected().stream()
                .map(expected -> {
                    String pointer = expected.pointer();
                    String object = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
                    boolean ofObject = expected.code().endsWith("-field");
                    boolean any = finds.contains(pointer)
                            || ofObject && finds.contains(object)
                            || expected.code().equals("missing-field")
                                    && finds.stream()
                                            .anyMatch(f -> !f.contains(" ")
                                                    && f.startsWith(pointer + "/")
                                                    && f.indexOf('/', pointer.length() + 1) < 0);
                    String place = " " + expected.line() + ":" + expected.column();
                    boolean exact = any && finds.stream().anyMatch(f -> f.endsWith(place));
                    return new int[] {any ? 1 : 0, exact ? 1 : 0};
                })
                .toArray(int[][]::new);
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
    private static Set<String> jacksonFinds(String document, ObjectReader jackson) {
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
        } catch (JacksonException e) {
            String pointer = e.getPath().stream()
                    .map(r -> "/"
                            + (r.getPropertyName() == null
                                    ? String.valueOf(r.getIndex())
                                    : r.getPropertyName().replace("~", "~0").replace("/", "~1")))
                    .collect(Collectors.joining());
            add(finds, pointer, e.getLocation().getLineNr(), e.getLocation().getColumnNr());
        }
        return finds;
    }

    private static void add(Set<String> finds, String pointer, int line, int column) {
        finds.add(pointer);
        finds.add(pointer + " " + line + ":" + column);
    }
}
