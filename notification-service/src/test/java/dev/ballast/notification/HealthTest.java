package dev.ballast.notification;

import static dev.ballast.notification.Calls.ALERTS;
import static dev.ballast.notification.Calls.HEALTH;
import static dev.ballast.notification.Calls.eventually;
import static dev.ballast.notification.Calls.now;
import static dev.ballast.notification.Calls.read;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.ballast.events.testing.EmbeddedServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which services are heard of. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class HealthTest {

    private final ServicesDouble said = ServicesDouble.at(now());

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

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
}
