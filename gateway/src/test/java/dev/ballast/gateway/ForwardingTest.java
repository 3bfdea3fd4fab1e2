package dev.ballast.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.ballast.gateway.FakeService.Mood;
import dev.ballast.gateway.adapter.http.contract.PublicRoute;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.http.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A call on its way to a service and back, and what becomes of it when the service fails. */
@QuarkusTest
class ForwardingTest extends GatewayTestCase {

    private final PublicRoute reading = forwarded(HttpMethod.GET);
    private final PublicRoute changing = forwarded(HttpMethod.POST);

    @Test
    void tells_the_service_who_calls_in_a_token_for_it_alone() {
        owner().header("X-Request-Id", "chosen").get(path(reading)).then().statusCode(200);

        var heard = neighbors.service(reading.service()).last();
        var claims = FakeService.claims(heard);
        assertThat(claims.getString("aud")).isEqualTo(reading.service());
        assertThat(claims.getString("iss")).isEqualTo("https://gateway.ballast");
        assertThat(claims.getString("tenant")).isEqualTo("default");
        assertThat(claims.getString("upn")).startsWith("key:");
        assertThat(claims.getJsonArray("groups")).contains("read", "execute");
        assertThat(claims.getLong("exp") - claims.getLong("iat")).isEqualTo(60);
        assertThat(heard.headers().get("X-Request-Id")).isNotEqualTo("chosen").hasSize(36);
    }

    @Test
    void uses_the_same_token_again_for_a_while() {
        owner().get(path(reading)).then().statusCode(200);
        var first = neighbors.service(reading.service()).last().headers().get("Authorization");
        owner().get(path(reading)).then().statusCode(200);

        assertThat(neighbors.service(reading.service()).last().headers())
                .containsEntry("Authorization", first);
    }

    @Test
    void passes_query_body_and_headers_but_no_cookies_and_nothing_forged() {
        var asked =
                PublicRoute.all().stream()
                        .filter(route ->
                                route.parameters().containsAll(Set.of("location", "dryRun")))
                        .findFirst()
                        .orElseThrow();
        owner().contentType(ContentType.JSON)
                .header("Idempotency-Key", "abc")
                .header("If-Match", "\"1\"")
                .header("X-Forwarded-For", "10.0.0.1")
                .header("X-Internal", "1")
                .header("Connection", "X-Internal")
                .cookie("a", "b")
                .body("{\"x\":1}")
                .post(path(asked) + "?location=a%20b&dryRun=true")
                .then()
                .statusCode(200);

        var heard = neighbors.service(asked.service()).last();
        assertThat(heard.uri()).isEqualTo(path(asked) + "?location=a%20b&dryRun=true");
        assertThat(heard.body()).isEqualTo("{\"x\":1}");
        assertThat(heard.headers())
                .containsEntry("Idempotency-Key", "abc")
                .containsEntry("If-Match", "\"1\"")
                .doesNotContainKeys("Cookie", "X-Forwarded-For", "X-Internal");
    }

    @Test
    void gives_the_answer_back_without_what_is_the_services_own() {
        neighbors.service(changing.service()).mood(Mood.CREATED);

        owner().contentType(ContentType.JSON)
                .body("{}")
                .post(path(changing))
                .then()
                .statusCode(201)
                .header("Location", equalTo("/api/v1/made/1"))
                .header("Set-Cookie", nullValue())
                .header("X-Request-Id", not(equalTo("another")))
                .header("X-Content-Type-Options", equalTo("nosniff"));
    }

    @Test
    void a_service_that_is_down_is_unavailable_at_once_and_the_others_are_not() {
        neighbors.service(changing.service()).stop();
        try {
            problem(
                            owner().contentType(ContentType.JSON)
                                    .body("{}")
                                    .post(path(changing))
                                    .then(),
                            503,
                            "service-unavailable")
                    .header("Retry-After", equalTo("1"))
                    .time(lessThan(1_500L));
            owner().get(KEYS).then().statusCode(200);
        } finally {
            neighbors.service(changing.service()).start();
        }

        owner().contentType(ContentType.JSON)
                .body("{}")
                .post(path(changing))
                .then()
                .statusCode(200);
    }

    @Test
    void a_call_that_was_sent_and_never_answered_may_have_happened() {
        neighbors.service(changing.service()).mood(Mood.SILENT);
        problem(
                owner().contentType(ContentType.JSON).body("{}").post(path(changing)).then(),
                504,
                "outcome-unknown");

        neighbors.service(changing.service()).mood(Mood.HANG_UP);
        problem(
                owner().contentType(ContentType.JSON).body("{}").post(path(changing)).then(),
                504,
                "outcome-unknown");
    }

