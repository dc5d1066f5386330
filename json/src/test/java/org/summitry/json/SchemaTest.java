package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.summitry.Summit;
import org.summitry.testing.SummitArbitraries;

class SchemaTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/summitry/json");

    static List<DocumentType<?>> types() {
        return DocumentType.ALL;
    }

    @ParameterizedTest
    @MethodSource("types")
    void theFilesAreWhatTheCodecsDeclare(DocumentType<?> type) throws IOException {
        Generated.check(RESOURCES.resolve(type.schemaFile()), Schemas.text(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void theSchemaIsReachableThroughTheApi(DocumentType<?> type) {
        assertThat(type.schema()).contains("\"urn:summitry:schema:1:" + type.name() + "\"");
    }

    @Property(tries = 100)
    void everyWrittenSummitIsValid(@ForAll("summits") Summit summit) {
        assertThat(errors(SummitryJson.create().write(summit))).isEmpty();
    }

    @Provide
    net.jqwik.api.Arbitrary<Summit> summits() {
        return SummitArbitraries.summits();
    }

    @Test
    void aStructurallyBadDocumentIsInvalid() {
        assertThat(errors("{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"b\",\"status\":\"hold\",\"tittle\":1}"))
                .hasSize(2);
    }

    private static List<Error> errors(String document) {
        return SCHEMA.validate(document, InputFormat.JSON);
    }

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Schemas.text(DocumentType.SUMMIT));
}
