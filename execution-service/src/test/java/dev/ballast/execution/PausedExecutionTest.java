package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.Scopes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PausedExecutionTest {

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
    void nothing_is_sent_until_it_is_resumed() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        Person.pause(execution).statusCode(200).body("status", equalTo("PAUSED"));

        scene.letAnotherComplete();
        var paused = Person.status(execution);
        assertThat(paused.getString("status")).isEqualTo("PAUSED");
        assertThat(paused.getList("orders.status")).hasSize(3).containsOnly("INITIALIZED");
        assertThat(scene.told(plan).types()).containsExactly("ExecutionStarted");

        Person.resume(execution).statusCode(200).body("status", equalTo("RUNNING"));

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(3);
        assertThat(scene.taken(execution)).isEqualTo(3);
    }

    @Test
    void what_is_out_comes_to_its_end_and_nothing_follows_it() {
        var plan = TradedPlan.sells(ORDERS);
        scene.prepare(plan);
        var execution = scene.begin(plan);
        scene.untilOrders(execution, "status = 'FILLED'");

        Person.pause(execution).statusCode(200).body("status", equalTo("PAUSED"));

        var sent = scene.orders(execution, "sent_at is not null");
        scene.letAnotherComplete();
        assertThat(scene.orders(execution, "sent_at is not null")).isEqualTo(sent);
        assertThat(scene.orders(execution, "status = 'FILLED'")).isEqualTo(sent);
        assertThat(scene.taken(execution)).isEqualTo(sent).isLessThan(ORDERS);

        Person.resume(execution).statusCode(200);

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(ORDERS);
        assertThat(scene.taken(execution)).isEqualTo(ORDERS);
    }

    @Test
    void a_pause_and_its_end_change_nothing_that_has_ended() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        var execution = scene.begin(plan);
        var told = scene.completed(plan);

        Person.pause(execution).statusCode(200).body("status", equalTo("COMPLETED"));
        Person.resume(execution).statusCode(200).body("status", equalTo("COMPLETED"));

        scene.letAnotherComplete();
        assertThat(scene.told(plan).types()).isEqualTo(told.types());
    }

    @Test
    void to_resume_what_is_not_paused_changes_nothing() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        Person.resume(execution).statusCode(200).body("status", equalTo("RUNNING"));

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(3);
    }

    @Test
    void a_pause_does_not_keep_it_from_being_canceled() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        Person.pause(execution).statusCode(200);

        Person.cancel(execution).statusCode(200);

        assertThat(scene.completed(plan).result().getStatus().name()).isEqualTo("CANCELED");
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void only_who_may_execute_pauses_and_resumes_and_only_their_own() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        var pause = "/api/v1/executions/" + execution + "/pause";
        var resume = "/api/v1/executions/" + execution + "/resume";

        Person.read().post(pause).then().statusCode(403);
        Person.read().post(resume).then().statusCode(403);
        Person.as("other", Scopes.EXECUTE).post(pause).then().statusCode(404);
        Person.pause(UUID.randomUUID().toString())
                .statusCode(404)
                .body("code", equalTo("not-found"));
        Person.pause("nonsense").statusCode(400);

        assertThat(Person.status(execution).getString("status")).isEqualTo("RUNNING");
        scene.completed(plan);
    }
}
