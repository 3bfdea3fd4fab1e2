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
class CanceledOrderTest {

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
    void an_order_that_was_not_sent_never_is_and_the_others_go_on() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        var order = order(execution, "ETH-USDT.KRAKEN");

        Person.cancelOrder(order).statusCode(200).body("id", equalTo(order));
        Person.cancelOrder(order).statusCode(200);

        var story = scene.completed(plan);
        assertThat(story.result().getStatus().name()).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(story.result().getReason()).isEqualTo("canceled by owner");
        assertThat(story.all(OrderCanceled.class))
                .singleElement()
                .satisfies(canceled -> {
                    assertThat(canceled.getOrder().getOrderId()).isEqualTo(order);
                    assertThat(canceled.getFilledQuantity()).isZero();
                    assertThat(canceled.getReason()).isEqualTo("canceled by owner");
                });
        assertThat(scene.taken(execution)).isEqualTo(2);
        Person.read()
                .get("/api/v1/orders/" + order)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELED"))
                .body("reason", equalTo("canceled by owner"));
    }

    @Test
    void a_buy_gets_nothing_of_a_sell_that_was_canceled() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .buy("SOL", "Kraken", "39.8", "150");
        var execution = scene.beginHeldBack(plan);

        Person.cancelOrder(order(execution, "BTC-USDT.KRAKEN")).statusCode(200);

        var story = scene.completed(plan);
        assertThat(story.result().getStatus().name()).isEqualTo("FAILED");
        assertThat(story.types()).contains("OrderCanceled", "OrderDenied");
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void an_order_that_is_filled_stays_so() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        var execution = scene.begin(plan);
        var told = scene.completed(plan);

        Person.cancelOrder(order(execution, "ETH-USDT.KRAKEN"))
                .statusCode(200)
                .body("status", equalTo("FILLED"));

        scene.letAnotherComplete();
        assertThat(scene.told(plan).types()).isEqualTo(told.types());
    }

    @Test
    void only_who_may_execute_cancels_and_only_their_own() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);
        var cancel = "/api/v1/orders/" + order(execution, "ETH-USDT.KRAKEN") + "/cancel";

        Person.read().post(cancel).then().statusCode(403);
        Person.as("other", Scopes.EXECUTE).post(cancel).then().statusCode(404);
        Person.cancelOrder(UUID.randomUUID().toString())
                .statusCode(404)
                .body("code", equalTo("not-found"));

        assertThat(scene.completed(plan).result().getOrdersFilled()).isEqualTo(3);
    }

    private String order(String execution, String instrument) {
        return scene.query(
                "select id from trade_order where execution_id = '%s' and instrument = '%s'"
                        .formatted(execution, instrument));
    }
}
