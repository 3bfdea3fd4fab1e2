package dev.ballast.execution;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.StartMode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may not be executed changes nothing, and the answer says why. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RefusedPlanTest {

    private static final InstantSource CLOCK = InstantSource.system();

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private Scene scene;

    @BeforeEach
    void set() {
        scene = Scene.on(servers);
    }

    @Test
    void an_expired_plan() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.neighbors().approve(plan, StartMode.ON_REQUEST, CLOCK.instant().minusSeconds(1));

        Person.execute(plan)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("plan-expired"))
                .body("errors.message", hasItem(containsString("PLAN_EXPIRED")));

        assertThat(
                        scene.query(
                                "select count(*) from execution where plan_id = '%s'"
                                        .formatted(plan.id())))
                .isEqualTo("0");
    }

    @Test
    void a_plan_that_was_never_approved() {
        var plan = TradedPlan.small();
        scene.prepare(plan);
        scene.neighbors().propose(plan);

        Person.execute(plan)
                .statusCode(409)
                .header("Retry-After", equalTo("1"))
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void trading_for_real() {
        var body = Person.body(TradedPlan.small()).replace("paper", "live");

        Person.execute(UUID.randomUUID().toString(), body)
                .statusCode(422)
                .body("code", equalTo("live-trading-unavailable"));
    }

    @Test
    void a_body_of_which_everything_wrong_is_said_at_once() {
        Person.execute(
                        UUID.randomUUID().toString(),
                        "{\"planId\":\"x\",\"maxSlippage\":\"0.5\",\"timeoutMinutes\":0}")
                .statusCode(422)
                .body("code", equalTo("broken-rule"))
                .body(
                        "errors.pointer",
                        contains("/planId", "/mode", "/maxSlippage", "/timeoutMinutes"));
    }

    @Test
    void a_caller_who_may_only_read_or_is_nobody() {
        var body = Person.body(TradedPlan.small());

        Person.read().body(body).post("/api/v1/execution/execute-plan").then().statusCode(403);
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/execution/execute-plan")
                .then()
                .statusCode(401);
    }
}
