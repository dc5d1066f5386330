package org.summitry.examples.shapes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.Summit;
import org.summitry.examples.shared.Documents;
import org.summitry.json.SummitryJson;
import org.summitry.shape.Form;
import org.summitry.shape.Walk;

class SqlScriptTest {
    @Test
    void aFigureIsARowWithAColumnForEachAttributeThatIsOnRecord() throws IOException {
        assertThat(SqlScript.of(summit()))
                .filteredOn(line -> line.contains("'trade-2024'"))
                .anySatisfy(line -> assertThat(line)
                        .startsWith("INSERT INTO summit_figures (row_key, \"id\", \"kind\", \"indicator\"")
                        .contains("\"value_number\"", "208.2", "'observation'", "'USD'"));
    }

    @Test
    void everyTextOfTheRecordStandsInTheScript() throws IOException {
        Summit summit = summit();
        List<String> lines = SqlScript.of(summit);
        String script = String.join("\n", lines);

        Walk.to(form -> form instanceof Form.Text)
                .through(
                        Summit.shape(),
                        summit,
                        (form, text, place) -> assertThat(script)
                                .as(place.pointer())
                                .contains(text.toString().replace("'", "''")));
        assertThat(lines).allMatch(line -> line.startsWith("INSERT INTO summit") && line.endsWith(");"));
    }

    private static Summit summit() throws IOException {
        return SummitryJson.create().read(Documents.shipped("asean-rok-26"));
    }
}
