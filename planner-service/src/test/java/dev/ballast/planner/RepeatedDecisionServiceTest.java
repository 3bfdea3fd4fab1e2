package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.http.Scopes;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person's word that is sent again, because its answer was lost. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class RepeatedDecisionServiceTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private PlannerSteps steps;

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void a_portfolio_was_imported() {
        var now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        steps = new PlannerSteps(servers, new World("default", now), UUID.randomUUID());
        steps.open("MANUAL");
        steps.snapshot(1, SnapshotCause.IMPORTED);
    }

    @Test
    void an_approval_of_the_version_that_was_read_gets_its_first_answer_again() {
        getsItsFirstAnswerAgain("approval", "APPROVED");
    }

    @Test
    void a_rejection_of_the_version_that_was_read_gets_its_first_answer_again() {
        getsItsFirstAnswerAgain("rejection", "REJECTED");
    }

    @Test
    void under_another_key_it_is_of_a_version_that_is_gone() {
        var plan = steps.assessedPlan();
        var version = version(plan);
        decide(plan, "approval", version, key).then().statusCode(200);

        decide(plan, "rejection", version, UUID.randomUUID().toString())
                .then()
                .statusCode(412)
                .body("code", equalTo("stale-version"));

        assertThat(steps.read(plan).getString("status")).isEqualTo("APPROVED");
    }

    private void getsItsFirstAnswerAgain(String decision, String status) {
        var plan = steps.assessedPlan();
        var version = version(plan);
        var first = decide(plan, decision, version, key);
        first.then().statusCode(200).body("status", equalTo(status));

        var again = decide(plan, decision, version, key);

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.jsonPath().<Object>get()).isEqualTo(first.jsonPath().<Object>get());
    }

    private String version(String plan) {
        return PlannerSteps.as(Scopes.READ).get(PlannerSteps.PLANS + "/" + plan).header("ETag");
    }

    private Response decide(String plan, String decision, String version, String key) {
        return PlannerSteps.as(Scopes.READ, Scopes.APPROVE)
                .header("If-Match", version)
                .header("Idempotency-Key", key)
                .body("{\"reason\": \"it looks right\"}")
                .post(PlannerSteps.PLANS + "/" + plan + "/" + decision);
    }
}
