package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.testing.EmbeddedServers;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two replicas of the packaged service; the one that trades stands still for a while. */
@Timeout(600)
class FrozenReplicaIT {

    private static final int ORDERS = 1_000;

    private final EmbeddedServers servers = new EmbeddedServers();
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
    void the_other_finishes_its_execution_and_it_does_no_harm_when_it_is_back() throws Exception {
        var scene = Scene.on(servers);
        var plan = TradedPlan.sells(ORDERS);
        try (var zero = replica("0");
                var one = replica("1")) {
            await().atMost(Scene.PATIENCE).until(() -> zero.isReady() && one.isReady());
            scene.prepare(plan);
            var execution = scene.begin(plan);
            scene.untilOrders(execution, "status = 'FILLED'");
            var holder = scene.query("select replica from venue_lease");
            var frozen = holder.equals("execution-0") ? zero : one;

            frozen.freeze();
            var left = scene.orders(execution, "status <> 'FILLED'");
            var finished = scene.completed(plan);
            var taken = scene.query("select replica from venue_lease");
            frozen.thaw();
            scene.letAnotherComplete();
            await().atMost(Scene.PATIENCE).until(frozen::isReady);
            scene.until("0", "select count(*) from outbox where sent_at is null");

            assertThat(left).isPositive();
            assertThat(taken).isNotEqualTo(holder);
            assertThat(finished.result().getOrdersFilled()).isEqualTo(ORDERS);
            assertThat(scene.told(plan).types()).isEqualTo(finished.types());
        }
        var books = new Books(servers);
        books.assertAgree();
        books.assertAllFilled();
        books.assertToldOnce();
        books.assertToldInOrder(plan);
    }

    private ServiceProcess replica(String name) throws IOException {
        var own = new HashMap<>(environment);
        own.put("BALLAST_REPLICA", name);
        return ServiceProcess.start(own);
    }
}
