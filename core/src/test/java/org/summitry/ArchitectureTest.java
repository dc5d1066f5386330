package org.summitry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.summitry.party.Party;

/** Which package may know of which, and what of the world outside they may use. */
@AnalyzeClasses(packages = "org.summitry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String CATALOGUE = "org.summitry.catalogue..";
    private static final String CHECK = "org.summitry.check..";
    private static final String INTERNAL = "org.summitry.internal..";
    private static final String SCALAR = "org.summitry.scalar..";

    /** The rooms from the lowest up; each may use those that stand before it in the list, and none may use those that stand after. */
    private static final ImmutableList<String> ROOMS = ImmutableList.of(
            "shape",
            "scalar",
            "internal",
            "time",
            "source",
            "party",
            "meeting",
            "partnership",
            "figure",
            "proposal",
            "",
            "check",
            "catalogue");

    @ArchTest
    static void aRoomUsesOnlyTheRoomsBelowIt(JavaClasses classes) {
        for (int i = 0; i < ROOMS.size(); i++) {
            noClasses()
                    .that()
                    .resideInAPackage(room(ROOMS.get(i)))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(ROOMS.subList(i + 1, ROOMS.size()).stream()
                            .map(ArchitectureTest::room)
                            .toArray(String[]::new))
                    .check(classes);
        }
    }

    /** Figures, partnerships and meetings are separate matters; what joins them is the summit. */
    @ArchTest
    static final ArchRule figuresAndMeetingsDoNotKnowEachOther =
            slices().matching("org.summitry.(figure|meeting)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule partnershipsAndFiguresDoNotKnowEachOther =
            slices().matching("org.summitry.(figure|partnership)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule theCatalogueNeedsNoChecks = noClasses()
            .that()
            .resideInAPackage(CATALOGUE)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CHECK);

    @Test
    void everyPackageHasItsPlaceAmongTheRooms() {
        assertThat(new ClassFileImporter()
                        .withImportOption(new DoNotIncludeTests()).importPackages("org.summitry").stream()
                                .map(JavaClass::getPackageName)
                                .filter(name -> !name.startsWith("org.summitry.testing"))
                                .filter(name -> !name.startsWith("org.summitry.internal."))
                                .map(name ->
                                        name.equals("org.summitry") ? "" : name.substring("org.summitry.".length()))
                                .distinct())
                .containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    private static String room(String name) {
        return name.isEmpty() ? "org.summitry" : "org.summitry." + name + "..";
    }

    @ArchTest
    static final ArchRule nothingKnowsJson = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.summitry.json..", "tools.jackson..", "com.fasterxml..");

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.summitry.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule internalsKnowScalarsOnly = classes()
            .that()
            .resideInAPackage(INTERNAL)
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(INTERNAL, SCALAR, "java..", "com.google.common..", "org.jspecify..")
                            .or(describe("are annotations for the compiler", ArchitectureTest::isForTheCompiler)));

    /** Immutables' annotations are for the compiler; they are in no class that is loaded. */
    @ArchTest
    static final ArchRule onlyTheJdkAndGuavaAreUsed = classes()
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(
                            "org.summitry",
                            "org.summitry..",
                            "java..",
                            "com.google.common..",
                            "org.jspecify.annotations..")
                    .or(describe("are annotations for the compiler", ArchitectureTest::isForTheCompiler)));

    @ArchTest
    static final ArchRule noSignatureShowsAnInternal = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackage(INTERNAL)
            .should()
            .notHaveRawReturnType(resideInAPackage(INTERNAL));

    private static boolean isForTheCompiler(JavaClass type) {
        return type.getPackageName().equals("org.immutables.value");
    }

    @Test
    void theModuleShowsAllPackagesButTheInternalOne() throws IOException {
        URL location = Party.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = URI.create(
                        location + (location.getPath().endsWith("/") ? "" : "!/") + "module-info.class")
                .toURL()
                .openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.name()).isEqualTo("org.summitry");
            assertThat(module.exports()).noneMatch(ModuleDescriptor.Exports::isQualified);
            assertThat(module.exports())
                    .filteredOn(export -> !export.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
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
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder(
                            "java.base", "com.google.common", "org.jspecify", "org.immutables.value.annotations");
        }
    }
}
