package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that begins by itself once it is approved. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class AutomaticStartTest {

    private static final InstantSource CLOCK = InstantSource.system();

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
    }

    @Test
    void it_is_executed_and_told_in_order() {
        var plan = TradedPlan.small();
        scene.prepare(plan);

        scene.neighbors().approve(plan, StartMode.AUTOMATIC);

        var story = scene.completed(plan);
        assertThat(story.types())
                .startsWith("ExecutionStarted")
                .endsWith("ExecutionCompleted")
                .containsOnlyOnce("ExecutionStarted", "ExecutionCompleted");
        assertThat(story.headers("correlationid")).containsOnly(Neighbors.run(plan));
        var result = story.result();
        assertThat(result.getStatus().name()).isEqualTo("COMPLETED");
        assertThat(result.getOrdersFilled()).isEqualTo(3);
        assertThat(result.getSuccessRate()).isEqualByComparingTo("1");
        var fees =
                story.all(OrderFilled.class).stream()
                        .map(OrderFilled::getFee)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(result.getFeesPaid()).isEqualByComparingTo(fees).isPositive();
        assertThat(result.getSlippageAchieved())
                .isPositive()
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Test
    void an_approval_that_is_told_twice_starts_one_execution() {
        var plan = TradedPlan.small();
        scene.prepare(plan);

        scene.neighbors().approveTwice(plan);

        assertThat(scene.completed(plan).types()).containsOnlyOnce("ExecutionStarted");
        assertThat(
                        scene.query(
                                "select count(*) from execution where plan_id = '%s'"
                                        .formatted(plan.id())))
                .isEqualTo("1");
    }

    @Test
    void an_expired_plan_fails_and_says_why() {
        var plan = TradedPlan.small();
        scene.prepare(plan);

        scene.neighbors().approve(plan, StartMode.AUTOMATIC, CLOCK.instant().minusSeconds(1));

        assertRefused(scene.completed(plan), "PLAN_EXPIRED");
    }

    @Test
    void a_live_plan_fails_and_says_why() {
        var plan = TradedPlan.small();
        scene.prepare(plan);

        scene.neighbors().approveLive(plan, StartMode.AUTOMATIC);

        assertRefused(scene.completed(plan), "NO_LIVE_VENUE");
    }

    private static void assertRefused(Story story, String code) {
        assertThat(story.result().getStatus().name()).isEqualTo("FAILED");
        assertThat(story.result().getReason()).startsWith(code);
        assertThat(story.all(OrderDenied.class))
                .hasSize(3)
                .allMatch(denied -> denied.getCode().equals(code));
    }
}
