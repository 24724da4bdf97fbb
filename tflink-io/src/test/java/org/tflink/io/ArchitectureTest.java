package org.tflink.io;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The packages depend on one another in one direction only, as the package documentation of {@code org.tflink.io} says. */
class ArchitectureTest {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.tflink.io");

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .importPackages("org.tflink.io.usage");

    @Test
    void dependenciesRunOneWay() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .layer("io")
                .definedBy("org.tflink.io")
                .layer("json")
                .definedBy("org.tflink.io.json")
                .layer("page")
                .definedBy("org.tflink.io.internal.page")
                .layer("table")
                .definedBy("org.tflink.io.internal.table")
                .layer("cell")
                .definedBy("org.tflink.io.internal.cell")
                .layer("bytes")
                .definedBy("org.tflink.io.internal.bytes")
                .whereLayer("io")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("json")
                .mayNotAccessAnyLayer()
                .whereLayer("page")
                .mayOnlyBeAccessedByLayers("io")
                .whereLayer("table")
                .mayOnlyBeAccessedByLayers("io")
                .whereLayer("cell")
                .mayOnlyBeAccessedByLayers("io", "page", "table")
                .whereLayer("bytes")
                .mayOnlyBeAccessedByLayers("io", "page", "table", "cell")
                .check(MAIN);
    }

    @Test
    void everyClassIsInOneOfThePackages() {
        classes()
                .should()
                .resideInAnyPackage(
                        "org.tflink.io",
                        "org.tflink.io.json",
                        "org.tflink.io.internal.page",
                        "org.tflink.io.internal.table",
                        "org.tflink.io.internal.cell",
                        "org.tflink.io.internal.bytes")
                .check(MAIN);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching("org.tflink.io.(**)").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void bytesKnowNothingOfTFLink() {
        noClasses()
                .that(resideInAPackage("org.tflink.io.internal.bytes"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.tflink.core.."))
                .check(MAIN);
    }

    @Test
    void librariesStayWhereTheyAreNeeded() {
        noClasses()
                .that(resideInAnyPackage(
                        "org.tflink.io",
                        "org.tflink.io.internal.table",
                        "org.tflink.io.internal.cell",
                        "org.tflink.io.internal.bytes"))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        "tools.jackson..", "com.fasterxml..", "org.snakeyaml..", "org.apache.commons.."))
                .check(MAIN);
    }

    @Test
    void testsOfUsageSeeExportedTypesOnly() {
        noClasses()
                .that(resideInAPackage("org.tflink.io.usage"))
                .should()
                .dependOnClassesThat(resideInAPackage("org.tflink.io.internal.."))
                .check(TESTS);
    }
}
