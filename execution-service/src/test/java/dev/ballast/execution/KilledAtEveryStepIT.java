package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TradingState;
import dev.ballast.execution.application.port.CrashPoints;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The packaged service dies at each named step of an execution, and the next one finishes it. */
@Timeout(900)
class KilledAtEveryStepIT {

    private static final int KILLED = 137;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    private static final String INTENDED =
            "select count(*) from trade_order where status = 'INITIALIZED'";
    private static final String SENT_AND_NOT_TAKEN =
            "select count(*) from trade_order o left join paper_venue.venue_order v"
                    + " using (client_order_id) where o.status = 'SUBMITTED' and v.account is null";
    private static final String TRADED_AND_NOT_STORED =
            "select count(*) from paper_venue.venue_fill v left join order_fill f"
                    + " using (venue, trade_id) where f.trade_id is null";
    private static final String STORED =
            "select count(*) from order_fill join open_execution using (execution_id)";
    private static final String COMPLETED =
            "select count(*) from execution where status = 'COMPLETED'";

    private static final String NEITHER_FILLED_NOR_CANCELED =
            "select count(*) from trade_order left join paper_venue.venue_order v"
                    + " using (client_order_id) where (%s) and not"
                            .formatted(Books.NOT_FILLED_AS_ORDERED)
                    + " (trade_order.status = 'CANCELED' and v.account is null)";

    /**
     * A step, and what it leaves behind.
     *
     * @param left a count that is positive when the process died there
     */
    private record Step(String name, String left) {}

    private static final List<Step> STEPS =
            List.of(
                    new Step(CrashPoints.INTENT_COMMITTED, INTENDED),
                    new Step(CrashPoints.SENDING_BEFORE_COMMIT, INTENDED),
                    new Step(CrashPoints.SENDING_COMMITTED, SENT_AND_NOT_TAKEN),
                    new Step(CrashPoints.VENUE_BEFORE_COMMIT, SENT_AND_NOT_TAKEN),
                    new Step(CrashPoints.VENUE_COMMITTED, TRADED_AND_NOT_STORED),
                    new Step(CrashPoints.ANSWER_HEARD, TRADED_AND_NOT_STORED),
                    new Step(CrashPoints.ANSWER_BEFORE_COMMIT, TRADED_AND_NOT_STORED),
                    new Step(CrashPoints.ANSWER_COMMITTED, STORED),
                    new Step(CrashPoints.COMPLETION_BEFORE_COMMIT, TRADED_AND_NOT_STORED),
                    new Step(CrashPoints.COMPLETION_COMMITTED, COMPLETED));

    private final EmbeddedServers servers = new EmbeddedServers();
    private final List<TradedPlan> plans = new ArrayList<>();
    private Map<String, String> environment = Map.of();

    @BeforeEach
    void start() {
        environment = servers.start();
    }

    @AfterEach
    void stop() {
        servers.stop();
    }

    @Test
    void an_execution_is_finished_once_wherever_the_service_dies() throws Exception {
        for (var step : STEPS) {
            dieAt(step);
        }
        try (var service = ServiceProcess.start(environment)) {
            await().atMost(PATIENCE).until(service::isReady);
            allEnded();
        }

        var books = new Books(servers);
        books.assertAgree();
        books.assertAllFilled();
        assertThat(servers.query("select max(attempt) > 1 from trade_order"))
                .as("an attempt that never left was proven absent")
                .isEqualTo("t");
        books.assertToldOnce();
        plans.forEach(books::assertToldInOrder);
    }

    @Test
    void answers_that_are_late_doubled_or_lost_change_nothing() throws Exception {
        var whole = TradedPlan.sells(60);
        var canceled = TradedPlan.sells(300);
        try (var service = ServiceProcess.start(environment, "-Dballast.paper.faults.percent=60")) {
            await().atMost(PATIENCE).until(service::isReady);
            trade(whole);
            trade(canceled);
            await().atMost(PATIENCE).until(() -> hasFilled(canceled));

            neighbors().stopRun(canceled);
            allEnded();
        }

        var books = new Books(servers);
        books.assertAgree();
        assertThat(Story.of(whole, servers.topics()).result().getOrdersFilled()).isEqualTo(60);
        assertThat(servers.query("select max(attempt) > 1 from trade_order")).isEqualTo("t");
        assertThat(Story.of(canceled, servers.topics()).result().getStatus().name())
                .isEqualTo("CANCELED");
        assertThat(servers.query(NEITHER_FILLED_NOR_CANCELED))
                .as("orders that are neither filled wholly nor canceled and never taken")
                .isEqualTo("0");
        books.assertToldOnce();
        plans.forEach(books::assertToldInOrder);
    }

    private void dieAt(Step step) throws Exception {
        try (var service = ServiceProcess.start(environment, "-Dballast.crash-at=" + step.name())) {
            trade(TradedPlan.small());
            await().atMost(PATIENCE)
                    .pollInterval(BETWEEN_LOOKS)
                    .until(() -> saidAlive() && !service.isAlive());

            assertThat(service.exitValue()).as(step.name()).isEqualTo(KILLED);
        }
        assertThat(isPositive(step.left())).as(step.name()).isTrue();
    }

    private void trade(TradedPlan plan) {
        plans.add(plan);
        neighbors().prepare(plan);
        neighbors().approve(plan, StartMode.AUTOMATIC);
    }

    /** Risk goes on saying that all is well; orders wait for it. */
    private boolean saidAlive() {
        neighbors().state(TradingState.ACTIVE);
        return true;
    }

    /** All executions have ended, and all that happened was sent. */
    private void allEnded() {
        await().atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .untilAsserted(() -> {
                    saidAlive();
                    assertThat(
                                    servers.query(
                                            "select count(*) from execution"
                                                    + " where completed_at is not null"))
                            .isEqualTo(Integer.toString(plans.size()));
                    assertThat(servers.query("select count(*) from outbox where sent_at is null"))
                            .isEqualTo("0");
                });
    }

    private boolean hasFilled(TradedPlan plan) throws Exception {
        return isPositive(
                "select count(*) from trade_order where status = 'FILLED' and plan_id = '%s'"
                        .formatted(plan.id()));
    }

    private boolean isPositive(String count) throws Exception {
        return !"0".equals(servers.query(count));
    }

    private Neighbors neighbors() {
        return new Neighbors(servers.topics());
    }
}
