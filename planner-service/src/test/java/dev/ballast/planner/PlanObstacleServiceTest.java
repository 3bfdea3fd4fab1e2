package dev.ballast.planner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.ballast.events.testing.EmbeddedServers;
import dev.ballast.events.wire.PlanApproved;
import dev.ballast.events.wire.PlanCanceled;
import dev.ballast.events.wire.RunEnded;
import dev.ballast.events.wire.SnapshotCause;
import dev.ballast.planner.domain.plan.Obstacle;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Plans whose portfolio is not what it was, on a real PostgreSQL and a real Kafka. */
@QuarkusTest
@QuarkusTestResource(EmbeddedServers.class)
class PlanObstacleServiceTest {

    // The test resource fills it in.
    @SuppressWarnings("NullAway.Init")
    EmbeddedServers servers;

    @SuppressWarnings("NullAway.Init")
    private PlannerSteps steps;

    @BeforeEach
    void a_portfolio_was_imported() {
        var now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        steps = new PlannerSteps(servers, new World("default", now), UUID.randomUUID());
        steps.open("MANUAL");
        steps.snapshot(1, SnapshotCause.IMPORTED);
    }

    @Test
    void an_import_cancels_a_plan_that_waits_for_approval() {
        var id = steps.assessedPlan();

        steps.snapshot(2, SnapshotCause.IMPORTED);

        isCanceled(id, Obstacle.PORTFOLIO_CHANGED);
        steps.approve(id)
                .statusCode(409)
                .body("code", equalTo("plan-already-decided"))
                .body("detail", containsString(Obstacle.PORTFOLIO_CHANGED.reason()));
    }

    @Test
    void an_undone_import_cancels_a_plan_that_is_approved_and_the_next_plan_holds() {
        var id = steps.approvedPlan();

        steps.snapshot(2, SnapshotCause.UNDONE);

        isCanceled(id, Obstacle.PORTFOLIO_CHANGED);
        var next = steps.approvedPlan();
        assertThat(steps.read(next).getLong("decision.snapshotVersion")).isEqualTo(2);
        steps.start(next);
        steps.awaitStatus(next, "EXECUTING");
    }

    @Test
    void its_own_fills_before_its_start_leave_a_plan_alone() {
        var id = steps.approvedPlan();

        steps.snapshot(2, SnapshotCause.FILLED);

        assertThat(steps.read(id).getString("status")).isEqualTo("APPROVED");
        steps.start(id);
        steps.awaitStatus(id, "EXECUTING");
    }

    @Test
    void of_two_approved_plans_the_one_that_starts_cancels_the_other() {
        var first = steps.approvedPlan();
        var second = steps.approvedPlan();
        var third = steps.plan();

        steps.start(first);

        steps.awaitStatus(first, "EXECUTING");
        isCanceled(second, Obstacle.ANOTHER_EXECUTING);
        isCanceled(third, Obstacle.ANOTHER_EXECUTING);
    }

    @Test
    void while_one_plan_is_executed_another_is_made_but_not_approved() {
        var executing = steps.executingPlan();
        var other = steps.assessedPlan();

        steps.approve(other)
                .statusCode(409)
                .body("code", equalTo("portfolio-executing"))
                .body("detail", containsString(Obstacle.ANOTHER_EXECUTING.reason()));
        assertThat(steps.read(other).getString("status")).isEqualTo("ASSESSED");

        steps.complete(executing);
        isCanceled(other, Obstacle.ANOTHER_EXECUTED);
    }

    @Test
    void a_plan_made_from_what_an_execution_left_is_approved() {
        var executed = steps.executingPlan();
        steps.complete(executed);
        steps.awaitStatus(executed, "COMPLETED");
        steps.executed(2, executed);

        var next = steps.approvedPlan();

        assertThat(steps.read(next).getString("status")).isEqualTo("APPROVED");
        assertThat(steps.told(PlanApproved.class, told -> told.getPlanId().equals(next)))
                .last()
                .returns("execution-" + executed, PlanApproved::getBookedExecutionId);
    }

