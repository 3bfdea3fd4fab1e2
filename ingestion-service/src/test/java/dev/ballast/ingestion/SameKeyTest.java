package dev.ballast.ingestion;

import static dev.ballast.ingestion.Api.asOwner;
import static dev.ballast.ingestion.Api.asReader;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls with the same Idempotency-Key. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
@Timeout(180)
class SameKeyTest {

    private static final int CALLERS = 50;
    private static final String PATH = "/api/v1/portfolios";

    @SuppressWarnings("NullAway.Init") // The test resource sets it.
    EmbeddedServers servers;

    private final String key = UUID.randomUUID().toString();
    private final String name = "Once " + key;

    @Test
    void fifty_at_once_do_the_effect_once_and_all_end_with_the_same_answer() throws Exception {
        try (var callers = Executors.newFixedThreadPool(CALLERS)) {
            var calls = whileNothingCanBeWritten(callers);

            var answers = calls.stream().map(CompletableFuture::join).toList();
            var first = answers.stream().filter(answer -> answer.statusCode() == 201).toList();
            assertThat(first).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.statusCode() != 201)
                    .hasSize(CALLERS - 1)
                    .allSatisfy(SameKeyTest::saysThatTheFirstIsInFlight);
            assertThat(open(callers))
                    .hasSize(CALLERS)
                    .allSatisfy(again -> {
                        assertThat(again.statusCode()).isEqualTo(201);
                        assertThat(again.header("Location"))
                                .isEqualTo(first.getFirst().header("Location"));
                        assertThat(again.jsonPath().getMap(""))
                                .isEqualTo(first.getFirst().jsonPath().getMap(""));
                    });
        }
        assertThat(portfoliosOfThisName()).isEqualTo("1");
    }

    @Test
    void another_body_is_refused_and_changes_nothing() throws SQLException {
        open(asOwner(), name).then().statusCode(201);

        open(asOwner(), name + " or twice")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("idempotency-key-reused"));

        assertThat(portfoliosOfThisName()).isEqualTo("1");
    }

    @Test
    void another_callers_key_is_another() throws SQLException {
        var first = open(asOwner(), name).then().statusCode(201).extract().path("id");

        var other =
                RestAssured.given().auth().oauth2(GatewayTokens.token("somebody else", "write"));
        var second = open(other, name).then().statusCode(201).extract().path("id");

        assertThat(second).isNotEqualTo(first);
        assertThat(portfoliosOfThisName()).isEqualTo("2");
    }

    @Test
    void a_refused_call_leaves_its_key_free() {
        open(asOwner(), " ").then().statusCode(422).body("code", equalTo("broken-rule"));

        var id = open(asOwner(), name).then().statusCode(201).extract().path("id");

        asReader().get(PATH + "/" + id).then().statusCode(200).body("name", equalTo(name));
    }

    /** The one that came first gets no further than its effect, until all others are answered. */
    private List<CompletableFuture<Response>> whileNothingCanBeWritten(ExecutorService callers)
            throws SQLException {
        try (var owner = servers.connectAs("ingestion_owner");
                var statement = owner.createStatement()) {
            owner.setAutoCommit(false);
            statement.execute("lock table portfolio in exclusive mode");
            var calls = begin(callers);
            await().atMost(Duration.ofSeconds(60))
                    .until(() ->
                            calls.stream().filter(CompletableFuture::isDone).count()
                                    == CALLERS - 1);
            owner.rollback();
            return calls;
        }
    }

    private List<Response> open(ExecutorService callers) {
        return begin(callers).stream().map(CompletableFuture::join).toList();
    }

    private List<CompletableFuture<Response>> begin(ExecutorService callers) {
        return Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> open(asOwner(), name), callers))
                .limit(CALLERS)
                .toList();
    }

    private Response open(RequestSpecification caller, String called) {
        return caller.header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body("{\"name\": \"" + called + "\"}")
                .post(PATH);
    }

    private static void saysThatTheFirstIsInFlight(Response answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("1");
        assertThat(answer.jsonPath().getString("code")).isEqualTo("idempotency-key-in-flight");
    }

    private String portfoliosOfThisName() throws SQLException {
        return String.valueOf(
                servers.query("select count(*) from portfolio where name = '" + name + "'"));
    }
}
