package org.summitry.examples.figures;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.summitry.Summit;
import org.summitry.figure.Quantity;
import org.summitry.figure.Rank;
import org.summitry.figure.TradeFigure;
import org.summitry.party.Party;

/**
 * The figures of summits as a table in CSV (RFC 4180), one row a figure. Columns are called as the fields of a document are, where
 * there is one, and words are spelt as there; what is absent is an empty cell.
 *
 * <p>{@code number} and {@code to} are the digits of the source, {@code amount} and {@code amountTo} the same with the multiplier
 * carried out. Where a spreadsheet could take a text, or a part of it behind what it takes for a separator, for a formula, an
 * apostrophe stands before it; numbers have none, so that a negative one stays a number.
 */
final class FigureTable {
    private static final String FORMULAS_BEGIN_WITH = "=+-@\t\r\n＝＋－＠";

    /** What a spreadsheet may be told to take for the end of a cell; some then look for quotes at the beginning only. */
    private static final String CELLS_END_WITH = ",;|\t\r\n";

    private static final ImmutableMap<String, BiFunction<Summit, TradeFigure, String>> COLUMNS =
            ImmutableMap.<String, BiFunction<Summit, TradeFigure, String>>builder()
                    .put("summit", (summit, f) -> text(summit.id().value()))
                    .put("summitName", (summit, f) -> text(summit.name()))
                    .put("id", (summit, f) -> text(f.id().value()))
                    .put("kind", (summit, f) -> word(f.kind()))
                    .put("indicator", (summit, f) -> text(f.indicator().toString()))
                    .put("definition", (summit, f) -> text(f.definition()))
                    .put("reporter", (summit, f) -> party(f.reporter()))
                    .put("reporterName", (summit, f) -> text(f.reporter().name()))
                    .put("partner", (summit, f) -> text(f.partner().map(FigureTable::party)))
                    .put("partnerName", (summit, f) -> text(f.partner().map(Party::name)))
                    .put("period", (summit, f) -> text(f.period()))
                    .put("basis", (summit, f) -> word(f.basis()))
                    .put("years", (summit, f) -> number(f.years()))
                    .put("aspect", (summit, f) -> word(f.aspect()))
                    .put("comparedWith", (summit, f) -> text(f.comparedWith()))
                    .put("shareOf", (summit, f) -> text(f.shareOf()))
                    .put("qualifier", (summit, f) -> ofValue(f, v -> word(v.qualifier())))
                    .put("number", (summit, f) -> ofValue(f, v -> number(v.number())))
                    .put("to", (summit, f) -> ofValue(f, v -> number(v.to())))
                    .put("magnitude", (summit, f) -> ofValue(f, v -> word(v.magnitude())))
                    .put("unit", (summit, f) -> ofValue(f, v -> text(v.unit().toString())))
                    .put("unitImplied", (summit, f) -> ofValue(f, v -> String.valueOf(f.unitImplied())))
                    .put("amount", (summit, f) -> ofValue(f, v -> number(v.amount())))
                    .put("amountTo", (summit, f) -> ofValue(f, v -> number(amountTo(v))))
                    .put("conversions", (summit, f) -> all(f.conversions()))
                    .put("rank", (summit, f) -> ofRank(f, r -> String.valueOf(r.position())))
                    .put("ranked", (summit, f) -> ofRank(f, r -> party(r.ranked())))
                    .put("inRankingOf", (summit, f) -> ofRank(f, r -> party(r.inRankingOf())))
                    .put("among", (summit, f) -> ofRank(f, r -> text(r.among().value())))
                    .put("by", (summit, f) -> ofRank(f, r -> text(r.by())))
                    .put("rankPeriod", (summit, f) -> ofRank(f, r -> text(r.period())))
                    .put("outOf", (summit, f) -> ofRank(f, r -> number(r.outOf())))
                    .put("setOn", (summit, f) -> text(f.setOn()))
                    .put("conditions", (summit, f) -> all(f.conditions()))
                    .put("partOf", (summit, f) -> text(f.partOf()))
                    .put(
                            "citations",
                            (summit, f) -> all(f.citations().stream()
                                    .map(c -> c.source().id())
                                    .toList()))
                    .buildOrThrow();

    private FigureTable() {}

    static String csv(List<Summit> summits) {
        StringWriter out = new StringWriter();
        try (CsvWriter table = CsvWriter.builder().build(out)) {
            table.writeRecord(COLUMNS.keySet());
            for (Summit summit : summits) {
                for (TradeFigure figure : summit.figures()) {
                    table.writeRecord(COLUMNS.values().stream()
                            .map(column -> column.apply(summit, figure))
                            .toList());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /** A text as a cell that no spreadsheet calculates, whatever separates its cells. */
    private static String text(String text) {
        StringBuilder cell = new StringBuilder(text.length() + 1);
        int begin = 0;
        boolean empty = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (empty && FORMULAS_BEGIN_WITH.indexOf(c) >= 0) {
                cell.insert(begin, '\'');
            }
            cell.append(c);
            if (CELLS_END_WITH.indexOf(c) >= 0) {
                begin = cell.length();
                empty = true;
            } else {
                empty &= isSkipped(c);
            }
        }
        return cell.toString();
    }

    /** What may stand before a formula: quotes, and blanks of any width. */
    private static boolean isSkipped(char c) {
        return c == '"'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }

    private static String text(Optional<?> value) {
        return value.map(v -> text(v.toString())).orElse("");
    }

    private static String all(List<?> values) {
        return text(values.stream().map(Object::toString).collect(joining("; ")));
    }

    private static String party(Party party) {
        return text(party.code().value());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(BigDecimal number) {
        return number.toPlainString();
    }

    private static String number(Optional<BigDecimal> number) {
        return number.map(FigureTable::number).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static Optional<BigDecimal> amountTo(Quantity value) {
        return value.to().map(to -> to.scaleByPowerOfTen(value.magnitude().power()));
    }

    private static String ofValue(TradeFigure figure, Function<Quantity, String> cell) {
        return figure.value().map(cell).orElse("");
    }

    private static String ofRank(TradeFigure figure, Function<Rank, String> cell) {
        return figure.rank().map(cell).orElse("");
    }
}
