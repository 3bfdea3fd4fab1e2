package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two plans of one portfolio that are begun in the same moment. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class TwoPlansAtOnceTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    private final TradedPlan first = TradedPlan.small();
    private final TradedPlan second = first.another();

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
        // Executions of other tests would wait, too.
        scene.until("0", "select count(*) from open_execution");
        scene.approve(first);
    }

    @Test
    void of_two_people_one_begins() throws SQLException {
        scene.approve(second);
        CompletableFuture<Integer> one;
        CompletableFuture<Integer> other;

        try (var held = whoBeginsWaits()) {
            one = execute(first);
            other = execute(second);
            untilWaiting(2);
            held.rollback();
        }

        assertThat(List.of(one.join(), other.join())).containsExactlyInAnyOrder(202, 422);
        assertTradedOnce();
    }

    @Test
    void of_a_person_and_a_plan_that_begins_by_itself_one_begins() throws SQLException {
        CompletableFuture<Integer> person;

        try (var held = whoBeginsWaits()) {
            person = execute(first);
            untilWaiting(1);
            scene.neighbors().approve(second, StartMode.AUTOMATIC);
            untilWaiting(2);
            held.rollback();
        }

        assertThat(person.join()).isEqualTo(202);
        scene.until("2", "select count(*) from execution where " + ofPortfolio());
        var refused = Person.done(executionOf(second));
        assertThat(refused.getString("status")).isEqualTo("FAILED");
        assertThat(refused.getString("reason")).startsWith("PORTFOLIO_");
        assertTradedOnce();
    }

    /** Nobody gets at limits and trading state: who has read all else of a case stops there. */
    private Connection whoBeginsWaits() throws SQLException {
        // As fresh as can be: it can't be told again meanwhile.
        scene.prepare(first);
        var connection = servers.connectAs("execution_owner");
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table risk_copy");
        }
        return connection;
    }

    private void untilWaiting(int sessions) {
        scene.until(
                Integer.toString(sessions),
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
    }

    private void assertTradedOnce() {
        scene.until("0", "select count(*) from open_execution");
        assertThat(
                        scene.query(
                                "select count(*) from trade_order where status = 'FILLED' and "
                                        + ofPortfolio()))
                .isEqualTo("3");
    }

    private static CompletableFuture<Integer> execute(TradedPlan plan) {
        return CompletableFuture.supplyAsync(
                () -> Person.execute(plan).extract().statusCode(), Thread::startVirtualThread);
    }

    private String executionOf(TradedPlan plan) {
        return scene.query("select id from execution where plan_id = '%s'".formatted(plan.id()));
    }

    private String ofPortfolio() {
        return "portfolio_id = '" + first.portfolio() + "'";
    }
}
