package dev.ballast.planner.domain.plan;

import static dev.ballast.planner.domain.plan.PlanFixtures.NOON;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessed;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessment;
import static dev.ballast.planner.domain.plan.PlanFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A plan on the third snapshot, and what happens around it. */
class ObstacleTest {

    private static final PlanId OTHER = new PlanId("plan-2");
    private static final Circumstances CALM = new Circumstances(3, List.of());
    private static final Circumstances RESTATED = new Circumstances(4, List.of());
    private static final Circumstances BUSY = new Circumstances(3, List.of(OTHER));

    private final Plan manual = assessed("plan-1", 3);
    private final Plan automatic =
            plan(new PlanId("plan-1"), 3, ApprovalPolicy.AUTOMATIC, ActionState.PLANNED)
                    .assessed(assessment(Assessment.Verdict.PASSED));

    @Test
    void a_plan_on_the_restated_snapshot_itself_is_approved() {
        assertThat(manual.approve(word(), CALM)).isInstanceOf(Decision.Made.class);
        assertThat(automatic.settled(CALM, NOON).status()).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void nobody_approves_a_plan_from_before_the_portfolio_changed() {
        assertThat(manual.approve(word(), RESTATED))
                .isEqualTo(new Decision.Obstructed(manual, Obstacle.PORTFOLIO_CHANGED));
    }

    @Test
    void nobody_approves_a_plan_while_another_is_executed() {
        assertThat(manual.approve(word(), BUSY))
                .isEqualTo(new Decision.Obstructed(manual, Obstacle.ANOTHER_EXECUTING));
    }

    @Test
    void a_plan_is_not_in_its_own_way() {
        var itself = new Circumstances(3, List.of(manual.id()));

        assertThat(manual.approve(word(), itself)).isInstanceOf(Decision.Made.class);
    }

    @Test
    void a_plan_is_rejected_whatever_happens_around_it() {
        assertThat(manual.reject(word())).isInstanceOf(Decision.Made.class);
    }

    @Test
    void a_plan_that_its_policy_must_not_approve_any_more_ends_and_says_why() {
        assertThat(automatic.settled(RESTATED, NOON).decided())
                .contains(
                        new Decided(
                                "planner",
                                "the portfolio changed after this plan was made: plan again",
                                NOON));
        assertThat(automatic.settled(BUSY, NOON).status()).isEqualTo(PlanStatus.CANCELED);
    }

    @Test
    void a_plan_that_a_person_decides_on_may_be_looked_at_while_another_is_executed() {
        assertThat(manual.settled(BUSY, NOON)).isEqualTo(manual);
        assertThat(manual.settled(RESTATED, NOON).status()).isEqualTo(PlanStatus.CANCELED);
    }

    @Test
    void what_risk_denied_stays_rejected() {
        var denied =
                plan(new PlanId("plan-1"), 3, ApprovalPolicy.AUTOMATIC, ActionState.PLANNED)
                        .assessed(assessment(Assessment.Verdict.DENIED));

        assertThat(denied.settled(RESTATED, NOON)).isEqualTo(denied);
    }

    @ParameterizedTest
    @EnumSource(Obstacle.class)
    void every_obstacle_says_what_to_do(Obstacle obstacle) {
        assertThat(obstacle.reason()).contains("plan again");
    }

    private static Decided word() {
        return new Decided("ann", "it looks right", NOON);
    }
}
