package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.OrderExpired;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An execution has its time, and then it ends. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class DeadlineTest {

    private static final String OUT_OF_TIME = "the execution ran out of time";
    private static final int ORDERS = 1_000;

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
    void it_is_as_long_as_was_asked_for() {
        assertThat(time(execute("\"timeoutMinutes\":7"))).isEqualTo(Duration.ofMinutes(7));
        assertThat(time(execute("\"maxSlippage\":\"0.004\""))).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void what_was_not_sent_by_then_expires() throws SQLException {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        letTimeRunOut(execution);

        var story = scene.completed(plan);
        assertThat(story.result().getStatus().name()).isEqualTo("FAILED");
        assertThat(story.result().getReason()).isEqualTo(OUT_OF_TIME);
        assertThat(story.all(OrderExpired.class)).hasSize(3);
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void what_was_filled_by_then_counts() throws SQLException {
        var plan = TradedPlan.sells(ORDERS);
        scene.prepare(plan);
        var execution = scene.begin(plan);
        scene.untilOrders(execution, "status = 'FILLED'");

        letTimeRunOut(execution);

        var result = scene.completed(plan).result();
        assertThat(result.getStatus().name()).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(result.getReason()).isEqualTo(OUT_OF_TIME);
        assertThat(result.getOrdersFilled()).isPositive().isLessThan(ORDERS);
        assertThat(scene.taken(execution)).isEqualTo(result.getOrdersFilled());
        assertThat(scene.orders(execution, "status = 'EXPIRED'"))
                .isEqualTo(ORDERS - result.getOrdersFilled());
    }

    @Test
    void a_pause_does_not_stop_the_clock() throws SQLException {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        Person.pause(execution).statusCode(200);

        letTimeRunOut(execution);

        assertThat(scene.completed(plan).result().getReason()).isEqualTo(OUT_OF_TIME);
        assertThat(Person.resume(execution).statusCode(200).extract().<String>path("status"))
                .isEqualTo("FAILED");
    }

    private String execute(String terms) {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);
        var execution = Person.execute(plan, terms);
        Person.done(execution);
        return execution;
    }

    private static Duration time(String execution) {
        var status = Person.status(execution);
        return Duration.between(
                Instant.parse(status.getString("startedAt")),
                Instant.parse(status.getString("deadline")));
    }

    private void letTimeRunOut(String execution) throws SQLException {
        try (var connection = servers.connectAs("execution_owner");
                var statement =
                        connection.prepareStatement(
                                "update execution set deadline = now() where id = ?")) {
            statement.setString(1, execution);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
