package dev.ballast.notification;

import static dev.ballast.notification.Calls.RUNS;
import static dev.ballast.notification.Calls.eventually;
import static dev.ballast.notification.Calls.now;
import static dev.ballast.notification.Calls.read;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.Verdict;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

/** The runs of the main job, as they are read over HTTP. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RunsTest {

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
    void what_is_asked_for_wrongly_is_refused() {
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
}
