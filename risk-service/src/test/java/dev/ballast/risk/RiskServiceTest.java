package dev.ballast.risk;

import static dev.ballast.risk.domain.plan.PlanFixtures.golden;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.ballast.events.Amounts;
import dev.ballast.events.schema.WireFormat;
import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.testing.KafkaTopics;
import dev.ballast.events.wire.LimitsSet;
import dev.ballast.events.wire.PlanAssessed;
import dev.ballast.events.wire.TradingState;
import dev.ballast.events.wire.TradingStatePublished;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import dev.ballast.risk.domain.limits.LimitFigures;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The whole service on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RiskServiceTest {

    private static final String LIMITS = "/api/v1/risk/limits";
    private static final String STATE = "/api/v1/risk/state";
    private static final InstantSource CLOCK = InstantSource.system();

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @AfterEach
    void resume() {
        setState("{\"state\": \"ACTIVE\", \"reason\": \"the test is over\"}");
        setState(
                "{\"state\": \"ACTIVE\", \"scopeKind\": \"VENUE\", \"scope\": \"KRAKEN\","
                        + " \"reason\": \"the test is over\"}");
    }

    @Test
    void a_proposed_plan_is_assessed_and_told_in_its_run() {
        var portfolio = UUID.randomUUID();
        var plan = UUID.randomUUID();

        propose(plan, portfolio);

        var record = assessment(plan);
        assertThat(record.key()).isEqualTo(portfolio.toString());
        assertThat(KafkaTopics.header(record, "correlationid")).isEqualTo("run-" + plan);
        assertThat(decode(record, PlanAssessed.class).getVerdict()).isEqualTo(Verdict.PASSED);
        read().get("/api/v1/risk/portfolios/" + portfolio)
                .then()
                .statusCode(200)
                .body("items.planId", contains(plan.toString()))
                .body("items[0].mode", equalTo("paper"))
                .body("items[0].verdict", equalTo("PASSED"));
    }

    @Test
    void a_redelivered_plan_is_assessed_once() {
        var portfolio = UUID.randomUUID();
        var plan = UUID.randomUUID();
        var last = UUID.randomUUID();
        var proposed = PlannerDouble.proposed(golden(), plan, portfolio, now());

        servers.topics()
                .send(
                        List.of(
                                proposed,
                                proposed,
                                PlannerDouble.proposed(golden(), last, portfolio, now())));

        assessment(last);
        read().get("/api/v1/risk/portfolios/" + portfolio)
                .then()
                .body("items.planId", contains(last.toString(), plan.toString()));
    }

    @Test
    void the_inputs_of_an_assessment_are_kept_under_their_hash() throws SQLException {
        var plan = UUID.randomUUID();

        propose(plan, UUID.randomUUID());
        assessment(plan);

        var kept =
                servers.query(
                        """
                        select count(*) from assessment a join decision_input d
                        on d.hash = a.decision_hash and d.tenant = a.tenant
                        where a.plan_id = '%s' and length(d.body) > 100\
                        """
                                .formatted(plan));
        assertThat(kept).isEqualTo("1");
    }

    @Test
    void a_halted_desk_denies_every_plan() {
        var plan = UUID.randomUUID();
        setState("{\"state\": \"HALTED\", \"reason\": \"a drill\"}");

        propose(plan, UUID.randomUUID());

        var assessed = decode(assessment(plan), PlanAssessed.class);
        assertThat(assessed.getVerdict()).isEqualTo(Verdict.DENIED);
        assertThat(assessed.getFindings().getFirst().getCode()).isEqualTo("TRADING_HALTED");
    }

    @Test
    void a_state_is_told_at_once_and_every_five_seconds() {
        setState(
                        "{\"state\": \"HALTED\", \"scopeKind\": \"VENUE\", \"scope\": \"kraken\","
                                + " \"reason\": \"it answers late\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("ACTIVE"))
                .body("states.scope", hasItem("KRAKEN"));
        var version = version(STATE);

        await().atMost(Duration.ofSeconds(15))
                .until(() ->
                        told(TradingStatePublished.class).stream()
                                        .filter(state -> state.getVersion() == version)
                                        .count()
                                >= 2);

        var states = told(TradingStatePublished.class).getLast();
        assertThat(states.getStates().getLast().getState()).isEqualTo(TradingState.HALTED);
        assertThat(states.getLimitsVersion()).isEqualTo(version(LIMITS));
    }

    @Test
    void setting_a_state_twice_is_setting_it_once() {
        var halt = "{\"state\": \"HALTED\", \"reason\": \"a drill\"}";

        setState(halt).then().statusCode(200);
        var version = version(STATE);
        setState(halt).then().statusCode(200);

        assertThat(version(STATE)).isEqualTo(version);
    }

    @Test
    void a_state_without_words_is_refused_with_every_mistake() {
        setState("{\"scopeKind\": \"VENUE\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/state", "/reason", "/scope"));
    }

    @Test
    void limits_are_there_from_the_first_start() {
        await().until(() -> !told(LimitsSet.class).isEmpty());

        assertThat(servers.topics().read("risk.limits.v1"))
                .extracting(ConsumerRecord::key)
                .contains("default:limits:default", "default:state:default");
        read().get(LIMITS).then().statusCode(200).body("maxAssetWeight", equalTo("0.6"));
    }

    @Test
    void an_edit_of_the_limits_is_told_with_the_state_that_names_it() {
        var next = Long.toString(version(LIMITS) % 1000 + 1);

        putLimits(limits(next), "*").then().statusCode(200);

        var version = version(LIMITS);
        await().until(() ->
                told(TradingStatePublished.class).getLast().getLimitsVersion() == version);
        var told = told(LimitsSet.class).getLast();
        assertThat(told.getVersion()).isEqualTo(version);
        assertThat(told.getMaxOrderNotional())
                .isEqualByComparingTo(Amounts.wire(new BigDecimal(next)));
        putLimits(limits(LimitFigures.DEFAULT.maxOrderNotional().toPlainString()), "*")
                .then()
                .statusCode(200);
    }

    @Test
    void an_edit_names_the_version_that_it_was_made_from() {
        var stale = "\"" + (version(LIMITS) + 7) + "\"";

        putLimits(limits("5"), null).then().statusCode(428);
        putLimits(limits("5"), stale).then().statusCode(412);

        read().get(LIMITS).then().body("maxOrderNotional", equalTo("1000000"));
    }

    @Test
    void all_mistakes_in_limits_are_named_at_once() {
        var body =
                """
                {"maxOrderNotional": "0", "maxTurnover": "3", "maxAssetWeight": "0.6",
                 "minStablecoinWeight": "1", "maxPriceAgeSeconds": 0}\
                """;

        putLimits(body, "*")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body(
                        "errors.pointer",
                        contains(
                                "/maxGroupWeight",
                                "/maxOrderNotional",
                                "/maxTurnover",
                                "/minStablecoinWeight",
                                "/maxPriceAgeSeconds"));
    }

    @Test
    void limits_are_decimal_strings_and_nothing_else() {
        putLimits(limits("5").replace("\"5\"", "5"), "*").then().statusCode(400);
        putLimits(limits("5").replace("maxTurnover", "maxTurnovers"), "*").then().statusCode(400);
    }

    @Test
    void only_who_may_set_limits_sets_them() {
        given().auth()
                .oauth2(GatewayTokens.token("ann", Scopes.READ, Scopes.WRITE))
                .contentType(ContentType.JSON)
                .body("{\"state\": \"HALTED\", \"reason\": \"a drill\"}")
                .put(STATE)
                .then()
                .statusCode(403);
        given().get(LIMITS).then().statusCode(401);
    }

    @Test
    void another_tenant_sees_nothing_of_it() {
        var portfolio = UUID.randomUUID();
        var plan = UUID.randomUUID();
        propose(plan, portfolio);
        assessment(plan);

        given().auth()
                .oauth2(GatewayTokens.tokenOf("other", "eve", Scopes.READ))
                .get("/api/v1/risk/portfolios/" + portfolio)
                .then()
                .statusCode(404);
    }

    @Test
    void a_long_history_comes_in_parts() {
        var portfolio = UUID.randomUUID();
        var plans = List.of(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        plans.forEach(plan -> propose(plan, portfolio));
        plans.forEach(this::assessment);
        var path = "/api/v1/risk/portfolios/" + portfolio;

        var first = read().queryParam("limit", 2).get(path).then().statusCode(200).extract();
        String cursor = first.path("nextCursor");

        first.response().then().body("items", hasSize(2));
        read().queryParam("cursor", cursor)
                .get(path)
                .then()
                .body("items.planId", contains(plans.getFirst().toString()));
        read().queryParam("cursor", "!").get(path).then().statusCode(400);
    }

    private static Instant now() {
        return CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void propose(UUID plan, UUID portfolio) {
        servers.topics().send(List.of(PlannerDouble.proposed(golden(), plan, portfolio, now())));
    }

    private ConsumerRecord<String, byte[]> assessment(UUID plan) {
        return await().atMost(Duration.ofSeconds(20))
                .until(() -> findAssessment(plan), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<ConsumerRecord<String, byte[]>> findAssessment(UUID plan) {
        return servers.topics().read("risk.assessments.v1").stream()
                .filter(record ->
                        decode(record, PlanAssessed.class).getPlanId().equals(plan.toString()))
                .findFirst();
    }

    private <W extends SpecificRecord> List<W> told(Class<W> type) {
        return servers.topics().read("risk.limits.v1").stream()
                .filter(record ->
                        KafkaTopics.header(record, "ce_type").equals(type.getSimpleName()))
                .filter(record -> KafkaTopics.header(record, "tenant").equals("default"))
                .map(record -> decode(record, type))
                .toList();
    }

    private static <W extends SpecificRecord> W decode(
            ConsumerRecord<String, byte[]> record, Class<W> type) {
        return new WireFormat<>(type).decode(record.value());
    }

    private static long version(String path) {
        return read().get(path).then().statusCode(200).extract().jsonPath().getLong("version");
    }

    private static Response setState(String body) {
        return risk().body(body).put(STATE);
    }

    private static Response putLimits(String body, @Nullable String ifMatch) {
        var request = risk().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(LIMITS);
    }

    private static String limits(String order) {
        return """
        {"maxOrderNotional": "%s", "maxTurnover": "1.5", "maxAssetWeight": "0.6",
         "maxGroupWeight": "0.75", "minStablecoinWeight": "0", "maxPriceAgeSeconds": 86400}\
        """
                .formatted(order);
    }

    private static RequestSpecification risk() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.RISK))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }
}
