package dev.ballast.planner;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.StartMode;
import dev.ballast.events.wire.Verdict;
import dev.ballast.http.Scopes;
import dev.ballast.http.testing.GatewayTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Who decides on a plan: risk, a person or the policy. */
@QuarkusTest
class PlanDecisionTest extends PlannerTestCase {

    @Test
    void a_plan_is_told_in_its_run_and_a_person_approves_it() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");

        var told = told(PlanProposed.class, "plans.v1", id);
        assertThat(told.getRunId()).isEqualTo(plan.getString("runId"));
        assertThat(told.getTurnover()).isEqualByComparingTo("117236");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200).body("status", equalTo("APPROVED"));

        var approved = told(PlanApproved.class, "plans.v1", id);
        assertThat(approved.getStart()).isEqualTo(StartMode.ON_REQUEST);
        assertThat(approved.getActions()).hasSize(9);
        assertThat(approved.getApprovedBy()).isEqualTo("owner");
        assertThat(approved.getBookedExecutionId()).isNull();
        read().get(PLANS + "/" + id)
                .then()
                .body("decided.by", equalTo("owner"))
                .body("assessment.verdict", equalTo("PASSED"));
    }

    @Test
    void two_who_approve_at_once_approve_once() throws InterruptedException {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        awaitStatus(id, "ASSESSED");

        Callable<Integer> approval = () -> approve(id).extract().statusCode();
        try (var people = Executors.newFixedThreadPool(2)) {
            var answers =
                    people.invokeAll(List.of(approval, approval)).stream()
                            .map(PlanDecisionTest::answer)
                            .toList();
            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        approve(id).statusCode(409).body("code", equalTo("plan-already-decided"));
    }

    @Test
    void what_risk_denies_nobody_approves() {
        golden("AUTOMATIC");
        var plan = created(wanted());
        var id = plan.getString("id");

        assess(plan, Verdict.DENIED);
        awaitStatus(id, "REJECTED");

        approve(id).statusCode(409).body("code", equalTo("plan-denied"));
        read().get(PLANS + "/" + id).then().body("decided.reason", equalTo("DENIED_BY_RISK"));
    }

    @Test
    void a_plan_that_risk_has_not_seen_is_not_yet_decidable() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        approve(id)
                .statusCode(409)
                .header("Retry-After", notNullValue())
                .body("code", equalTo("not-yet-known"));
    }

    @Test
    void a_run_is_approved_by_policy_and_starts_by_itself() {
        golden("AUTOMATIC");
        var run =
                trader().body(wanted())
                        .post(RUNS)
                        .then()
                        .statusCode(202)
                        .body("status", equalTo("RUNNING"))
                        .extract()
                        .jsonPath();
        var id = run.getString("planId");

        assess(read().get(PLANS + "/" + id).jsonPath(), Verdict.PASSED);
        awaitStatus(id, "APPROVED");

        assertThat(told(PlanApproved.class, "plans.v1", id).getStart())
                .isEqualTo(StartMode.AUTOMATIC);
    }

    @Test
    void another_tenant_and_a_weaker_token_get_nowhere() {
        golden("MANUAL");
        var id = created(wanted()).getString("id");

        given().auth()
                .oauth2(GatewayTokens.tokenOf("other", "eve", Scopes.READ))
                .get(PLANS + "/" + id)
                .then()
                .statusCode(404);
        read().contentType(ContentType.JSON)
                .body("{}")
                .post(PLANS + "/" + id + "/approval")
                .then()
                .statusCode(403);
        given().get(PLANS).then().statusCode(401);
    }

    private static int answer(Future<Integer> answer) {
        return answer.resultNow();
    }
}
