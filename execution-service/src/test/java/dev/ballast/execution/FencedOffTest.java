package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another replica takes an account over in the middle of an execution. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class FencedOffTest {

    private static final int ORDERS = 600;

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
    void the_older_holder_writes_nothing_more_and_the_next_one_finishes_it() throws SQLException {
        var plan = TradedPlan.sells(ORDERS);
        scene.prepare(plan);
        var execution = scene.begin(plan);
        scene.untilOrders(execution, "status = 'FILLED'");

        takeOver(plan);

        var left = books(execution);
        assertThat(scene.orders(execution, "status <> 'FILLED'")).isPositive();
        scene.letAnotherComplete();
        assertThat(books(execution)).isEqualTo(left);

        giveUp(plan);

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(ORDERS);
        assertThat(scene.taken(execution)).isEqualTo(ORDERS);
        assertThat(scene.orders(execution, Books.NOT_FILLED_AS_ORDERED)).isZero();
    }

    @Test
    void what_another_replica_holds_is_not_begun() throws SQLException {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        hold(plan);

        scene.neighbors().approve(plan, StartMode.AUTOMATIC);
        scene.letAnotherComplete();

        assertThat(scene.told(plan).types()).containsExactly("ExecutionStarted");
        giveUp(plan);
        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(3);
    }

    /** As a replica does that finds the lease run out. */
    private void takeOver(TradedPlan plan) throws SQLException {
        change(
                "update venue_lease set replica = 'execution-9', process = 'another',"
                        + " token = token + 1, expires_at = now() + interval '5 minutes'"
                        + " where account = ?",
                plan);
    }

    private void hold(TradedPlan plan) throws SQLException {
        change(
                "insert into venue_lease (tenant, account, venue, replica, process, token,"
                        + " expires_at) values ('default', ?, 'KRAKEN', 'execution-9', 'another',"
                        + " 1, now() + interval '5 minutes')",
                plan);
    }

    private void giveUp(TradedPlan plan) throws SQLException {
        change("update venue_lease set expires_at = now() where account = ?", plan);
    }

    private void change(String sql, TradedPlan plan) throws SQLException {
        try (var connection = servers.connectAs("execution_owner");
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, "default:" + plan.portfolio());
            assertThat(statement.executeUpdate()).isPositive();
        }
    }

    /** All that is stored of the execution. */
    private String books(String execution) {
        return scene.query(
                "select md5(string_agg(to_jsonb(o)::text, ' ' order by o.id)) || ' ' ||"
                        + " (select count(*) from order_fill f where f.execution_id = '%1$s') from"
                        + " trade_order o where o.execution_id = '%1$s'".formatted(execution));
    }
}
