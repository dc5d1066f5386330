package org.summitry;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URL;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Which package may know of which, and what of the world outside they may use. */
@AnalyzeClasses(packages = "org.summitry", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String NOUNS = "org.summitry";
    private static final String CATALOGUE = "org.summitry.catalogue..";
    private static final String CHECK = "org.summitry.check..";
    private static final String INTERNAL = "org.summitry.internal..";
    private static final String QUANTITY = "org.summitry.quantity..";
    private static final String SCALAR = "org.summitry.scalar..";
    private static final String TIME = "org.summitry.time..";

    @ArchTest
    static final ArchRule scalarsKnowNothingElse = noClasses()
            .that()
            .resideInAPackage(SCALAR)
            .should()
            .dependOnClassesThat(
                    resideInAPackage("org.summitry..").and(describe("are outside scalar", outside(SCALAR))));

    @ArchTest
    static final ArchRule timeAndQuantityKnowScalarsOnly = noClasses()
            .that()
            .resideInAnyPackage(TIME, QUANTITY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(NOUNS, CHECK, CATALOGUE);

    @ArchTest
    static final ArchRule timeAndQuantityDoNotKnowEachOther =
            slices().matching("org.summitry.(time|quantity)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule nounsDoNotKnowTheirChecksOrTheCatalogue = noClasses()
            .that()
            .resideInAPackage(NOUNS)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(CHECK, CATALOGUE);

    @ArchTest
    static final ArchRule checksDoNotKnowTheCatalogue = noClasses()
            .that()
            .resideInAPackage(CHECK)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(CATALOGUE);

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
            .onlyDependOnClassesThat()
            .resideInAnyPackage(INTERNAL, SCALAR, "java..", "com.google.common..", "org.jspecify..");

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

    private static Predicate<JavaClass> outside(String ownPackage) {
        return type -> !resideInAPackage(ownPackage).test(type);
    }

    private static boolean isForTheCompiler(JavaClass type) {
        return type.getPackageName().equals("org.immutables.value");
    }

    @Test
    void theModuleShowsAllPackagesButTheInternalOnesOfWhichTheReaderSeesOne() throws IOException {
        URL location = Party.class.getProtectionDomain().getCodeSource().getLocation();
        try (InputStream in = URI.create(
                        location + (location.getPath().endsWith("/") ? "" : "!/") + "module-info.class")
                .toURL()
                .openStream()) {
            ModuleDescriptor module = ModuleDescriptor.read(in);

            assertThat(module.name()).isEqualTo("org.summitry");
            assertThat(module.exports())
                    .filteredOn(ModuleDescriptor.Exports::isQualified)
                    .as("what is internal is for the reader alone")
                    .extracting(export -> export.source() + " to " + export.targets())
                    .containsExactly("org.summitry.internal.reader to [org.summitry.json]");
            assertThat(module.exports())
                    .filteredOn(export -> !export.isQualified())
                    .extracting(ModuleDescriptor.Exports::source)
                    .containsExactlyInAnyOrder(
                            "org.summitry",
                            "org.summitry.catalogue",
                            "org.summitry.check",
                            "org.summitry.quantity",
                            "org.summitry.scalar",
                            "org.summitry.time");
            assertThat(module.requires())
                    .extracting(ModuleDescriptor.Requires::name)
                    .containsExactlyInAnyOrder(
                            "java.base", "com.google.common", "org.jspecify", "org.immutables.value.annotations");
        }
    }
}
