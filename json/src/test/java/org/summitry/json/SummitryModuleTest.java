package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.summitry.Partnership;
import org.summitry.Summit;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class SummitryModuleTest {
    record Archive(String owner, List<Summit> summits) {}

    private static final Path GOLDEN = Path.of("src/test/resources/golden/v1");

    private final JsonMapper mapper = JsonMapper.builder().findAndAddModules().build();

    @Test
    void isFoundByTheServiceLoader() {
        assertThat(JsonMapper.builder().findAndAddModules().build().registeredModules())
                .extracting(m -> m.getModuleName())
                .contains("summitry-json");
    }

    @Test
    void readsAndWritesTheSameFormInsideOtherTypes() throws Exception {
        Summit summit = SummitryJson.create().read(GOLDEN.resolve("summit/full.json"));
        Archive archive = new Archive("ministry", List.of(summit, summit));

        String text = mapper.writeValueAsString(archive);

        assertThat(text).contains(SummitryJson.create().compact().write(summit));
        assertThat(mapper.readValue(text, Archive.class)).isEqualTo(archive);
    }

    @Test
    void readsEachOfTheMainTypesAlone() throws Exception {
        Path file = GOLDEN.resolve("partnership/full.json");

        assertThat(mapper.readValue(Files.readString(file), Partnership.class))
                .isEqualTo(SummitryJson.create().read(DocumentType.PARTNERSHIP, file));
    }

    @Test
    void reportsThroughJacksonWithThePathToTheFirstProblemAndAllOfThemInTheMessage() {
        String bad = "{\"owner\": \"x\", \"summits\": [{\"format\": \"summitry/1\", \"id\": \"a\", \"name\": \"A\","
                + " \"status\": \"held\", \"citations\": [7], \"edition\": \"x\"}]}";

        assertThatThrownBy(() -> mapper.readValue(bad, Archive.class))
                .isInstanceOfSatisfying(MismatchedInputException.class, e -> {
                    assertThat(e.getPathReference())
                            .endsWith("org.summitry.Summit[\"citations\"]->org.summitry.Summit[0]");
                    assertThat(e.getMessage())
                            .contains("wrong-type at /citations/0")
                            .contains("wrong-type at /edition");
                });
    }

    @Test
    void readsYamlThroughTheSameCodecs() {
        YAMLMapper yaml = YAMLMapper.builder().findAndAddModules().build();

        Summit summit = yaml.readValue("""
                format: summitry/1
                id: a-summit
                name: Một hội nghị
                status: held
                held: 2025-10-27
                edition: 26
                """, Summit.class);

        assertThat(summit.held()).hasToString("Optional[2025-10-27]");
        assertThat(summit.edition()).hasValue(26);
    }
}
