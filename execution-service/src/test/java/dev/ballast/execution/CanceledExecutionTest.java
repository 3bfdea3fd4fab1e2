package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.OrderCanceled;
import dev.ballast.http.Scopes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class CanceledExecutionTest {

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
    void what_was_not_sent_never_is() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        Person.cancel(execution).statusCode(200).body("id", equalTo(execution));

        var story = scene.completed(plan);
        assertThat(story.result().getStatus().name()).isEqualTo("CANCELED");
        assertThat(story.result().getReason()).isEqualTo("canceled by owner");
        assertThat(story.all(OrderCanceled.class)).hasSize(3);
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void what_is_out_is_counted_as_it_ends() {
        var plan = TradedPlan.sells(ORDERS);
        scene.prepare(plan);
        var execution = scene.begin(plan);
        scene.untilOrders(execution, "status = 'FILLED'");

        Person.cancel(execution).statusCode(200);

        var sent = scene.orders(execution, "sent_at is not null");
        var story = scene.completed(plan);
        assertThat(story.result().getStatus().name()).isEqualTo("CANCELED");
        assertThat(story.result().getOrdersFilled()).isPositive().isLessThan(ORDERS);
        assertThat(story.all(OrderCanceled.class))
                .hasSize(ORDERS - story.result().getOrdersFilled());
        assertThat(scene.orders(execution, "sent_at is not null")).isEqualTo(sent);
        assertThat(scene.taken(execution)).isEqualTo(story.result().getOrdersFilled());
    }

    @Test
    void a_run_that_is_stopped_cancels_its_execution() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        scene.neighbors().stopRun(plan);
        scene.until(
                "owner",
                "select end_wanted_by from execution where id = '%s'".formatted(execution));

        assertThat(scene.completed(plan).result().getStatus().name()).isEqualTo("CANCELED");
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void one_that_has_ended_stays_as_it_is() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        var execution = scene.begin(plan);
        var told = scene.completed(plan);

        Person.cancel(execution).statusCode(200).body("status", equalTo("COMPLETED"));

        scene.letAnotherComplete();
        assertThat(scene.told(plan).types()).isEqualTo(told.types());
    }

    @Test
    void only_who_may_execute_cancels_and_only_their_own() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        var cancel = "/api/v1/execution/cancel/" + execution;

        Person.read().post(cancel).then().statusCode(403);
        Person.as("other", Scopes.EXECUTE).post(cancel).then().statusCode(404);
        Person.cancel(UUID.randomUUID().toString()).statusCode(404);

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(3);
    }
}
