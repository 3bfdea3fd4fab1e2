package dev.ballast.planner;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What people and the other services do with one portfolio and its plans. */
record PlannerSteps(EmbeddedServers servers, World world, UUID portfolio) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    static final String PLANS = "/api/v1/plans";

    /** The reference data, and targets for the golden holdings. */
    void open(String policy) {
        servers.topics().send(world.reference());
        await().atMost(PATIENCE)
                .until(() -> servers.query("select count(*) from asset_class"), "10"::equals);
        await().atMost(PATIENCE)
                .until(() -> servers.query("select count(*) >= 9 from instrument"), "t"::equals);
        as(Scopes.READ, Scopes.WRITE)
                .header("If-Match", "*")
                .body(targets(policy))
                .put("/api/v1/targets/" + portfolio)
                .then()
                .statusCode(200);
    }

    /** A snapshot with this version, which the planner then knows. */
    void snapshot(long version, SnapshotCause cause) {
        snapshot(version, World.golden(), cause);
    }

    void snapshot(long version, List<World.Row> rows, SnapshotCause cause) {
        snapshot(version, rows, cause, null);
    }

    /** A snapshot with all fills of the plan's execution. */
    void executed(long version, String plan) {
        snapshot(version, World.golden(), SnapshotCause.EXECUTED, "execution-" + plan);
    }

    private void snapshot(
            long version, List<World.Row> rows, SnapshotCause cause, @Nullable String booked) {
        var snapshot = UUID.randomUUID();
        servers.topics()
                .send(List.of(world.snapshot(portfolio, snapshot, version, rows, cause, booked)));
        await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.query(
                                        "select count(*) from snapshot_heard where id = '%s'"
                                                .formatted(snapshot)),
                        "1"::equals);
    }

    String plan() {
        return as(Scopes.READ, Scopes.WRITE)
                .body("{\"portfolioId\": \"%s\"}".formatted(portfolio))
                .post(PLANS)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String run() {
        return as(Scopes.READ, Scopes.EXECUTE)
                .body("{\"portfolioId\": \"%s\"}".formatted(portfolio))
                .post("/api/v1/pipeline/runs")
                .then()
                .statusCode(202)
                .extract()
                .path("planId");
    }

    String assessedPlan() {
        var id = plan();
        assess(id);
        awaitStatus(id, "ASSESSED");
        return id;
    }

    String approvedPlan() {
        var id = assessedPlan();
        approve(id).statusCode(200);
        return id;
    }

    String executingPlan() {
        var id = approvedPlan();
        start(id);
        awaitStatus(id, "EXECUTING");
        return id;
    }

    void assess(String id) {
        servers.topics()
                .send(
                        List.of(
                                world.assessed(
                                        id,
                                        read(id).getString("runId"),
                                        portfolio.toString(),
                                        Verdict.PASSED)));
    }

    ValidatableResponse approve(String id) {
        return as(Scopes.READ, Scopes.APPROVE)
                .body("{}")
                .post(PLANS + "/" + id + "/approval")
                .then();
    }

    void start(String id) {
        servers.topics().send(List.of(world.started(id, portfolio.toString(), "execution-" + id)));
    }

    void complete(String id) {
        servers.topics()
                .send(
                        List.of(
                                world.completed(
                                        id,
                                        portfolio.toString(),
                                        "execution-" + id,
                                        ExecutionStatus.COMPLETED)));
    }

    JsonPath read(String id) {
        return as(Scopes.READ).get(PLANS + "/" + id).jsonPath();
    }

    void awaitStatus(String id, String status) {
        await().atMost(PATIENCE).until(() -> read(id).getString("status"), status::equals);
    }

    /** What was said of the portfolio, once there is something of it. */
    <W extends SpecificRecord> List<W> told(Class<W> type, Predicate<W> wanted) {
        return await().atMost(PATIENCE)
                .until(
                        () ->
                                servers.topics().read("plans.v1").stream()
                                        .filter(record -> record.key().equals(portfolio.toString()))
                                        .filter(record ->
                                                KafkaTopics.header(record, "ce_type")
                                                        .equals(type.getSimpleName()))
                                        .map(record ->
                                                new WireFormat<>(type).decode(record.value()))
                                        .filter(wanted)
                                        .toList(),
                        found -> !found.isEmpty());
    }

    private static String targets(String policy) {
        return """
        {"basis": "asset", "settlementAsset": "USDT", "policy": "%s",
         "weights": {"BTC": "0.5", "ETH": "0.2", "USDT": "0.3"}}\
        """
                .formatted(policy);
    }

    static RequestSpecification as(String... scopes) {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", scopes))
                .contentType(ContentType.JSON);
    }
}
