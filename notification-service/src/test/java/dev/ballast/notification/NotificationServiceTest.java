package dev.ballast.notification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.AlertRaised;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.Test;

/** The whole service on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class NotificationServiceTest {

    private static final String RUNS = "/api/v1/pipeline/runs";
    private static final String ALERTS = "/api/v1/monitoring/alerts";
    private static final String THRESHOLDS = "/api/v1/monitoring/thresholds";
    private static final String HEALTH = "/api/v1/monitoring/health";
    private static final InstantSource CLOCK = InstantSource.system();

    private final ServicesDouble said = ServicesDouble.at(now());

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @Test
    void a_run_is_told_whole_whatever_the_order_of_its_events() {
        var story = new ArrayList<>(story());
        story.addAll(List.copyOf(story));
        Collections.shuffle(story, new Random(7));

        servers.topics().send(story);

        eventually(() ->
                read().get(RUNS + "/" + said.run())
                        .then()
                        .statusCode(200)
                        .body("status", equalTo("DONE"))
                        .body("log", hasSize(8)));
        read().get(RUNS + "/" + said.run())
                .then()
                .body("mode", equalTo("paper"))
                .body("planId", equalTo(said.plan().toString()))
                .body(
                        "stages.stage",
                        contains(
                                "ingestion",
                                "planning",
                                "session",
                                "snapshot",
                                "execution",
                                "tracking",
                                "analysis"))
                .body("stages.status", everyItem(equalTo("DONE")))
                .body("stages[4].millis", equalTo(500))
                .body("metrics.turnover", equalTo("117236"))
                .body("metrics.fees", equalTo("117.2"))
                .body("log[0].message", containsString("117236.00 USD"));
    }

    @Test
    void runs_are_listed_by_portfolio_and_shown_as_the_pipelines_status() {
        servers.topics().send(List.of(said.proposed()));

        eventually(() ->
                read().queryParam("portfolioId", said.portfolio())
                        .get(RUNS)
                        .then()
                        .statusCode(200)
                        .body("items.id", contains(said.run().toString()))
                        .body("items[0].status", equalTo("RUNNING")));
        read().get("/api/v1/monitoring/pipeline-status")
                .then()
                .statusCode(200)
                .body("stages", hasSize(7))
                .body("running", not(equalTo(0)));
    }

    @Test
    void a_completed_execution_is_told_and_delivered() {
        servers.topics().send(List.of(said.completed(ExecutionStatus.COMPLETED)));

        eventually(() ->
                alerts("EXECUTION_COMPLETED")
                        .then()
                        .body("items.subject", contains(said.execution().toString()))
                        .body("items[0].level", equalTo("INFO"))
                        .body("items[0].mode", equalTo("paper")));
        String id = alerts("EXECUTION_COMPLETED").path("items[0].id");
        eventually(() -> assertThat(told("NotificationDelivered")).isNotEmpty());
        assertThat(servers.topics().read("alerts.v1"))
                .filteredOn(record -> KafkaTopics.header(record, "ce_type").equals("AlertRaised"))
                .extracting(record ->
                        new WireFormat<>(AlertRaised.class).decode(record.value()).getAlertId())
                .contains(id);
    }

    @Test
    void a_plan_that_waits_is_told_and_over_when_it_is_approved() {
        servers.topics().send(List.of(said.assessed(Verdict.WARNED)));

        eventually(() ->
                alerts("PLAN_WAITING")
                        .then()
                        .body("items.subject", contains(said.plan().toString()))
                        .body("items[0].resolvedAt", equalTo(null)));
        servers.topics().send(List.of(said.approved()));
        eventually(() ->
                alerts("PLAN_WAITING").then().body("items[0].resolvedAt", not(equalTo(null))));
    }

    @Test
    void a_denied_plan_is_told() {
        servers.topics().send(List.of(said.assessed(Verdict.DENIED)));

        eventually(() ->
                alerts("PLAN_DENIED")
                        .then()
                        .body("items.subject", contains(said.plan().toString())));
    }

    @Test
    void drift_is_told_above_the_threshold_and_over_below_it() {
        servers.topics().send(List.of(said.drift("0.0501")));
        eventually(() -> alerts("DRIFT").then().body("items", hasSize(1)));

        servers.topics().send(List.of(said.drift("0.05")));

        eventually(() -> alerts("DRIFT").then().body("items[0].resolvedAt", not(equalTo(null))));
    }

    @Test
    void a_silent_service_is_down_and_heard_again_it_is_back() {
        var concern = "items.findAll { it.subject == 'ingestion' }";
        servers.topics().send(List.of(said.heartbeat("ingestion", now().minusSeconds(3))));
        eventually(() ->
                read().queryParam("type", "SERVICE_DOWN")
                        .get(ALERTS)
                        .then()
                        .body(concern, hasSize(1)));
        read().get(HEALTH)
                .then()
                .statusCode(200)
                .body("services.find { it.service == 'ingestion' }.status", equalTo("DOWN"))
                .body("services.find { it.service == 'notification' }.status", equalTo("UP"))
                .body("services.find { it.service == 'gateway' }.status", equalTo("UNKNOWN"))
                .body("alerts.subject", hasItem("ingestion"));

        servers.topics().send(List.of(said.heartbeat("ingestion", now().plusSeconds(60))));

        eventually(() ->
                read().queryParam("type", "SERVICE_DOWN")
                        .queryParam("status", "RESOLVED")
                        .get(ALERTS)
                        .then()
                        .body(concern, hasSize(1)));
    }

    @Test
    void a_dead_letter_is_told_once_and_counted() {
        var letter = said.deadLetter("assets.v1");

        servers.topics().send(List.of(letter, letter, said.deadLetter("assets.v1")));

        eventually(() ->
                read().queryParam("type", "DEAD_LETTER")
                        .get(ALERTS)
                        .then()
                        .body("items.subject", contains("assets.v1.planner.dlq"))
                        .body("items[0].occurrences", equalTo(2)));
    }

    @Test
    void an_alert_is_acknowledged_once() {
        servers.topics().send(List.of(said.completed(ExecutionStatus.FAILED)));
        eventually(() -> alerts("EXECUTION_FAILED").then().body("items", hasSize(1)));
        String id = alerts("EXECUTION_FAILED").path("items[0].id");

        acknowledge("ann", id).then().statusCode(200).body("acknowledgedBy", equalTo("ann"));
        acknowledge("bob", id).then().statusCode(200).body("acknowledgedBy", equalTo("ann"));

        eventually(() -> assertThat(told("AlertAcknowledged")).hasSize(1));
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        servers.topics().send(List.of(said.completed(ExecutionStatus.FAILED)));
        eventually(() -> alerts("EXECUTION_FAILED").then().body("items", hasSize(1)));
        String id = alerts("EXECUTION_FAILED").path("items[0].id");
        var eve = GatewayTokens.tokenOf("other", "eve", Scopes.READ, Scopes.WRITE);

        given().auth().oauth2(eve).get(RUNS + "/" + said.run()).then().statusCode(404);
        given().auth().oauth2(eve).get(ALERTS).then().body("items", hasSize(0));
        given().auth()
                .oauth2(eve)
                .post(ALERTS + "/" + id + "/acknowledgement")
                .then()
                .statusCode(404);
    }

    @Test
    void thresholds_are_edited_from_the_version_that_was_read() {
        var first = read().get(THRESHOLDS).then().statusCode(200).extract();
        var body =
                """
                {"drift": "0.05", "cooldownMinutes": 45, "planWaitingSeconds": 5,
                 "serviceSilenceSeconds": 6}\
                """;

        write().body(body).post(THRESHOLDS).then().statusCode(428);
        write().header("If-Match", first.header("ETag"))
                .body(body)
                .post(THRESHOLDS)
                .then()
                .statusCode(200)
                .body("cooldownMinutes", equalTo(45));
        write().header("If-Match", first.header("ETag"))
                .body(body)
                .post(THRESHOLDS)
                .then()
                .statusCode(412);
    }

    @Test
    void all_mistakes_in_thresholds_are_named_at_once() {
        write().header("If-Match", "*")
                .body("{\"drift\": \"0\", \"cooldownMinutes\": -1, \"planWaitingSeconds\": 5}")
                .post(THRESHOLDS)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains("/serviceSilenceSeconds", "/drift", "/cooldownMinutes"));
    }

    @Test
    void what_is_asked_for_wrongly_is_refused() {
        read().queryParam("level", "LOUD").get(ALERTS).then().statusCode(400);
        read().queryParam("cursor", "!").get(RUNS).then().statusCode(400);
        read().get(RUNS + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(RUNS).then().statusCode(401);
    }

    private List<ProducerRecord<String, byte[]>> story() {
        return List.of(
                said.proposed(),
                said.assessed(Verdict.PASSED),
                said.opened(),
                said.approved(),
                said.executionStarted(),
                said.completed(ExecutionStatus.COMPLETED),
                said.executedSnapshot(),
                said.closed());
    }

    private List<String> told(String type) {
        return servers.topics().read("alerts.v1").stream()
                .map(record -> KafkaTopics.header(record, "ce_type"))
                .filter(type::equals)
                .toList();
    }

    private Response alerts(String type) {
        return read().queryParam("type", type)
                .queryParam("portfolioId", said.portfolio())
                .get(ALERTS);
    }

    private static Response acknowledge(String who, String id) {
        return given().auth()
                .oauth2(GatewayTokens.token(who, Scopes.WRITE))
                .post(ALERTS + "/" + id + "/acknowledgement");
    }

    private static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    private static Instant now() {
        return CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }

    private static RequestSpecification write() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.WRITE))
                .contentType(ContentType.JSON);
    }
}
