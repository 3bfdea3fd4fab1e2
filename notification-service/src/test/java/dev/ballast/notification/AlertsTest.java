package dev.ballast.notification;

import static dev.ballast.notification.Calls.ALERTS;
import static dev.ballast.notification.Calls.RUNS;
import static dev.ballast.notification.Calls.eventually;
import static dev.ballast.notification.Calls.now;
import static dev.ballast.notification.Calls.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people are told of, and how it ends. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class AlertsTest {

    private final ServicesDouble said = ServicesDouble.at(now());

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

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
    void a_level_that_is_none_is_refused() {
        read().queryParam("level", "LOUD").get(ALERTS).then().statusCode(400);
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
}
