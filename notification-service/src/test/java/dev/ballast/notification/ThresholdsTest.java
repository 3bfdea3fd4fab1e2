package dev.ballast.notification;

import static dev.ballast.notification.Calls.THRESHOLDS;
import static dev.ballast.notification.Calls.read;
import static dev.ballast.notification.Calls.write;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** The limits above which people are told. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class ThresholdsTest {

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
}
