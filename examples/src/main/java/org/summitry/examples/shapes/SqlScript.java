package org.summitry.examples.shapes;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.summitry.Summit;
import org.summitry.examples.shared.Documents;
import org.summitry.json.SummitryJson;
import org.summitry.shape.Attribute;
import org.summitry.shape.Form;
import org.summitry.shape.Shape;

/**
 * Prints a record as SQL: a table for each list, a column for each attribute, and a row for each element, which names the row
 * that it is part of. It knows forms and no nouns, so that an attribute that the model gains is a column at once.
 *
 * <p>Start it with
 *
 * <pre>{@code mvn -q -pl examples -am compile exec:java -Dexec.mainClass=org.summitry.examples.shapes.SqlScript}</pre>
 */
public final class SqlScript {
    private final List<String> lines = new ArrayList<>();

    private SqlScript() {}

    /**
     * Prints the 26th ASEAN–Republic of Korea Summit.
     *
     * @param args not used
     * @throws IOException if the record cannot be read
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        of(SummitryJson.create().read(Documents.shipped("asean-rok-26"))).forEach(out::println);
    }

    static ImmutableList<String> of(Summit summit) {
        SqlScript script = new SqlScript();
        script.row("summit", Summit.shape(), summit, summit.id().value());
        return ImmutableList.copyOf(script.lines);
    }

    private <T> void row(String table, Shape<T> shape, T whole, String key) {
        List<String> columns = new ArrayList<>(List.of("row_key"));
        List<String> cells = new ArrayList<>(List.of(quoted(key)));
        int row = lines.size();
        cells(table, "", shape, whole, key, columns, cells);
        lines.add(
                row,
                "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES (" + String.join(", ", cells)
                        + ");");
    }

    private <T> void cells(
            String table,
            String prefix,
            Shape<T> shape,
            T whole,
            String key,
            List<String> columns,
            List<String> cells) {
        for (Attribute<T> attribute : shape.attributes()) {
            String column = prefix + attribute.name();
            ImmutableList<Object> values = attribute.values(whole);
            for (int i = 0; i < values.size(); i++) {
                if (attribute.isList()) {
                    element(table + "_" + column, attribute.form(), values.get(i), key + "/" + column + "/" + i);
                } else if (attribute.form() instanceof Shape<?> part) {
                    part(table, column + "_", part, values.get(i), key, columns, cells);
                } else {
                    columns.add("\"" + column + "\"");
                    cells.add(cell(attribute.form(), values.get(i)));
                }
            }
        }
    }

    @SuppressWarnings("unchecked") // The value is of the form of its attribute.
    private <P> void part(
            String table,
            String prefix,
            Shape<P> part,
            Object value,
            String key,
            List<String> columns,
            List<String> cells) {
        cells(table, prefix, part, (P) value, key, columns, cells);
    }

    @SuppressWarnings("unchecked") // The value is of the form of its attribute.
    private <P> void element(String table, Form<?> form, Object value, String key) {
        if (form instanceof Shape<?> || form instanceof Form.Declaration<?>) {
            Shape<P> shape = (Shape<P>) (form instanceof Form.Declaration<?> declaration ? declaration.of() : form);
            row(table, shape, (P) value, key);
        } else {
            lines.add("INSERT INTO " + table + " (row_key, value) VALUES (" + quoted(key) + ", " + cell(form, value)
                    + ");");
        }
    }

    private static String cell(Form<?> form, Object value) {
        if (form instanceof Form.Count || form instanceof Form.Decimal || form instanceof Form.Truth) {
            return value.toString();
        } else if (form instanceof Form.Reference<?> reference) {
            return quoted(idOf(reference.to(), value));
        } else {
            return quoted(value instanceof Enum<?> constant ? Form.wordOf(constant) : value.toString());
        }
    }

    private static <P> String idOf(Shape<P> shape, Object value) {
        return shape.idOf(shape.type().cast(value));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
