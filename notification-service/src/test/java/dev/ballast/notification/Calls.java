package dev.ballast.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import org.awaitility.core.ThrowingRunnable;

/** How the tests call the service. */
final class Calls {

    static final String RUNS = "/api/v1/pipeline/runs";
    static final String ALERTS = "/api/v1/monitoring/alerts";
    static final String THRESHOLDS = "/api/v1/monitoring/thresholds";
    static final String HEALTH = "/api/v1/monitoring/health";

    private static final InstantSource CLOCK = InstantSource.system();

    private Calls() {}

    static RequestSpecification read() {
        return given().auth().oauth2(GatewayTokens.token("owner", Scopes.READ));
    }

    static RequestSpecification write() {
        return given().auth()
                .oauth2(GatewayTokens.token("owner", Scopes.READ, Scopes.WRITE))
                .contentType(ContentType.JSON);
    }

    static void eventually(ThrowingRunnable assertion) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(assertion);
    }

    static Instant now() {
        return CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
