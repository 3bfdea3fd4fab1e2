package dev.ballast.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LimitsTest.Tight.class)
class LimitsTest extends GatewayTestCase {

    /** Fifty calls in twenty-five seconds: few enough to spend. */
    public static class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("ballast.door.burst", "50", "ballast.door.window", "25s");
        }
    }

    @Test
    void a_greedy_caller_has_to_wait_and_the_others_have_not() {
        var greedy = newKey(signedIn(), "greedy", List.of("admin")).getString("key");

        var first = call(greedy);
        var answers = spend(greedy);

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"default\";q=50;w=25");
        assertThat(first.header("RateLimit")).matches("\"default\";r=49;t=1");
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 429)
                .hasSizeGreaterThan(10)
                .allSatisfy(answer -> {
                    assertThat(answer.<String>path("code")).isEqualTo("rate-limited");
                    assertThat(answer.header("Retry-After")).matches("[1-9][0-9]*");
                    assertThat(answer.header("RateLimit")).contains("r=0;");
                });
        var other = newKey(signedIn(), "other", List.of("admin")).getString("key");
        with(other)
                .get(USERS)
                .then()
                .statusCode(200)
                .header("RateLimit", matchesPattern(".*r=49;t=1"));
    }

    @Test
    void losing_redis_refuses_nobody_and_lifts_no_limit_and_no_revocation() {
        var frugal = newKey(signedIn(), "frugal", List.of("admin")).getString("key");
        var greedy = newKey(signedIn(), "greedy too", List.of("admin")).getString("key");
        var gone = newKey(signedIn(), "gone", List.of("admin"));
        with(signedIn()).delete(KEYS + "/" + gone.getString("id")).then().statusCode(204);
        neighbors.killRedis();
        try {
            assertThat(call(frugal).statusCode()).isEqualTo(200);
            assertThat(spend(greedy))
                    .extracting(Response::statusCode)
                    .contains(200, 429)
                    .doesNotContain(500, 503);
            problem(with(gone.getString("key")).get(USERS).then(), 401, "not-signed-in");
        } finally {
            neighbors.startRedis();
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(call(frugal).statusCode()).isEqualTo(200));
    }

    private static String signedIn() {
        return Holder.TOKEN;
    }

    /** Signing in is limited too. */
    private static final class Holder {
        static final String TOKEN = signIn().getString("accessToken");
    }

    private static List<Response> spend(String credential) {
        return IntStream.range(0, 80).mapToObj(_ -> call(credential)).toList();
    }

    private static Response call(String credential) {
        return with(credential).get(USERS);
    }
}
