package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TradingState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kill switch does not queue behind the orders that it is to stop. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class HaltUnderLoadTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final int EXECUTIONS = 8;
    private static final int ORDERS = 500;

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
    void once_a_halt_is_answered_nothing_is_sent_however_much_is_under_way() {
        // The first call of all loads classes.
        KillSwitch.set("ACTIVE").statusCode(200);
        var plans = Stream.generate(() -> TradedPlan.sells(ORDERS)).limit(EXECUTIONS).toList();
        scene.prepare(plans.getFirst());
        plans.forEach(plan -> scene.neighbors().approve(plan, StartMode.AUTOMATIC));
        scene.until(
                "t",
                "select count(distinct execution_id) = %d from trade_order where status = 'FILLED' and %s"
                        .formatted(EXECUTIONS, of(plans)));

        var asked = CLOCK.instant();
        KillSwitch.set("HALTED").statusCode(200);
        var answered = CLOCK.instant();

        plans.forEach(plan -> scene.completed(plan, TradingState.HALTED));
        assertThat(Duration.between(asked, answered)).isLessThan(Duration.ofSeconds(5));
        assertThat(count(plans, "sent_at > '" + answered + "'")).isZero();
        assertThat(count(plans, "status = 'DENIED' and reason like 'TRADING_HALTED%'"))
                .isPositive();
        assertThat(count(plans, "status = 'DENIED' and sent_at is not null")).isZero();
        assertThat(count(plans, "status not in ('DENIED', 'FILLED')")).isZero();
    }

    private int count(List<TradedPlan> plans, String condition) {
        return Integer.parseInt(
                scene.query(
                        "select count(*) from trade_order where %s and %s"
                                .formatted(of(plans), condition)));
    }

    private static String of(List<TradedPlan> plans) {
        return "plan_id in ('%s')"
                .formatted(
                        String.join(
                                "', '", plans.stream().map(plan -> plan.id().toString()).toList()));
    }
}
