package dev.ballast.planner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.DriftMeasured;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.FeeAsset;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanExpired;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.RunEnded;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.TargetsSet;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PlannerServiceTest {

    private static final String PLANS = "/api/v1/plans";
    private static final String TARGETS = "/api/v1/targets/";
    private static final String RUNS = "/api/v1/pipeline/runs";
    private static final InstantSource CLOCK = InstantSource.system();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final World world =
            new World("default", CLOCK.instant().truncatedTo(ChronoUnit.MILLIS));
    private final UUID portfolio = UUID.randomUUID();

    // The test resource and the container fill them in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    @Inject
    MovableClock clock;

    @AfterEach
    void the_time_is_now() {
        clock.putForward(Duration.ZERO);
    }

    @BeforeEach
    void the_reference_data_is_known() {
        servers.topics().send(world.reference());
        await().atMost(PATIENCE)
                .until(() ->
                        "10"
                                .equals(
                                        servers.query(
                                                "select count(*) from asset_class where"
                                                        + " tenant = 'global'")));
        await().atMost(PATIENCE)
                .until(() ->
                        Integer.parseInt(servers.query("select count(*) from instrument")) >= 9);
    }

    @Test
    void the_golden_case_comes_out_to_the_last_digit() {
        golden("MANUAL");

        var plan = created("{\"portfolioId\": \"%s\", \"ccs\": \"0.78\"}".formatted(portfolio));

        assertThat(amount(plan, "portfolioValue")).isEqualByComparingTo("202520.00");
        assertThat(amount(plan, "totals.buy")).isEqualByComparingTo("35328.20");
        assertThat(amount(plan, "totals.sell")).isEqualByComparingTo("81907.80");
        assertThat(amount(plan, "totals.turnover")).isEqualByComparingTo("117236.00");
        assertThat(plan.getList("actions.state", String.class)).containsOnly("PLANNED").hasSize(9);
        assertThat(plan.getString("ccs")).isEqualTo("0.78");
        assertThat(plan.getString("actions.find { it.asset == 'BNB' }.quantity"))
                .isEqualTo("106.887");
        assertThat(plan.getString("actions.find { it.asset == 'BTC' }.reasons.code"))
                .contains("CYCLE_SHIFT");
    }

    @Test
    void a_buy_pays_in_what_it_buys_where_the_venue_takes_its_fee_of_that() {
        servers.topics()
                .send(List.of(world.instrument("ADA-USDT.BINANCE", "0.1", 2, FeeAsset.RECEIVED)));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.query(
                                        "select version from instrument where id = 'ADA-USDT.BINANCE'"),
                        "2"::equals);
        golden("MANUAL");

        var plan = created(wanted());

        var id = plan.getString("id");
        var buy = "actions.find { it.asset == 'ADA' }.";
        assertThat(plan.getString(buy + "quantity")).isEqualTo("17720.5");
        assertThat(amount(plan, buy + "fee")).isEqualByComparingTo("17.7205");
        assertThat(plan.getString(buy + "feeAsset")).isEqualTo("ADA");
        assertThat(plan.getString(buy + "reasons.find { it.code == 'FEE_IN_BASE' }.text"))
                .isEqualTo(
                        "the taker fee is 0.001 of the 17720.5 ADA that are bought: 17.7205 ADA,"
                                + " worth 7.0882 USDT, so 17702.78 ADA arrive");
        assertThat(plan.getString("actions.find { it.asset == 'BTC' }.feeAsset")).isEqualTo("USDT");
        assertThat(amount(plan, "totals.fees")).isEqualByComparingTo("117.236");
        assertThat(told(PlanProposed.class, "plans.v1", id).getActions())
                .filteredOn(action -> action.getAsset().equals("ADA"))
                .singleElement()
                .satisfies(action -> {
                    assertThat(action.getFee()).isEqualByComparingTo("17.7205");
                    assertThat(action.getFeeAsset()).isEqualTo("ADA");
                });
        read().contentType(ContentType.JSON)
                .post(PLANS + "/" + id + "/replay")
                .then()
                .body("identical", equalTo(true));
        assertThat(read().get(PLANS + "/" + id + "/export").asString())
                .contains(",\"ADA-USDT.BINANCE\",17720.5,0.4,7088.2,17.7205,\"ADA\",\"USDT\",");
    }

    @Test
    void a_plan_is_told_in_its_run_and_a_person_approves_it() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");

        var told = told(PlanProposed.class, "plans.v1", id);
        assertThat(told.getRunId()).isEqualTo(plan.getString("runId"));
        assertThat(told.getTurnover()).isEqualByComparingTo("117236");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200).body("status", equalTo("APPROVED"));

        var approved = told(PlanApproved.class, "plans.v1", id);
        assertThat(approved.getStart()).isEqualTo(StartMode.ON_REQUEST);
        assertThat(approved.getActions()).hasSize(9);
        assertThat(approved.getApprovedBy()).isEqualTo("owner");
        assertThat(approved.getSnapshotAsOf()).isEqualTo(told.getSnapshotAsOf());
        read().get(PLANS + "/" + id)
                .then()
                .body("decided.by", equalTo("owner"))
                .body("assessment.verdict", equalTo("PASSED"));
    }

    @Test
    void execution_carries_the_plan_to_its_end() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.WARNED);
        approve(id).statusCode(200);

        servers.topics().send(List.of(world.started(id, portfolio.toString(), "execution-" + id)));
        awaitStatus(id, "EXECUTING");
        servers.topics()
                .send(
                        List.of(
                                world.completed(
                                        id,
                                        portfolio.toString(),
                                        "execution-" + id,
                                        ExecutionStatus.PARTIALLY_COMPLETED)));

        awaitStatus(id, "PARTIALLY_COMPLETED");
        read().get(PLANS + "/" + id).then().body("executionId", equalTo("execution-" + id));
    }

    @Test
    void two_who_approve_at_once_approve_once() throws InterruptedException {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        awaitStatus(id, "ASSESSED");

        Callable<Integer> approval = () -> approve(id).extract().statusCode();
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers =
                    people.invokeAll(List.of(approval, approval)).stream()
                            .map(PlannerServiceTest::answer)
                            .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        approve(id).statusCode(409).body("code", equalTo("plan-already-decided"));
    }

    @Test
    void what_risk_denies_nobody_approves() {
        golden("AUTOMATIC");
        var plan = created(wanted());
        var id = plan.getString("id");

        assess(plan, Verdict.DENIED);
        awaitStatus(id, "REJECTED");

        approve(id).statusCode(409).body("code", equalTo("plan-denied"));
        read().get(PLANS + "/" + id).then().body("decided.reason", equalTo("DENIED_BY_RISK"));
    }

    @Test
    void a_plan_that_risk_has_not_seen_is_not_yet_decidable() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        approve(id)
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void a_run_is_approved_by_policy_and_starts_by_itself() {
        golden("AUTOMATIC");
        var run =
                trader().body(wanted())
                        .post(RUNS)
                        .then()
                        .statusCode(202)
                        .body("status", equalTo("RUNNING"))
                        .extract()
                        .jsonPath();
        var id = run.getString("planId");

        assess(read().get(PLANS + "/" + id).jsonPath(), Verdict.PASSED);
        awaitStatus(id, "APPROVED");

        assertThat(told(PlanApproved.class, "plans.v1", id).getStart())
                .isEqualTo(StartMode.AUTOMATIC);
    }

    @Test
    void a_stopped_run_trades_nothing() {
        golden("MANUAL");
        var run = trader().body(wanted()).post(RUNS).then().extract().jsonPath();

        trader().post(RUNS + "/" + run.getString("runId") + "/stop")
                .then()
                .statusCode(202)
                .body("status", equalTo("STOPPED"));

        awaitStatus(run.getString("planId"), "CANCELED");
        assertThat(told(RunEnded.class, "plans.v1", run.getString("planId")).getOutcome())
                .isEqualTo("STOPPED");
        trader().post(RUNS + "/" + run.getString("runId") + "/stop")
                .then()
                .statusCode(409)
                .body("code", equalTo("run-over"));
    }

    @Test
    void a_plan_that_nobody_executes_expires_after_half_an_hour() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200);

        clock.putForward(Duration.ofMinutes(31));

        awaitStatus(id, "EXPIRED");
        told(PlanExpired.class, "plans.v1", id);
        approve(id).statusCode(409).body("code", equalTo("plan-expired"));
    }

    @Test
    void a_plan_in_execution_never_expires() throws SQLException {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200);
        servers.topics().send(List.of(world.started(id, portfolio.toString(), "execution-" + id)));
        awaitStatus(id, "EXECUTING");

        assertThat(servers.query("select count(*) from plan_deadline where plan_id = '" + id + "'"))
                .isEqualTo("0");
    }

    @Test
    void a_replay_gives_the_identical_plan() {
        golden("MANUAL");
        var plan = created(wanted());

        read().contentType(ContentType.JSON)
                .post(PLANS + "/" + plan.getString("id") + "/replay")
                .then()
                .statusCode(200)
                .body("identical", equalTo(true))
                .body("inputsHash", equalTo(plan.getString("decision.inputsHash")));
    }

    @Test
    void a_plan_is_exported_as_csv() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        var csv = read().get(PLANS + "/" + id + "/export").then().statusCode(200).extract();

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString().lines()).hasSize(10);
        assertThat(csv.asString())
                .contains("\"BNB\",\"Binance\",\"BNB-USDT.BINANCE\",106.887,200,");
    }

    @Test
    void a_trial_saves_nothing() {
        golden("MANUAL");
        var tried =
                """
                {"portfolioId": "%s", "targets": {"basis": "asset",
                 "weights": {"BTC": "0.5", "USDT": "0.5"}}}\
                """
                        .formatted(portfolio);

        read().contentType(ContentType.JSON)
                .body(tried)
                .post(PLANS + "/what-if")
                .then()
                .statusCode(200)
                .body("weights.find { it.asset == 'BTC' }.target", equalTo("0.5"));

        read().queryParam("portfolioId", portfolio).get(PLANS).then().body("items", hasSize(0));
    }

    @Test
    void plans_are_compared_and_come_in_parts() {
        golden("MANUAL");
        var first = created(wanted()).getString("id");
        var second = created("{\"portfolioId\": \"" + portfolio + "\"}").getString("id");

        read().queryParam("ids", first + "," + second)
                .get(PLANS + "/compare")
                .then()
                .statusCode(200)
                .body("plans.id", contains(first, second))
                .body("actions.asset", hasItem("BTC"));
        var cursor =
                read().queryParams("portfolioId", portfolio, "limit", 1)
                        .get(PLANS)
                        .then()
                        .body("items.id", contains(second))
                        .extract()
                        .jsonPath()
                        .getString("nextCursor");
        read().queryParams("portfolioId", portfolio, "cursor", cursor)
                .get(PLANS)
                .then()
                .body("items.id", contains(first));
    }

    @Test
    void the_same_key_makes_one_plan() {
        golden("MANUAL");
        var key = UUID.randomUUID().toString();

        var first = planner().header("Idempotency-Key", key).body(wanted()).post(PLANS);
        var second = planner().header("Idempotency-Key", key).body(wanted()).post(PLANS);

        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        planner()
                .header("Idempotency-Key", key)
                .body("{\"portfolioId\": \"" + portfolio + "\"}")
                .post(PLANS)
                .then()
                .statusCode(422);
    }

    @Test
    void targets_are_edited_from_the_version_that_was_read() {
        read().get(TARGETS + portfolio)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("weights.size()", equalTo(0));

        put(targets("MANUAL"), "\"0\"").then().statusCode(200).header("ETag", "\"1\"");
        put(targets("MANUAL"), "\"0\"").then().statusCode(412);
        planner().body(targets("MANUAL")).put(TARGETS + portfolio).then().statusCode(428);

        var told = toldKey(TargetsSet.class, "targets.v1", "targets:" + portfolio);
        assertThat(told.getVersion()).isEqualTo(1);
    }

    @Test
    void an_edit_of_targets_that_is_sent_again_with_its_key_gets_its_first_answer() {
        var edit =
                planner()
                        .header("If-Match", "\"0\"")
                        .header("Idempotency-Key", UUID.randomUUID())
                        .body(targets("MANUAL"));

        edit.put(TARGETS + portfolio).then().statusCode(200).header("ETag", "\"1\"");
        edit.put(TARGETS + portfolio)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weights.BTC", equalTo("0.25"));
        edit.body(targets("AUTOMATIC")).put(TARGETS + portfolio).then().statusCode(422);

        read().get(TARGETS + portfolio).then().header("ETag", "\"1\"");
    }

    @Test
    void all_mistakes_in_targets_are_named_at_once() {
        var body =
                """
                {"basis": "asset", "weights": {"BTC": "0.5", "NOPE": "0.4", "ETH": "-0.001",
                 "USDT": "0.1"}, "settlementAsset": "XXXX"}\
                """;

        put(body, "*")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.pointer", hasItem("/weights/NOPE"))
                .body("errors.pointer", hasItem("/weights/ETH"))
                .body("errors.pointer", hasItem("/weights"))
                .body("errors.pointer", hasItem("/settlementAsset"))
                .body("errors.message", hasItem("weights sum to 0.999"))
                .body("errors.fix", hasItem(containsString("add 0.001")));
        read().get(TARGETS + portfolio).then().header("ETag", "\"0\"");
    }

    @Test
    void amounts_are_strings_and_properties_known() {
        put(targets("MANUAL").replace("\"0.25\"", "0.25"), "*").then().statusCode(400);
        put(targets("MANUAL").replace("policy", "polity"), "*").then().statusCode(400);
        planner()
                .body("{\"portfolioId\": \"x\", \"ccs\": \"1.1\", \"strategy\": \"luck\"}")
                .post(PLANS)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/portfolioId", "/strategy", "/ccs"));
    }

    @Test
    void drift_is_measured_on_each_new_snapshot_and_edit() {
        golden("MANUAL");

        var drift = toldKey(DriftMeasured.class, "targets.v1", "drift:" + portfolio);

        assertThat(drift.getMaxDrift()).isEqualByComparingTo("0.3");
        assertThat(drift.getEntries()).hasSize(10);
    }

    @Test
    void a_portfolio_that_nobody_knows_is_waited_for() {
        planner()
                .body(wanted())
                .post(PLANS)
                .then()
                .statusCode(409)
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void an_older_snapshot_changes_nothing() {
        golden("MANUAL");

        servers.topics()
                .send(
                        List.of(
                                world.snapshot(
                                        portfolio,
                                        UUID.randomUUID(),
                                        0,
                                        List.of(World.golden().getFirst()))));
        var later = UUID.randomUUID();
        servers.topics().send(List.of(world.snapshot(portfolio, later, 2, World.golden())));

        var plan =
                created(
                        "{\"portfolioId\": \"%s\", \"snapshotId\": \"%s\"}"
                                .formatted(portfolio, later));
        assertThat(plan.getLong("decision.snapshotVersion")).isEqualTo(2);
        assertThat(amount(plan, "portfolioValue")).isEqualByComparingTo("202520");
    }

    @Test
    void another_tenant_and_a_weaker_token_get_nowhere() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        given().auth()
                .oauth2(GatewayTokens.tokenOf("other", "eve", Scopes.READ))
                .get(PLANS + "/" + id)
                .then()
                .statusCode(404);
        read().contentType(ContentType.JSON)
                .body("{}")
                .post(PLANS + "/" + id + "/approval")
                .then()
                .statusCode(403);
        given().get(PLANS).then().statusCode(401);
    }

    private void golden(String policy) {
        var snapshot = UUID.randomUUID();
        put(targets(policy), "\"0\"").then().statusCode(200);
        servers.topics().send(List.of(world.snapshot(portfolio, snapshot, 1, World.golden())));
    }

    private String wanted() {
        return "{\"portfolioId\": \"%s\", \"ccs\": \"0.78\"}".formatted(portfolio);
    }

    private static JsonPath created(String body) {
        return planner()
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .jsonPath();
    }

    private Response put(String body, String ifMatch) {
        return planner().header("If-Match", ifMatch).body(body).put(TARGETS + portfolio);
    }

    private static String targets(String policy) {
        return """
        {"basis": "asset", "settlementAsset": "USDT", "policy": "%s",
         "weights": {"BTC": "0.25", "ETH": "0.15", "SOL": "0.05", "BNB": "0.05", "XRP": "0.05",
         "ADA": "0.05", "LINK": "0.05", "DOT": "0.05", "USDT": "0.30"}}\
        """
                .formatted(policy);
    }

    private void assess(JsonPath plan, Verdict verdict) {
        servers.topics()
                .send(
                        List.of(
                                world.assessed(
                                        plan.getString("id"),
                                        plan.getString("runId"),
                                        plan.getString("portfolioId"),
                                        verdict)));
    }

    private static ValidatableResponse approve(String id) {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.APPROVE))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(PLANS + "/" + id + "/approval")
                .then();
    }

    private static void awaitStatus(String id, String status) {
        await().atMost(PATIENCE)
                .until(
                        () -> read().get(PLANS + "/" + id).jsonPath().getString("status"),
                        status::equals);
    }

    private <W extends SpecificRecord> W told(Class<W> type, String topic, String planId) {
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.topics().read(topic).stream()
                                        .filter(record -> isA(type, record))
                                        .map(record ->
                                                new WireFormat<>(type).decode(record.value()))
                                        .filter(event -> planId.equals(event.get(planField(event))))
                                        .toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    private <W extends SpecificRecord> W toldKey(Class<W> type, String topic, String key) {
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.topics().read(topic).stream()
                                        .filter(record -> isA(type, record))
                                        .filter(record -> record.key().equals(key))
                                        .map(record ->
                                                new WireFormat<>(type).decode(record.value()))
                                        .toList(),
                        found -> !found.isEmpty())
                .getLast();
    }

    private static boolean isA(Class<?> type, ConsumerRecord<?, ?> record) {
        return KafkaTopics.header(record, "ce_type").equals(type.getSimpleName());
    }

    private static int planField(SpecificRecord event) {
        return event.getSchema().getField("planId").pos();
    }

    private static int answer(Future<Integer> answer) {
        return answer.resultNow();
    }

    private static BigDecimal amount(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }

    private static RequestSpecification planner() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.WRITE))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification trader() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.EXECUTE))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }
}
