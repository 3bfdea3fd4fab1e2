package dev.ballast.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.ExecutionCompleted;
import dev.ballast.events.wire.InstrumentStatus;
import dev.ballast.events.wire.OrderDenied;
import dev.ballast.events.wire.OrderFilled;
import dev.ballast.events.wire.OrderSubmitted;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TradingState;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ExecutionServiceTest {

    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(300);

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Neighbors neighbors;

    @BeforeEach
    void meetTheNeighbors() {
        neighbors = new Neighbors(servers.topics());
    }

    @Test
    void a_plan_that_starts_by_itself_is_executed_and_told_in_order() {
        var plan = TradedPlan.small();
        prepare(plan);

        neighbors.approve(plan, StartMode.AUTOMATIC);

        var told = completed(plan);
        assertThat(told.stream().map(ExecutionServiceTest::type))
                .startsWith("ExecutionStarted")
                .endsWith("ExecutionCompleted")
                .containsOnlyOnce("ExecutionStarted", "ExecutionCompleted");
        assertThat(told)
                .allMatch(record ->
                        KafkaTopics.header(record, "correlationid").equals(Neighbors.run(plan)));
        var result = decode(told.getLast(), ExecutionCompleted.class);
        assertThat(result.getStatus().name()).isEqualTo("COMPLETED");
        assertThat(result.getOrdersFilled()).isEqualTo(3);
        assertThat(result.getSuccessRate()).isEqualByComparingTo("1");
        var fees =
                told.stream()
                        .filter(record -> type(record).equals("OrderFilled"))
                        .map(record -> decode(record, OrderFilled.class).getFee())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(result.getFeesPaid()).isEqualByComparingTo(fees).isPositive();
        assertThat(result.getSlippageAchieved())
                .isPositive()
                .isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    @Test
    void sells_are_filled_before_a_buy_is_sent() {
        var plan = TradedPlan.small();
        prepare(plan);

        neighbors.approve(plan, StartMode.AUTOMATIC);

        var types = completed(plan).stream().map(ExecutionServiceTest::side).toList();
        assertThat(types.lastIndexOf("OrderFilled SELL"))
                .isLessThan(types.indexOf("OrderSubmitted BUY"));
    }

    @Test
    void a_person_executes_an_approved_plan_and_follows_it() {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST);

        var id = execute(plan).statusCode(202).extract().<String>path("executionId");

        var status = done(id);
        assertThat(status.getString("status")).isEqualTo("COMPLETED");
        assertThat(status.getString("mode")).isEqualTo("paper");
        assertThat(status.getString("progress")).isEqualTo("1");
        assertThat(status.getList("orders.status")).hasSize(3).containsOnly("FILLED");
        assertThat(new BigDecimal(status.getString("sold"))).isBetween(bd("35820"), bd("36000"));
        assertThat(Duration.parse(status.getString("executionTime")))
                .isPositive()
                .isLessThan(PATIENCE);
        read().get("/api/v1/executions?portfolioId=" + plan.portfolio())
                .then()
                .statusCode(200)
                .body("items.id", contains(id))
                .body("items[0].startedBy", equalTo("owner"));
        read().get("/api/v1/fills?limit=2&executionId=" + id)
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("nextCursor", not(equalTo(null)));
        var order =
                read().get("/api/v1/orders?executionId=" + id)
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(3))
                        .extract()
                        .<String>path("items[0].id");
        read().get("/api/v1/orders/" + order).then().statusCode(200).body("id", equalTo(order));
    }

    @Test
    void the_venues_journal_and_our_books_are_the_same() throws SQLException {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.AUTOMATIC);
        completed(plan);
        // Other tests' executions trade at the same venue.
        await().atMost(PATIENCE)
                .until(() -> "0".equals(servers.query("select count(*) from open_execution")));

        assertThat(
                        servers.query(
                                "select count(*) from paper_venue.venue_fill v full join order_fill f"
                                        + " on f.trade_id = v.trade_id and f.venue = v.venue"
                                        + " and f.quantity = v.quantity and f.price = v.price"
                                        + " and f.fee = v.fee"
                                        + " where v.trade_id is null or f.trade_id is null"))
                .isEqualTo("0");
    }

    @Test
    void execution_can_not_see_the_venues_journal() throws SQLException {
        try (var connection = servers.connectAs("execution_service");
                var statement = connection.createStatement()) {
            assertThatThrownBy(
                            () -> statement.executeQuery("select 1 from paper_venue.venue_order"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void a_plan_is_executed_once_though_ten_ask_at_once() throws Exception {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST);
        known(plan);

        List<Integer> answers;
        try (var callers = Executors.newFixedThreadPool(10)) {
            Callable<Integer> call = () -> execute(plan).extract().statusCode();
            answers =
                    callers.invokeAll(Collections.nCopies(10, call)).stream()
                            .map(Future::resultNow)
                            .toList();
        }

        assertThat(answers).containsOnlyOnce(202).contains(409).containsOnly(202, 409);
        execute(plan).statusCode(409).body("code", equalTo("plan-already-executed"));
        assertThat(count("execution", plan)).isEqualTo("1");
    }

    @Test
    void the_same_key_gets_the_same_answer_and_another_body_is_refused() {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST);
        var key = UUID.randomUUID().toString();

        var first = execute(key, body(plan)).statusCode(202).extract().<String>path("executionId");
        var again = execute(key, body(plan)).statusCode(202).extract().<String>path("executionId");

        assertThat(again).isEqualTo(first);
        execute(key, body(TradedPlan.small())).statusCode(oneOf(409, 422));
        assertThat(done(first).getString("status")).isEqualTo("COMPLETED");
    }

    @Test
    void an_approval_that_is_told_twice_starts_one_execution() throws SQLException {
        var plan = TradedPlan.small();
        prepare(plan);

        neighbors.approveTwice(plan);

        completed(plan);
        assertThat(count("execution", plan)).isEqualTo("1");
    }

    @Test
    void an_expired_plan_is_refused_and_nothing_changes() throws SQLException {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST, CLOCK.instant().minusSeconds(1));

        execute(plan)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("plan-expired"))
                .body("errors.message", hasItem(containsString("PLAN_EXPIRED")));

        assertThat(count("execution", plan)).isEqualTo("0");
    }

    @Test
    void an_expired_plan_that_should_start_by_itself_fails_and_says_why() {
        var plan = TradedPlan.small();
        prepare(plan);

        neighbors.approve(plan, StartMode.AUTOMATIC, CLOCK.instant().minusSeconds(1));

        var told = completed(plan);
        var result = decode(told.getLast(), ExecutionCompleted.class);
        assertThat(result.getStatus().name()).isEqualTo("FAILED");
        assertThat(result.getReason()).startsWith("PLAN_EXPIRED");
        assertThat(told.stream().filter(record -> type(record).equals("OrderDenied")))
                .hasSize(3)
                .allMatch(record ->
                        decode(record, OrderDenied.class).getCode().equals("PLAN_EXPIRED"));
    }

    @Test
    void live_is_not_to_be_had_and_the_answer_says_so() {
        var plan = TradedPlan.small();

        execute(UUID.randomUUID().toString(), body(plan).replace("paper", "live"))
                .statusCode(422)
                .body("code", equalTo("live-trading-unavailable"));
    }

    @Test
    void a_plan_that_was_never_approved_is_not_known_yet() {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.propose(plan);

        execute(plan)
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void everything_wrong_with_a_body_is_said_at_once() {
        execute(
                        UUID.randomUUID().toString(),
                        "{\"planId\":\"x\",\"maxSlippage\":\"0.5\",\"timeoutMinutes\":0}")
                .statusCode(422)
                .body("code", equalTo("broken-rule"))
                .body(
                        "errors.pointer",
                        contains("/planId", "/mode", "/maxSlippage", "/timeoutMinutes"));
    }

    @Test
    void only_who_may_execute_executes() {
        given().auth()
                .oauth2(GatewayTokens.token("reader", Scopes.READ))
                .contentType(ContentType.JSON)
                .body(body(TradedPlan.small()))
                .post("/api/v1/execution/execute-plan")
                .then()
                .statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body(TradedPlan.small()))
                .post("/api/v1/execution/execute-plan")
                .then()
                .statusCode(401);
    }

    @Test
    void another_tenant_does_not_find_it() {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST);
        var id = execute(plan).statusCode(202).extract().<String>path("executionId");

        given().auth()
                .oauth2(GatewayTokens.tokenOf("other", "owner", Scopes.READ))
                .get("/api/v1/execution/status/" + id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
    }

    @Test
    void a_halt_over_http_stops_what_is_not_sent() {
        var plan = TradedPlan.small();
        prepare(plan);
        neighbors.approve(plan, StartMode.ON_REQUEST);
        known(plan);

        halt("TENANT", "*");

        execute(plan)
                .statusCode(422)
                .body("code", equalTo("plan-not-safe"))
                .body("errors.message", everyItem(containsString("TRADING_HALTED")));
        neighbors.state(TradingState.REDUCING);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        validate(plan)
                                .body("safe", equalTo(false))
                                .body("findings.rule", contains("TRADING_REDUCING")));
        neighbors.state(TradingState.ACTIVE);
        await().atMost(PATIENCE).untilAsserted(() -> validate(plan).body("safe", equalTo(true)));
    }

    @Test
    void an_instrument_that_does_not_trade_denies_its_order_alone() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .sell("LUNA", "Kraken", "10", "50");
        prepare(plan);
        neighbors.list("LUNA-USDT.KRAKEN", InstrumentStatus.HALTED);
        await().atMost(PATIENCE)
                .until(() ->
                        "HALTED"
                                .equals(
                                        servers.query(
                                                "select status from instrument where id ="
                                                        + " 'LUNA-USDT.KRAKEN'")));

        neighbors.approve(plan, StartMode.AUTOMATIC);

        var result = decode(completed(plan).getLast(), ExecutionCompleted.class);
        assertThat(result.getStatus().name()).isEqualTo("PARTIALLY_COMPLETED");
        assertThat(result.getReason()).startsWith("INSTRUMENT_NOT_TRADING");
        assertThat(result.getSuccessRate()).isEqualByComparingTo("0.5");
    }

    @Test
    void buys_keep_within_what_the_sells_brought() {
        var plan =
                TradedPlan.empty()
                        .sell("BTC", "Kraken", "0.1", "60000")
                        .buy("SOL", "Kraken", "39.8", "150");
        prepare(plan);

        neighbors.approve(plan, StartMode.AUTOMATIC);

        var fills =
                completed(plan).stream()
                        .filter(record -> type(record).equals("OrderFilled"))
                        .map(record -> decode(record, OrderFilled.class))
                        .toList();
        var cash =
                fills.stream()
                        .map(ExecutionServiceTest::cash)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(cash).isNotNegative().isLessThan(bd("40"));
    }

    @Test
    void a_large_plan_is_executed_within_seconds() {
        var plan = TradedPlan.empty();
        for (int number = 0; number < 200; number++) {
            for (var venue : List.of("Kraken", "Binance", "Coinbase", "Bybit", "Gemini")) {
                plan = plan.sell("A" + number, venue, "1", "100");
            }
        }
        prepare(plan);

        neighbors.approve(plan, StartMode.AUTOMATIC);

        var result = decode(completed(plan).getLast(), ExecutionCompleted.class);
        var took = Duration.between(result.getStartedAt(), result.getCompletedAt());
        System.out.println("1,000 orders in " + took);
        assertThat(result.getOrdersFilled()).isEqualTo(1000);
        assertThat(took).isLessThan(PATIENCE);
    }

    private void prepare(TradedPlan plan) {
        neighbors.prepare(plan);
        var wanted =
                plan.trades().stream()
                        .map(trade -> "'" + trade.instrument() + "'")
                        .distinct()
                        .toList();
        var heard =
                "select count(*) from instrument i, risk_copy r where i.id in (%s)"
                                .formatted(String.join(", ", wanted))
                        + " and r.state->>'version' = '%1$d' and r.limits->>'version' = '%1$d'"
                                .formatted(Neighbors.latestVersion());
        await().atMost(PATIENCE)
                .until(() -> Integer.toString(wanted.size()).equals(servers.query(heard)));
    }

    private void known(TradedPlan plan) {
        await().atMost(PATIENCE)
                .until(() ->
                        "1"
                                .equals(
                                        servers.query(
                                                "select count(*) from plan where id = '"
                                                        + plan.id()
                                                        + "' and standing = 'APPROVED'")));
    }

    private String count(String table, TradedPlan plan) throws SQLException {
        return String.valueOf(
                servers.query(
                        "select count(*) from " + table + " where plan_id = '" + plan.id() + "'"));
    }

    private ValidatableResponse execute(TradedPlan plan) {
        return execute(UUID.randomUUID().toString(), body(plan));
    }

    private static ValidatableResponse execute(String key, String body) {
        return owner().header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/execution/execute-plan")
                .then();
    }

    private static ValidatableResponse validate(TradedPlan plan) {
        return owner().body("{\"planId\":\"" + plan.id() + "\"}")
                .post("/api/v1/execution/validate-plan")
                .then()
                .statusCode(200);
    }

    private static void halt(String kind, String scope) {
        var limitsVersion = Neighbors.latestVersion();
        given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.RISK))
                .contentType(ContentType.JSON)
                .body(
                        """
                        {"states":[{"kind":"%s","scope":"%s","state":"HALTED","reason":"test"}],\
                        "version":%d,"limitsVersion":%d,"changedBy":"owner",\
                        "changedAt":"2026-01-31T09:30:00Z"}\
                        """
                                .formatted(kind, scope, Neighbors.nextVersion(), limitsVersion))
                .put("/internal/v1/trading-state")
                .then()
                .statusCode(200);
    }

    private static String body(TradedPlan plan) {
        return "{\"planId\":\"" + plan.id() + "\",\"mode\":\"paper\"}";
    }

    private static RequestSpecification owner() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.EXECUTE))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }

    private JsonPath done(String execution) {
        return await().atMost(PATIENCE)
                .until(
                        () -> read().get("/api/v1/execution/status/" + execution).jsonPath(),
                        status -> !status.getString("status").equals("RUNNING"));
    }

    /** All that was told of the plan's execution, once it has completed. */
    private List<ConsumerRecord<String, byte[]>> completed(TradedPlan plan) {
        return await().atMost(PATIENCE)
                .pollInterval(BETWEEN_LOOKS)
                .until(
                        () -> {
                            // Risk goes on saying that all is well; orders wait for it.
                            neighbors.state(TradingState.ACTIVE);
                            return told(plan);
                        },
                        told ->
                                !told.isEmpty()
                                        && type(told.getLast()).equals("ExecutionCompleted"));
    }

    private List<ConsumerRecord<String, byte[]>> told(TradedPlan plan) {
        return servers.topics().read("executions.v1").stream()
                .filter(record -> record.key().equals(plan.portfolio().toString()))
                .toList();
    }

    private static BigDecimal cash(OrderFilled fill) {
        var notional = fill.getQuantity().multiply(fill.getPrice());
        return fill.getSide().name().equals("SELL")
                ? notional.subtract(fill.getFee())
                : notional.add(fill.getFee()).negate();
    }

    private static String side(ConsumerRecord<String, byte[]> record) {
        return switch (type(record)) {
            case "OrderFilled" -> "OrderFilled " + decode(record, OrderFilled.class).getSide();
            case "OrderSubmitted" ->
                    "OrderSubmitted " + decode(record, OrderSubmitted.class).getSide();
            default -> type(record);
        };
    }

    private static String type(ConsumerRecord<String, byte[]> record) {
        return KafkaTopics.header(record, "ce_type");
    }

    private static <W extends SpecificRecord> W decode(
            ConsumerRecord<String, byte[]> record, Class<W> type) {
        return new WireFormat<>(type).decode(record.value());
    }

    private static BigDecimal bd(String plain) {
        return new BigDecimal(plain);
    }
}
