package dev.ballast.ingestion;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The hexagon holds. A rule that matches nothing fails. */
class ArchitectureTest {

    private static final JavaClasses OURS =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.ballast.ingestion");

    @Test
    void the_domain_knows_java_and_the_kernel_alone() {
        classes()
                .that()
                .resideInAPackage("..domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "dev.ballast.kernel..",
                        "dev.ballast.ingestion.domain..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void use_cases_know_the_domain_mutiny_and_what_delivery_promises() {
        classes()
                .that()
                .resideInAPackage("..application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "jakarta.enterprise.context",
                        "io.smallrye.mutiny..",
                        "dev.ballast.events",
                        "dev.ballast.kernel..",
                        "dev.ballast.ingestion.domain..",
                        "dev.ballast.ingestion.application..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void adapters_do_not_know_each_other() {
        slices().matching("dev.ballast.ingestion.adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void generated_events_stay_where_they_are_written_and_read() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..adapter.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ballast.events.wire..")
                .allowEmptyShould(false)
                .check(OURS);
    }

    @Test
    void adapters_are_nobodys_business() {
        noClasses()
                .that()
                .resideInAnyPackage("..domain..", "..application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("..adapter..")
                .allowEmptyShould(false)
                .check(OURS);
    }
}
