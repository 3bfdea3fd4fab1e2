package dev.ballast.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.TradingState;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The kill switch over HTTP. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class TradingStateTest {

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
    void a_halt_lets_nothing_go_and_the_end_of_it_everything() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);

        KillSwitch.set("HALTED").statusCode(200);

        Person.execute(plan)
                .statusCode(422)
                .body("code", equalTo("plan-not-safe"))
                .body("errors.message", everyItem(containsString("TRADING_HALTED")));

        KillSwitch.set("ACTIVE").statusCode(200);

        Person.validate(plan).body("safe", equalTo(true));
        var execution = Person.execute(plan).statusCode(202).extract().<String>path("executionId");
        assertThat(Person.done(execution).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void what_begins_by_itself_is_denied_while_trading_is_halted() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        KillSwitch.set("HALTED").statusCode(200);

        var execution = scene.begin(plan);

        var story = scene.completed(plan, TradingState.HALTED);
        assertThat(story.result().getStatus().name()).isEqualTo("FAILED");
        assertThat(story.all(OrderDenied.class))
                .extracting(OrderDenied::getCode)
                .containsExactly("TRADING_HALTED", "TRADING_HALTED", "INSUFFICIENT_CASH");
        assertThat(scene.taken(execution)).isZero();
    }

    @Test
    void reducing_lets_sells_go_and_no_buy() {
        var plan = TradedPlan.small();
        var execution = scene.beginHeldBack(plan);

        KillSwitch.set("REDUCING").statusCode(200);

        var story = scene.completed(plan, TradingState.REDUCING);
        assertThat(story.result().getStatus().name()).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(story.result().getOrdersFilled()).isEqualTo(2);
        assertThat(story.result().getBought()).isZero();
        assertThat(story.all(OrderDenied.class))
                .singleElement()
                .satisfies(denied -> {
                    assertThat(denied.getCode()).isEqualTo("TRADING_REDUCING");
                    assertThat(denied.getOrder().getInstrument()).isEqualTo("SOL-USDT.KRAKEN");
                });
        assertThat(scene.taken(execution)).isEqualTo(2);
    }

    @Test
    void it_is_heard_over_kafka_too() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);

        scene.neighbors().state(TradingState.REDUCING);

        await().atMost(Scene.PATIENCE)
                .untilAsserted(() ->
                        Person.validate(plan)
                                .body("safe", equalTo(false))
                                .body("findings.rule", contains("TRADING_REDUCING")));
    }

    @Test
    void one_venue_can_be_halted_alone() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .sell("BTC", "Binance", "0.1", "60000");
        scene.beginHeldBack(plan);

        KillSwitch.set("VENUE", "Kraken", "HALTED").statusCode(200);
        scene.until(
                "2",
                "select count(*) from trade_order where closed_at is not null and " + of(plan));

        assertThat(statusAt(plan, "BTC-USDT.KRAKEN")).isEqualTo("DENIED");
        assertThat(statusAt(plan, "BTC-USDT.BINANCE")).isEqualTo("FILLED");
    }

    @Test
    void one_asset_can_be_halted_alone() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .sell("ETH", "Kraken", "1", "3000");
        scene.beginHeldBack(plan);

        KillSwitch.set("ASSET", "ETH", "HALTED").statusCode(200);
        scene.until(
                "2",
                "select count(*) from trade_order where closed_at is not null and " + of(plan));

        assertThat(statusAt(plan, "ETH-USDT.KRAKEN")).isEqualTo("DENIED");
        assertThat(statusAt(plan, "BTC-USDT.KRAKEN")).isEqualTo("FILLED");
    }

    @Test
    void an_older_state_does_not_replace_a_newer_one() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);
        var older = Neighbors.nextVersion();
        KillSwitch.set("HALTED").statusCode(200);
        var halted = Neighbors.latestVersion();

        KillSwitch.put(KillSwitch.body("TENANT", "*", "ACTIVE", older, Neighbors.latestLimits()))
                .statusCode(200)
                .body("version", equalTo(halted));

        Person.execute(plan).statusCode(422);
    }

    @Test
    void only_who_may_set_the_risk_sets_it_and_only_to_what_is_whole() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.approve(plan);
        var halt =
                KillSwitch.body(
                        "TENANT", "*", "HALTED", Neighbors.nextVersion(), Neighbors.latestLimits());

        KillSwitch.put(GatewayTokens.token("owner", Scopes.EXECUTE), halt).statusCode(403);
        KillSwitch.put(GatewayTokens.tokenOf("other", "owner", Scopes.RISK), halt).statusCode(200);
        KillSwitch.put(halt.replace("\"HALTED\"", "\"STOPPED\"")).statusCode(400);
        KillSwitch.put(halt.replace("\"kind\":\"TENANT\",", "")).statusCode(422);
        KillSwitch.put(halt.replace("\"limitsVersion\"", "\"someVersion\"")).statusCode(400);
        KillSwitch.put("{\"states\":[null],\"version\":1,\"limitsVersion\":1}").statusCode(422);
        KillSwitch.put("{\"version\":1,\"limitsVersion\":1}").statusCode(422);

        Person.validate(plan).body("safe", equalTo(true));
    }

    private static String of(TradedPlan plan) {
        return "plan_id = '" + plan.id() + "'";
    }

    private String statusAt(TradedPlan plan, String instrument) {
        return scene.query(
                "select status from trade_order where instrument = '%s' and %s"
                        .formatted(instrument, of(plan)));
    }
}