    @Test
    void a_changing_call_is_sent_once_and_a_reading_one_at_most_twice() {
        neighbors.service(changing.service()).mood(Mood.HANG_UP);
        neighbors.service(reading.service()).mood(Mood.HANG_UP);

        owner().contentType(ContentType.JSON)
                .body("{}")
                .post(path(changing))
                .then()
                .statusCode(504);
        assertThat(neighbors.service(changing.service()).heard()).hasSize(1);
        neighbors.reset();
        neighbors.service(reading.service()).mood(Mood.HANG_UP);
        owner().get(path(reading)).then().statusCode(504);
        assertThat(neighbors.service(reading.service()).heard()).hasSize(2);
    }

    @Test
    void a_service_that_refuses_the_gateway_is_not_the_callers_fault() {
        neighbors.service(reading.service()).mood(Mood.UNAUTHORIZED);

        problem(owner().get(path(reading)).then(), 502, "service-refused-gateway");
    }

    @Test
    void half_an_answer_does_not_look_whole() {
        neighbors.service(reading.service()).mood(Mood.HALF);

        var answer = RawHttp.get(path(reading), ownerKey());

        assertThat(answer.whole())
                .satisfiesAnyOf(
                        whole ->
                                assertThat(whole)
                                        .contains("Content-Length: 1000")
                                        .doesNotEndWith("}"),
                        whole ->
                                assertThat(whole.toLowerCase(java.util.Locale.ROOT))
                                        .contains("content-length: 1000"));
    }

    @Test
    void a_command_of_more_than_a_megabyte_is_refused_with_and_without_a_length()
            throws IOException, InterruptedException {
        var body = " ".repeat(1_100_000) + "{}";

        problem(
                owner().contentType(ContentType.JSON).body(body).post(path(changing)).then(),
                413,
                "body-too-large");
        assertThat(chunked(path(changing), "application/json", 1_100_000)).isEqualTo(413);
        assertThat(chunked(path(changing), "application/json", 1_000_000)).isEqualTo(200);
    }

    @Test
    void a_change_of_the_trading_state_goes_to_risk_and_by_the_gateway_to_execution() {
        neighbors
                .service("risk")
                .answer(
                        """
                        {"state":"HALTED","states":[{"kind":"TENANT","scope":"*","state":"HALTED",\
                        "reason":"test"}],"version":7,"limitsVersion":3,"changedBy":"owner",\
                        "changedAt":"2026-01-31T09:30:00Z"}\
                        """);

        owner().contentType(ContentType.JSON)
                .body("{\"state\":\"HALTED\",\"reason\":\"test\"}")
                .put("/api/v1/risk/state")
                .then()
                .statusCode(200)
                .header("Ballast-Execution-Told", equalTo("true"))
                .body("version", equalTo(7));

        var told = neighbors.service("execution").last();
        assertThat(told.method() + " " + told.uri()).isEqualTo("PUT /internal/v1/trading-state");
        assertThat(told.body())
                .contains("\"version\":7", "\"limitsVersion\":3")
                .doesNotContain("\"state\":\"HALTED\",\"states\"");
        assertThat(FakeService.claims(told).getString("aud")).isEqualTo("execution");
        assertThat(FakeService.claims(told).getJsonArray("groups")).contains("risk");
    }

    @Test
    void a_change_of_the_trading_state_holds_when_execution_is_away() {
        neighbors.service("risk").answer("{\"states\":[],\"version\":8}");
        neighbors.service("execution").stop();
        try {
            owner().contentType(ContentType.JSON)
                    .body("{\"state\":\"HALTED\",\"reason\":\"test\"}")
                    .put("/api/v1/risk/state")
                    .then()
                    .statusCode(200)
                    .header("Ballast-Execution-Told", equalTo("false"));
        } finally {
            neighbors.service("execution").start();
        }
    }

    @Test
    void a_file_may_be_long_and_is_streamed() throws IOException, InterruptedException {
        var route =
                PublicRoute.all().stream()
                        .filter(PublicRoute::takesFiles)
                        .findFirst()
                        .orElseThrow();

        assertThat(chunked(path(route), "text/csv", 60_000_000)).isEqualTo(200);
        assertThat(neighbors.service(route.service()).last().bodyBytes()).isEqualTo(60_000_000);
        assertThat(chunked(path(route), "text/csv", 105_000_000)).isEqualTo(413);
    }

    private static int chunked(String path, String type, long bytes)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:"
                                                + io.restassured.RestAssured.port
                                                + path))
                        .version(HttpClient.Version.HTTP_1_1)
                        .header("Authorization", "Bearer " + ownerKey())
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofInputStream(() -> new Spaces(bytes)))
                        .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        }
    }

    /** So many spaces, without holding them. */
    private static final class Spaces extends InputStream {

        private long left;

        Spaces(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? ' ' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            if (left <= 0) {
                return -1;
            }
            var count = (int) Math.min(left, length);
            java.util.Arrays.fill(buffer, offset, offset + count, (byte) ' ');
            left -= count;
            return count;
        }
    }
}
