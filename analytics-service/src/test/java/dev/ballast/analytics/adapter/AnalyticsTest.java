package dev.ballast.analytics.adapter;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.topic.Topic;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.assertj.core.data.Offset;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The whole service on real servers: events in, answers and events out. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class AnalyticsTest {
    private static final String HISTORY = "/api/v1/analytics/history";
    private static final String PERFORMANCE = "/api/v1/analytics/performance";
    private static final Duration SOON = Duration.ofSeconds(20);

    EmbeddedServers servers;

    private final Stories story = new Stories("default");

    @Test
    void a_session_tells_what_its_plan_set_out_to_do_and_what_came_of_it() {
        tell(all(story));

        var session = awaitClosed(story);
        assertThat(session.getString("outcome")).isEqualTo("COMPLETED");
        assertThat(session.getString("runId")).isEqualTo(story.run);
        assertThat(session.getString("executionId")).isEqualTo(story.execution);
        assertThat(session.getString("mode")).isEqualTo("paper");
        assertThat(session.getString("valueBefore")).isEqualTo("1000");
        assertThat(session.getString("valueAfter")).isEqualTo("996.9975");
        assertThat(session.getString("maxDriftBefore")).isEqualTo("0.5");
        assertThat(session.getString("turnover")).isEqualTo("502.5");
        assertThat(session.getString("feesPaid")).isEqualTo("0.5025");
        assertThat(session.getString("slippage")).isEqualTo("0.005");
        assertThat(session.getString("successRate")).isEqualTo("1");
        assertThat(session.getString("weights.find { it.asset == 'BTC' }.before")).isEqualTo("0");
        assertThat(session.getString("weights.find { it.asset == 'BTC' }.after"))
                .startsWith("0.5015");
        assertThat(session.getString("orders[0].status")).isEqualTo("FILLED");
        assertThat(session.getString("orders[0].filledQuantity")).isEqualTo("0.01");
        assertThat(session.getString("orders[0].filledNotional")).isEqualTo("502.5");
        assertThat(session.getString("orders[0].fees[0].amount")).isEqualTo("0.5025");
        assertThat(session.getList("stages.stage", String.class))
                .containsExactly(
                        "PLANNING",
                        "ASSESSMENT",
                        "APPROVAL",
                        "START",
                        "EXECUTION",
                        "TRACKING",
                        "ANALYSIS",
                        "TOTAL");
        assertThat(session.getDouble("stages[4].millis")).isEqualTo(100);
    }

    @Test
    void topics_that_come_in_any_order_and_twice_lead_to_one_session() throws SQLException {
        var random = new Random(20260301);
        for (var turn = 0; turn < 5; turn++) {
            var other = new Stories("default");
            var told = inTopicOrder(all(other), random);
            for (var each : told) {
                tell(List.of(each));
                tell(List.of(each));
            }

            assertThat(awaitClosed(other).getString("feesPaid")).isEqualTo("0.5025");
            assertThat(said(other, "SessionOpened")).isEqualTo(1);
            assertThat(said(other, "SessionClosed")).isEqualTo(1);
            assertThat(
                            servers.query(
                                    "select count(*) from session_fill where plan_id = '%s'"
                                            .formatted(other.plan)))
                    .isEqualTo("2");
        }
    }

    @Test
    void a_rejected_plan_closes_its_session_with_what_there_was() {
        tell(List.of(story.before(), story.proposed(), story.assessed(), story.rejected()));

        var session = awaitClosed(story);
        assertThat(session.getString("outcome")).isEqualTo("REJECTED");
        assertThat(session.getString("valueAfter")).isEqualTo("1000");
        assertThat(session.getString("turnover")).isEqualTo("0");
        assertThat(session.getList("orders")).isEmpty();
    }

    @Test
    void an_open_session_is_shown_as_far_as_it_is_known() {
        tell(List.of(story.before(), story.proposed()));

        var session = await(story);
        assertThat(session.getString("status")).isEqualTo("OPEN");
        assertThat(session.getString("outcome")).isNull();
        assertThat(session.getString("valueAfter")).isNull();
    }

    @Test
    void history_is_filtered_and_paged_with_the_newest_first() {
        var second = new Stories("default");
        tell(List.of(story.proposed()));
        await(story);
        tell(List.of(second.proposed()));
        await(second);

        var first = reader().get(HISTORY + "?limit=1").then().statusCode(200).extract().jsonPath();
        var cursor = first.getString("nextCursor");

        assertThat(first.getString("items[0].planId")).isEqualTo(second.plan);
        reader().get(HISTORY + "?limit=1&cursor=" + cursor)
                .then()
                .body("items[0].planId", equalTo(story.plan));
        reader().get(HISTORY + "?portfolioId=" + story.portfolio)
                .then()
                .body("items.planId", equalTo(List.of(story.plan)));
        reader().get(HISTORY + "?runId=" + story.run)
                .then()
                .body("items.planId", equalTo(List.of(story.plan)));
        reader().get(HISTORY + "?executionId=" + UUID.randomUUID())
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void performance_is_measured_over_the_snapshots_and_said() {
        tell(all(story));
        awaitClosed(story);

        var told = performance(story).jsonPath();

        assertThat(told.getString("totalValue")).isEqualTo("996.9975");
        assertThat(told.getDouble("totalReturn")).isEqualTo(-0.0030025, withinDouble());
        assertThat(told.getDouble("maxDrawdown")).isEqualTo(0.0030025, withinDouble());
        assertThat(told.getString("method")).contains("Time-weighted");
        assertThat(told.getList("values.totalValue", String.class))
                .containsExactly("1000", "996.9975");
        assertThat(told.getString("sessions[0].valueChange")).isEqualTo("-3.0025");
        assertThat(told.getString("note")).isNull();
        assertThat(said(story, "PerformanceMeasured")).isEqualTo(2);
    }

    @Test
    void a_portfolio_without_a_statement_says_why_there_is_nothing_to_see() {
        var empty = story.opened();
        tell(List.of(empty));
        Awaitility.await()
                .atMost(SOON)
                .until(() ->
                        reader().get(PERFORMANCE + "?portfolioId=" + story.portfolio).statusCode()
                                == 200);

        var told = performance(story).jsonPath();

        assertThat(told.getString("totalReturn")).isNull();
        assertThat(told.getString("note")).contains("import a statement");
    }

    @Test
    void an_earlier_snapshot_that_comes_late_has_the_later_ones_measured_again()
            throws SQLException {
        tell(List.of(story.after()));
        Awaitility.await().atMost(SOON).until(() -> count(story) == 1);
        tell(List.of(story.before()));
        Awaitility.await().atMost(SOON).until(() -> count(story) == 2);

        assertThat(performance(story).jsonPath().getDouble("totalReturn"))
                .isEqualTo(-0.0030025, withinDouble());
    }

    @Test
    void what_cannot_be_read_is_a_problem_that_names_the_parameter() {
        reader().get(HISTORY + "?portfolioId=mine")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("portfolioId"));
        reader().get(PERFORMANCE)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("portfolioId"));
        reader().get(HISTORY + "?limit=0").then().statusCode(400);
        reader().get(HISTORY + "?cursor=%21").then().statusCode(400);
        reader().get(PERFORMANCE + "?portfolioId=" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", containsString("No snapshot"));
    }

    @Test
    void without_a_token_or_its_scope_nothing_is_shown() {
        given().get(HISTORY).then().statusCode(401);
        given().get(PERFORMANCE + "?portfolioId=" + story.portfolio).then().statusCode(401);
        given().auth()
                .oauth2(GatewayTokens.token("writer", Scopes.WRITE))
                .get(HISTORY)
                .then()
                .statusCode(403);
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        tell(all(story));
        awaitClosed(story);
        var stranger = GatewayTokens.tokenOf("globex", "stranger", Scopes.READ);

        given().auth()
                .oauth2(stranger)
                .get(HISTORY + "?planId=" + story.plan)
                .then()
                .body("items", equalTo(List.of()));
        given().auth()
                .oauth2(stranger)
                .get(PERFORMANCE + "?portfolioId=" + story.portfolio)
                .then()
                .statusCode(404);
    }

    @Test
    void the_database_itself_hides_other_tenants() throws SQLException {
        tell(all(story));
        awaitClosed(story);

        for (var table :
                List.of("session", "session_weight", "session_order", "session_fill", "snapshot")) {
            assertThat(visible("default", table)).isPositive();
            assertThat(visible("globex", table)).isZero();
        }
    }

    private static List<ProducerRecord<String, byte[]>> all(Stories story) {
        return List.of(
                story.before(),
                story.proposed(),
                story.assessed(),
                story.approved(),
                story.started(),
                story.submitted(),
                story.filled("t1", "0.005", "0.005"),
                story.filled("t2", "0.01", "0"),
                story.completed(),
                story.after());
    }

    /** Another order in which topics may arrive; within a topic the order stays. */
    private static List<ProducerRecord<String, byte[]>> inTopicOrder(
            List<ProducerRecord<String, byte[]>> records, Random random) {
        var topics = new ArrayList<>(records.stream().map(ProducerRecord::topic).toList());
        Collections.shuffle(topics, random);
        var left = new ArrayList<>(records);
        var ordered = new ArrayList<ProducerRecord<String, byte[]>>();
        for (var topic : topics) {
            var next =
                    left.stream()
                            .filter(each -> each.topic().equals(topic))
                            .findFirst()
                            .orElseThrow();
            left.remove(next);
            ordered.add(next);
        }
        return ordered;
    }

    private void tell(List<ProducerRecord<String, byte[]>> records) {
        servers.topics().send(records);
    }

    private JsonPath await(Stories told) {
        return await(told, "OPEN", "CLOSED");
    }

    private JsonPath awaitClosed(Stories told) {
        return await(told, "CLOSED");
    }

    private JsonPath await(Stories told, String... statuses) {
        Awaitility.await()
                .atMost(SOON)
                .until(() ->
                        List.of(statuses)
                                .contains(
                                        String.valueOf(
                                                history(told).getString("items[0].status"))));
        return history(told).setRootPath("items[0]");
    }

    private JsonPath history(Stories told) {
        return reader().get(HISTORY + "?planId=" + told.plan).jsonPath();
    }

    private Response performance(Stories told) {
        return reader().get(PERFORMANCE + "?portfolioId=" + told.portfolio);
    }

    private static RequestSpecification reader() {
        return given().auth().oauth2(GatewayTokens.token("reader", Scopes.READ));
    }

    private long said(Stories told, String type) {
        Awaitility.await().atMost(SOON).until(() -> !sayings(told, type).isEmpty());
        return sayings(told, type).size();
    }

    private List<?> sayings(Stories told, String type) {
        return servers.topics().read(Topic.SESSIONS.label()).stream()
                .filter(record -> record.key().equals(told.portfolio))
                .filter(record -> KafkaTopics.header(record, "ce_type").equals(type))
                .toList();
    }

    private int count(Stories told) throws SQLException {
        return Integer.parseInt(
                String.valueOf(
                        servers.query(
                                "select count(*) from snapshot where portfolio_id = '%s'"
                                        .formatted(told.portfolio))));
    }

    private long visible(String tenant, String table) throws SQLException {
        try (var connection = servers.connectAs("analytics_service");
                var statement = connection.createStatement()) {
            statement.execute("set ballast.tenant = '%s'".formatted(tenant));
            try (var result = statement.executeQuery("select count(*) from " + table)) {
                result.next();
                return result.getLong(1);
            }
        }
    }

    private static Offset<Double> withinDouble() {
        return Offset.offset(1e-9);
    }
}
