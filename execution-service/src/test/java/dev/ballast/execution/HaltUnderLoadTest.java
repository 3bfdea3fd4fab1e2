package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TradingState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kill switch does not queue behind the orders that it is to stop: it holds within 1 s. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class HaltUnderLoadTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration WITHIN = Duration.ofSeconds(1);
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

        KillSwitch.set("HALTED").statusCode(200);
        var answered = CLOCK.instant();
        var heard = heardAt();

        plans.forEach(plan -> scene.completed(plan, TradingState.HALTED));
        // Both times are the service's own: how long the test waits for a busy machine is no part.
        assertThat(Duration.between(heard, lastSent(plans))).isLessThan(WITHIN);
        assertThat(count(plans, "sent_at > '" + answered + "'")).isZero();
        assertThat(count(plans, "status = 'DENIED' and reason like 'TRADING_HALTED%'"))
                .isPositive();
        assertThat(count(plans, "status = 'DENIED' and sent_at is not null")).isZero();
        assertThat(count(plans, "status not in ('DENIED', 'FILLED')")).isZero();
    }

    /** When the service had the halt before it. */
    private Instant heardAt() {
        return Instant.parse(
                scene.query("select state->>'heard_at' from risk_copy where tenant = 'default'"));
    }

    private Instant lastSent(List<TradedPlan> plans) {
        return Instant.parse(
                scene.query(
                        "select to_char(max(sent_at) at time zone 'UTC',"
                                + " 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from trade_order where "
                                + of(plans)));
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
