package dev.ballast.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The rules of the house; each fails when it matches nothing. */
class ArchitectureTest {

    private static final JavaClasses GATEWAY =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("dev.ballast.gateway");

    @Test
    void the_domain_is_plain_java() {
        classes()
                .that()
                .resideInAPackage("dev.ballast.gateway.domain..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..", "org.jspecify.annotations", "dev.ballast.gateway.domain..")
                .check(GATEWAY);
    }

    @Test
    void the_application_knows_no_framework() {
        classes()
                .that()
                .resideInAPackage("dev.ballast.gateway.application..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify.annotations",
                        "io.smallrye.mutiny..",
                        "jakarta.enterprise.context",
                        "dev.ballast.events",
                        "dev.ballast.gateway.domain..",
                        "dev.ballast.gateway.application..")
                .check(GATEWAY);
    }

    @Test
    void adapters_do_not_know_one_another() {
        slices().matching("dev.ballast.gateway.adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .check(GATEWAY);
    }

    @Test
    void the_wire_is_known_to_one_adapter() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.ballast.gateway.adapter.kafka..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ballast.events.wire..")
                .check(GATEWAY);
    }

    @Test
    void nobody_asks_the_system_for_the_time() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(GATEWAY);
    }
}
