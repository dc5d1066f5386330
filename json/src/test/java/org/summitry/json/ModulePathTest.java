package org.summitry.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The library as modules: what they export and need, and that Jackson finds ours among them. */
class ModulePathTest {
    /** The entries of the class path that a user's module path would have: no test libraries, no YAML. */
    private static final Path[] MODULE_PATH = Stream.of(
                    System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                    entry -> entry.endsWith("target/classes")
                            || entry.matches(
                                    ".*/(summitry-core|jackson-core|jackson-databind|jackson-annotations|guava|failureaccess)-[^/]*jar"))
            .map(Path::of)
            .toArray(Path[]::new);

    private final ModuleLayer layer = ModuleLayer.boot()
            .defineModulesWithOneLoader(
                    Configuration.resolve(
                            ModuleFinder.of(),
                            List.of(ModuleLayer.boot().configuration()),
                            ModuleFinder.of(MODULE_PATH),
                            Set.of("org.summitry.json")),
                    ClassLoader.getPlatformClassLoader());

    @Test
    void jacksonFindsTheModule() throws Exception {
        Class<?> service = layer.findLoader("tools.jackson.databind").loadClass("tools.jackson.databind.JacksonModule");

        assertThat(ServiceLoader.load(layer, service).stream()
                        .map(provider -> provider.type().getName()))
                .containsExactly("org.summitry.json.SummitryModule");
    }

    @Test
    void readsAndWritesWithoutOpeningAnything() throws Exception {
        Class<?> json = layer.findLoader("org.summitry.json").loadClass("org.summitry.json.SummitryJson");
        Object reader = json.getMethod("create").invoke(null);
        String document = "{\"format\":\"summitry/1\",\"id\":\"a\",\"name\":\"A\",\"status\":\"held\"}";

        Object summit = json.getMethod("read", String.class).invoke(reader, document);

        assertThat(summit.getClass().getModule().getName()).isEqualTo("org.summitry");
        assertThat(layer.findModule("org.summitry")
                        .orElseThrow()
                        .getDescriptor()
                        .opens())
                .isEmpty();
    }

    @Test
    void coreExportsItsApiAndNeedsGuavaOnly() {
        ModuleDescriptor core = layer.findModule("org.summitry").orElseThrow().getDescriptor();

        assertThat(core.exports().stream().filter(e -> !e.isQualified()).map(ModuleDescriptor.Exports::source))
                .containsExactlyInAnyOrder(
                        "org.summitry",
                        "org.summitry.catalogue",
                        "org.summitry.check",
                        "org.summitry.figure",
                        "org.summitry.meeting",
                        "org.summitry.partnership",
                        "org.summitry.party",
                        "org.summitry.proposal",
                        "org.summitry.scalar",
                        "org.summitry.shape",
                        "org.summitry.source",
                        "org.summitry.time");
        assertThat(core.requires().stream()
                        .filter(r -> !r.modifiers().contains(ModuleDescriptor.Requires.Modifier.STATIC))
                        .map(ModuleDescriptor.Requires::name))
                .containsExactlyInAnyOrder("java.base", "com.google.common");
    }
}
