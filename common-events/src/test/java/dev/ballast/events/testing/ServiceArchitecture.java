package dev.ballast.events.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaModifier.PUBLIC;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The hexagon of every service, tested by a subclass in each. A rule that matches nothing fails.
 */
public abstract class ServiceArchitecture {

    private static final Set<String> EVENTS =
            Set.of(
                    "Event",
                    "NewEvent",
                    "Envelope",
                    "UnitOfWork",
                    "Inbox",
                    "Outbox",
                    "Refused",
                    "Ids");

    private final String root;
    private final JavaClasses classes;

    /**
     * @param root the service's own package
     */
    protected ServiceArchitecture(String root) {
        this.root = root;
        this.classes =
                new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(root);
    }

    @Test
    void the_domain_knows_java_and_the_kernel_only() {
        classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                root + ".domain..",
                                "dev.ballast.kernel..",
                                "java..",
                                "org.jspecify.annotations"))
                .check(classes);
    }

    @Test
    void the_application_knows_the_domain_mutiny_and_the_interfaces_of_events() {
        classes()
                .that()
                .resideInAPackage(root + ".application..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        root + ".application..",
                                        root + ".domain..",
                                        "dev.ballast.kernel..",
                                        "java..",
                                        "io.smallrye.mutiny..",
                                        "jakarta.enterprise.context",
                                        "org.jspecify.annotations")
                                .or(interfacesOfEvents()))
                .check(classes);
    }

    @Test
    void adapters_are_package_private() {
        classes()
                .that()
                .resideInAPackage(root + ".adapter..")
                .and()
                .areTopLevelClasses()
                .should()
                .notHaveModifier(PUBLIC)
                .check(classes);
    }

    @Test
    void adapters_do_not_know_one_another() {
        slices().matching(root + ".adapter.(*)..").should().notDependOnEachOther().check(classes);
    }

    @Test
    void nothing_inside_knows_an_adapter() {
        noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".adapter..")
                .check(classes);
    }

    @Test
    void generated_classes_stay_with_kafka() {
        noClasses()
                .that(not(resideInAPackage(root + ".adapter.kafka")))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.ballast.events.wire")
                .check(classes);
    }

    @Test
    void nobody_asks_the_system_for_the_time() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(InstantSource.class, "system")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> interfacesOfEvents() {
        return DescribedPredicate.describe(
                "the interfaces of events",
                type ->
                        type.getPackageName().equals("dev.ballast.events")
                                && EVENTS.contains(type.getSimpleName()));
    }
}
