package dev.ballast.planner;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What every test of the whole service needs: it runs on a real PostgreSQL and a real Kafka. */
@QuarkusTestResource(value = EmbeddedServers.class, restrictToAnnotatedClass = false)
abstract class PlannerTestCase {

    static final String PLANS = "/api/v1/plans";
    static final String TARGETS = "/api/v1/targets/";
    static final String RUNS = "/api/v1/pipeline/runs";
    private static final InstantSource CLOCK = InstantSource.system();
    static final Duration PATIENCE = Duration.ofSeconds(60);

    final World world = new World("default", CLOCK.instant().truncatedTo(ChronoUnit.MILLIS));
    final UUID portfolio = UUID.randomUUID();

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

    void golden(String policy) {
        var snapshot = UUID.randomUUID();
        put(targets(policy), "\"0\"").then().statusCode(200);
        servers.topics().send(List.of(world.snapshot(portfolio, snapshot, 1, World.golden())));
    }

    String wanted() {
        return "{\"portfolioId\": \"%s\", \"ccs\": \"0.78\"}".formatted(portfolio);
    }

    static JsonPath created(String body) {
        return planner()
                .body(body)
                .post(PLANS)
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .extract()
                .jsonPath();
    }

    Response put(String body, String ifMatch) {
        return planner().header("If-Match", ifMatch).body(body).put(TARGETS + portfolio);
    }

    static String targets(String policy) {
        return """
        {"basis": "asset", "settlementAsset": "USDT", "policy": "%s",
         "weights": {"BTC": "0.25", "ETH": "0.15", "SOL": "0.05", "BNB": "0.05", "XRP": "0.05",
         "ADA": "0.05", "LINK": "0.05", "DOT": "0.05", "USDT": "0.30"}}\
        """
                .formatted(policy);
    }

    void assess(JsonPath plan, Verdict verdict) {
        servers.topics()
                .send(
                        List.of(
                                world.assessed(
                                        plan.getString("id"),
                                        plan.getString("runId"),
                                        plan.getString("portfolioId"),
                                        verdict)));
    }

    static ValidatableResponse approve(String id) {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.APPROVE))
                .contentType(ContentType.JSON)
                .body("{}")
                .post(PLANS + "/" + id + "/approval")
                .then();
    }

    static void awaitStatus(String id, String status) {
        await().atMost(PATIENCE)
                .until(
                        () -> read().get(PLANS + "/" + id).jsonPath().getString("status"),
                        status::equals);
    }

    <W extends SpecificRecord> W told(Class<W> type, String topic, String planId) {
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

    <W extends SpecificRecord> W toldKey(Class<W> type, String topic, String key) {
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

    static BigDecimal amount(JsonPath json, String path) {
        return new BigDecimal(json.getString(path));
    }

    static RequestSpecification planner() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.WRITE))
                .contentType(ContentType.JSON);
    }

    static RequestSpecification trader() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.EXECUTE))
                .contentType(ContentType.JSON);
    }

    static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }
}