    @Test
    void a_plan_made_from_what_an_execution_left_stays_when_its_end_is_heard_later() {
        var executed = steps.executingPlan();
        steps.executed(2, executed);
        var next = steps.assessedPlan();

        steps.complete(executed);
        steps.awaitStatus(executed, "COMPLETED");

        steps.approve(next).statusCode(200);
    }

    @Test
    void a_plan_that_no_cancellation_found_is_not_approved_either() throws SQLException {
        var id = steps.assessedPlan();
        restatedAt(2);

        steps.approve(id)
                .statusCode(409)
                .body("code", equalTo("plan-outdated"))
                .body("detail", containsString(Obstacle.PORTFOLIO_CHANGED.reason()));
    }

    @Test
    void a_plan_that_was_made_beside_an_import_ends_once_risk_has_spoken() throws SQLException {
        var id = steps.plan();
        restatedAt(2);

        steps.assess(id);

        isCanceled(id, Obstacle.PORTFOLIO_CHANGED);
    }

    @Test
    void an_approval_waits_for_an_import_that_is_being_taken() throws Exception {
        var id = steps.assessedPlan();

        try (var importing = servers.connectAs("planner_owner");
                var people = Executors.newSingleThreadExecutor()) {
            importing.setAutoCommit(false);
            restate(importing, 2);
            var approval = people.submit(() -> steps.approve(id));
            await().atMost(Duration.ofSeconds(60)).until(this::somebodyWaits);
            importing.commit();

            approval.get().statusCode(409).body("code", equalTo("plan-outdated"));
        }
    }

    @Test
    void whichever_comes_first_approval_or_import_the_plan_ends() throws Exception {
        var id = steps.assessedPlan();

        try (var people = Executors.newSingleThreadExecutor()) {
            var approval = people.submit(() -> steps.approve(id).extract().statusCode());
            steps.snapshot(2, SnapshotCause.IMPORTED);

            assertThat(approval.get()).isIn(200, 409);
        }

        isCanceled(id, Obstacle.PORTFOLIO_CHANGED);
    }

    @Test
    void a_run_that_waits_ends_with_the_import_and_says_why() {
        var id = steps.run();

        steps.snapshot(2, SnapshotCause.IMPORTED);

        isCanceled(id, Obstacle.PORTFOLIO_CHANGED);
        hasEnded(id, Obstacle.PORTFOLIO_CHANGED);
    }

    @Test
    void the_policy_approves_nothing_while_another_plan_is_executed() {
        steps.executingPlan();
        steps.open("AUTOMATIC");
        var id = steps.run();

        steps.assess(id);

        isCanceled(id, Obstacle.ANOTHER_EXECUTING);
        hasEnded(id, Obstacle.ANOTHER_EXECUTING);
    }

    private void isCanceled(String id, Obstacle why) {
        steps.awaitStatus(id, "CANCELED");
        assertThat(steps.read(id).getString("decided.by")).isEqualTo("planner");
        assertThat(steps.read(id).getString("decided.reason")).isEqualTo(why.reason());
        assertThat(steps.told(PlanCanceled.class, told -> told.getPlanId().equals(id)))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.getCanceledBy()).isEqualTo("planner");
                    assertThat(told.getReason()).isEqualTo(why.reason());
                });
    }

    private void hasEnded(String id, Obstacle why) {
        assertThat(steps.told(RunEnded.class, told -> id.equals(told.getPlanId())))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.getOutcome()).isEqualTo("STOPPED");
                    assertThat(told.getReason()).isEqualTo(why.reason());
                });
    }

    // As an import would whose transaction overlaps with the one that makes the plan.
    private void restatedAt(long version) throws SQLException {
        try (var importing = servers.connectAs("planner_owner")) {
            restate(importing, version);
        }
    }

    private void restate(Connection importing, long version) throws SQLException {
        try (var statement = importing.createStatement()) {
            var changed =
                    statement.executeUpdate(
                            "update portfolio set restated_version = %d where id = '%s'"
                                    .formatted(version, steps.portfolio()));
            assertThat(changed).isEqualTo(1);
        }
    }

    private boolean somebodyWaits() throws SQLException {
        return "t"
                .equals(
                        servers.query(
                                """
                                select count(*) > 0 from pg_stat_activity
                                where datname = 'planner' and wait_event_type = 'Lock'\
                                """));
    }
}
