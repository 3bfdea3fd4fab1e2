package dev.ballast.planner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import dev.ballast.planner.World.Row;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A portfolio of 1,000 USD that is 2 USD over its target in BTC and 2 USD under it in DOGE, on a
 * real PostgreSQL and a real Kafka. Every order needs 5 USD, one of DOGE a whole one. There is cash
 * for more, but not where ETH could be bought.
 */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class DustServiceTest {

    private static final Row DOGE = new Row("DOGE", "Memecoins", "9.8", "Binance", "10");
    private static final Row ETH = new Row("ETH", "ETH", "0.036", "Kraken", "2500");
    private static final String DUST = "/api/v1/dust/";

    private final UUID portfolio = UUID.randomUUID();

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private PlannerSteps steps;

    @BeforeEach
    void a_portfolio_was_imported_and_has_targets() {
        var now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        steps = new PlannerSteps(servers, new World("default", now), portfolio);
        steps.open("MANUAL");
        as(Scopes.READ, Scopes.WRITE)
                .header("If-Match", "*")
                .body(
                        """
                        {"basis": "asset", "settlementAsset": "USDT", "policy": "MANUAL",
                         "bands": {"absolute": "0"},
                         "weights": {"BTC": "0.5", "DOGE": "0.1", "ETH": "0.1", "USDT": "0.3"}}\
                        """)
                .put("/api/v1/targets/" + portfolio)
                .then()
                .statusCode(200);
        hold(1, btc("0.00502"), DOGE, ETH, usdt("310"));
    }

    @Test
    void what_a_plan_defers_is_told_with_the_minimum_that_it_missed() {
        var id = steps.plan();

        var since = Instant.parse(steps.read(id).getString("createdAt"));
        var dust = dust();
        assertThat(dust.getList("items.asset")).containsExactly("BTC", "DOGE");
        dustOf("BTC")
                .body("location", equalTo("Kraken"))
                .body("side", equalTo("SELL"))
                .body("instrument", equalTo("BTC-USDT.KRAKEN"))
                .body("quoteAsset", equalTo("USDT"))
                .body("quantity", equalTo("0.00002"))
                .body("notional", equalTo("2"))
                .body("filter", equalTo("MIN_NOTIONAL"))
                .body("minimum", equalTo("5"))
                .body("plans", equalTo(1))
                .body("lastPlanId", equalTo(id));
        dustOf("DOGE")
                .body("location", equalTo("Binance"))
                .body("side", equalTo("BUY"))
                .body("quantity", equalTo("0.2"))
                .body("notional", equalTo("2"))
                .body("filter", equalTo("MIN_QUANTITY"))
                .body("minimum", equalTo("1"));
        assertThat(since(dust, "BTC")).isEqualTo(since);
        assertThat(since(dust, "DOGE")).isEqualTo(since);
    }

    @Test
    void what_is_still_deferred_waits_since_the_first_plan_and_the_rest_is_gone() {
        steps.plan();
        var first = dust();
        hold(2, btc("0.005"), DOGE, ETH, usdt("312"));

        var second = steps.plan();

        var dust = dust();
        assertThat(dust.getList("items.asset")).containsExactly("DOGE");
        assertThat(dust.getInt("items[0].plans")).isEqualTo(2);
        assertThat(dust.getString("items[0].lastPlanId")).isEqualTo(second);
        assertThat(since(dust, "DOGE")).isEqualTo(since(first, "DOGE"));

        hold(3, btc("0.00502"), DOGE, ETH, usdt("310"));
        var third = steps.plan();

        var again = dust();
        assertThat(again.getInt("items.find { it.asset == 'BTC' }.plans")).isEqualTo(1);
        assertThat(again.getInt("items.find { it.asset == 'DOGE' }.plans")).isEqualTo(3);
        assertThat(since(again, "BTC"))
                .isEqualTo(Instant.parse(steps.read(third).getString("createdAt")));
    }

    @Test
    void an_order_that_has_grown_is_no_dust() {
        steps.plan();
        hold(2, btc("0.0052"), DOGE, ETH, usdt("292"));

        var id = steps.plan();

        assertThat(steps.read(id).getString("actions.find { it.asset == 'BTC' }.state"))
                .isEqualTo("PLANNED");
        assertThat(dust().getList("items.asset")).doesNotContain("BTC");
    }

    @Test
    void a_trial_and_a_replay_change_nothing() {
        var id = steps.plan();
        var before = dust().prettify();

        as(Scopes.READ)
                .body("{\"portfolioId\": \"%s\", \"cash\": \"500\"}".formatted(portfolio))
                .post("/api/v1/plans/what-if")
                .then()
                .statusCode(200);
        as(Scopes.READ)
                .post("/api/v1/plans/" + id + "/replay")
                .then()
                .statusCode(200)
                .body("identical", equalTo(true));

        assertThat(dust().prettify()).isEqualTo(before);
    }

    @Test
    void plans_that_are_made_at_once_are_all_counted() throws Exception {
        Callable<String> plan = steps::plan;

        try (var people = Executors.newFixedThreadPool(6)) {
            for (var made : people.invokeAll(Collections.nCopies(6, plan))) {
                assertThat(made.get()).isNotEmpty();
            }
        }

        assertThat(dust().getList("items.plans")).containsExactly(6, 6);
        assertThat(dust().getList("items.asset")).containsExactly("BTC", "DOGE");
    }

    @Test
    void a_plan_waits_for_whoever_holds_the_portfolio_and_counts_what_was_left_meanwhile()
            throws Exception {
        steps.plan();

        try (var other = servers.connectAs("planner_owner");
                var people = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            execute(other, "select 1 from portfolio where id = '%s' for update");
            var plan = people.submit(steps::plan);
            await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
            execute(other, "update dust set plans = 7 where portfolio_id = '%s'");
            other.commit();

            assertThat(plan.get()).isNotEmpty();
        }

        assertThat(dust().getList("items.plans")).containsExactly(8, 8);
    }

    @Test
    void a_repeated_call_with_its_key_makes_one_plan_and_counts_once() {
        var call =
                as(Scopes.READ, Scopes.WRITE)
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body("{\"portfolioId\": \"%s\"}".formatted(portfolio));

        call.post("/api/v1/plans").then().statusCode(201);
        call.post("/api/v1/plans").then().statusCode(201);

        assertThat(dust().getList("items.plans")).containsExactly(1, 1);
    }

    @Test
    void a_run_that_finds_nothing_to_do_keeps_no_plan_and_no_dust() {
        as(Scopes.READ, Scopes.EXECUTE)
                .body("{\"portfolioId\": \"%s\"}".formatted(portfolio))
                .post("/api/v1/pipeline/runs")
                .then()
                .statusCode(202)
                .body("planId", nullValue());

        assertThat(dust().getList("items")).isEmpty();
    }

    @Test
    void it_comes_in_parts() {
        steps.plan();

        var cursor =
                as(Scopes.READ)
                        .queryParam("limit", 1)
                        .get(DUST + portfolio)
                        .then()
                        .body("items.asset", contains("BTC"))
                        .extract()
                        .<String>path("nextCursor");

        as(Scopes.READ)
                .queryParams("limit", 1, "cursor", cursor)
                .get(DUST + portfolio)
                .then()
                .body("items.asset", contains("DOGE"))
                .body("nextCursor", nullValue());
        as(Scopes.READ)
                .queryParam("cursor", "nonsense")
                .get(DUST + portfolio)
                .then()
                .statusCode(400);
    }

    @Test
    void nobody_else_sees_it_and_an_unknown_portfolio_has_none() {
        steps.plan();

        given().auth()
                .oauth2(GatewayTokens.tokenOf("other", "eve", Scopes.READ))
                .get(DUST + portfolio)
                .then()
                .statusCode(200)
                .body("items", empty());
        as(Scopes.READ)
                .get(DUST + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        as(Scopes.READ).get(DUST + "mine").then().statusCode(400);
        as(Scopes.EXECUTE).get(DUST + portfolio).then().statusCode(403);
        given().get(DUST + portfolio).then().statusCode(401);
    }

    private void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql.formatted(portfolio));
        }
    }

    private boolean somebodyWaits() throws SQLException {
        return "t"
                .equals(
                        servers.query(
                                """
                                select count(*) > 0 from pg_stat_activity
                                where datname = 'planner' and wait_event_type = 'Lock'\
                                """));
    }

    private void hold(long version, Row... rows) {
        steps.snapshot(version, List.of(rows), SnapshotCause.IMPORTED);
    }

    private static Row btc(String quantity) {
        return new Row("BTC", "BTC", quantity, "Kraken", "100000");
    }

    private static Row usdt(String quantity) {
        return new Row("USDT", "Stablecoins", quantity, "Binance", "1");
    }

    private JsonPath dust() {
        return as(Scopes.READ).get(DUST + portfolio).then().statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse dustOf(String asset) {
        return as(Scopes.READ)
                .get(DUST + portfolio)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.asset == '%s' }".formatted(asset));
    }

    private static Instant since(JsonPath dust, String asset) {
        return Instant.parse(
                dust.getString("items.find { it.asset == '%s' }.since".formatted(asset)));
    }

    private static RequestSpecification as(String... scopes) {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", scopes))
                .contentType(ContentType.JSON);
    }
}
