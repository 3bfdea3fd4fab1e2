package dev.ballast.events.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ServiceArchitectureTest {

    private static final ServiceArchitecture NOBODYS =
            new ServiceArchitecture("dev.ballast.nowhere") {};

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_that_matches_nothing_fails(ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("failed to check any classes");
    }

    @Test
    void every_rule_is_among_those_that_are_tested_here() {
        assertThat(rules())
                .hasSameSizeAs(
                        Arrays.stream(ServiceArchitecture.class.getDeclaredMethods())
                                .filter(method -> method.isAnnotationPresent(Test.class))
                                .toList());
    }

    static Stream<ThrowingCallable> rules() {
        return Stream.of(
                NOBODYS::the_domain_knows_java_and_the_kernel_only,
                NOBODYS::the_application_knows_the_domain_mutiny_and_the_interfaces_of_events,
                NOBODYS::adapters_are_package_private,
                NOBODYS::adapters_do_not_know_one_another,
                NOBODYS::nothing_inside_knows_an_adapter,
                NOBODYS::generated_classes_stay_with_kafka,
                NOBODYS::nobody_asks_the_system_for_the_time);
    }
}
