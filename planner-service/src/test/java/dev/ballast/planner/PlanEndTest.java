package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.wire.ExecutionStatus;
import dev.ballast.events.wire.PlanExpired;
import dev.ballast.events.wire.RunEnded;
import dev.ballast.events.wire.Verdict;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How a plan ends: executed, stopped or expired. */
@QuarkusTest
class PlanEndTest extends PlannerTestCase {

    @Test
    void execution_carries_the_plan_to_its_end() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.WARNED);
        approve(id).statusCode(200);

        servers.topics().send(List.of(world.started(id, portfolio.toString(), "execution-" + id)));
        awaitStatus(id, "EXECUTING");
        servers.topics()
                .send(
                        List.of(
                                world.completed(
                                        id,
                                        portfolio.toString(),
                                        "execution-" + id,
                                        ExecutionStatus.PARTIALLY_COMPLETED)));

        awaitStatus(id, "PARTIALLY_COMPLETED");
        read().get(PLANS + "/" + id).then().body("executionId", equalTo("execution-" + id));
    }

    @Test
    void a_stopped_run_trades_nothing() {
        golden("MANUAL");
        var run = trader().body(wanted()).post(RUNS).then().extract().jsonPath();

        trader().post(RUNS + "/" + run.getString("runId") + "/stop")
                .then()
                .statusCode(202)
                .body("status", equalTo("STOPPED"));

        awaitStatus(run.getString("planId"), "CANCELED");
        assertThat(told(RunEnded.class, "plans.v1", run.getString("planId")).getOutcome())
                .isEqualTo("STOPPED");
        trader().post(RUNS + "/" + run.getString("runId") + "/stop")
                .then()
                .statusCode(409)
                .body("code", equalTo("run-over"));
    }

    @Test
    void a_plan_that_nobody_executes_expires_after_half_an_hour() {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200);

        clock.putForward(Duration.ofMinutes(31));

        awaitStatus(id, "EXPIRED");
        told(PlanExpired.class, "plans.v1", id);
        approve(id).statusCode(409).body("code", equalTo("plan-expired"));
    }

    @Test
    void a_plan_in_execution_never_expires() throws SQLException {
        golden("MANUAL");
        var plan = created(wanted());
        var id = plan.getString("id");
        assess(plan, Verdict.PASSED);
        approve(id).statusCode(200);
        servers.topics().send(List.of(world.started(id, portfolio.toString(), "execution-" + id)));
        awaitStatus(id, "EXECUTING");

        assertThat(servers.query("select count(*) from plan_deadline where plan_id = '" + id + "'"))
                .isEqualTo("0");
    }
}
