package dev.ballast.planner.domain.plan;

import static dev.ballast.planner.domain.plan.PlanFixtures.LATER;
import static dev.ballast.planner.domain.plan.PlanFixtures.NOON;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessment;
import static dev.ballast.planner.domain.plan.PlanFixtures.plan;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionCompleted;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionStarted;
import dev.ballast.planner.domain.execution.ExecutionOutcome;
import dev.ballast.planner.domain.targets.ApprovalPolicy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final PlanId ID = new PlanId("plan-1");
    private static final Circumstances CALM = new Circumstances(1, List.of());

    private final Plan proposed = plan(ID, 1, ApprovalPolicy.MANUAL, ActionState.PLANNED);

    @Test
    void a_plan_waits_for_risk_before_anybody_approves_it() {
        assertThat(proposed.approve(word(NOON), CALM)).isInstanceOf(Decision.NotAssessed.class);
    }

    @Test
    void a_denied_plan_is_rejected_and_stays_so() {
        var denied = proposed.assessed(assessment(Assessment.Verdict.DENIED));

        assertThat(denied.status()).isEqualTo(PlanStatus.REJECTED);
        assertThat(denied.decided().orElseThrow().reason()).isEqualTo(Plan.DENIED_BY_RISK);
        assertThat(denied.approve(word(NOON), CALM)).isInstanceOf(Decision.AlreadyDecided.class);
    }

    @Test
    void a_plan_is_approved_until_it_expires_and_not_at_that_moment() {
        var assessed = proposed.assessed(assessment(Assessment.Verdict.WARNED));

        assertThat(assessed.approve(word(LATER.minusMillis(1)), CALM))
                .isInstanceOf(Decision.Made.class);
        assertThat(assessed.approve(word(LATER), CALM)).isInstanceOf(Decision.Expired.class);
    }

    @Test
    void a_plan_that_only_advises_is_not_approved() {
        var advice = plan(ID, 1, ApprovalPolicy.AUTOMATIC, ActionState.BLOCKED);
        var assessed = advice.assessed(assessment(Assessment.Verdict.PASSED));

        assertThat(assessed.isApprovedByPolicy(NOON)).isFalse();
        assertThat(assessed.approve(word(NOON), CALM)).isInstanceOf(Decision.NothingToDo.class);
    }

    @Test
    void the_policy_approves_what_passed_and_nothing_that_was_warned_of() {
        var automatic = plan(ID, 1, ApprovalPolicy.AUTOMATIC, ActionState.PLANNED);

        assertThat(
                        automatic
                                .assessed(assessment(Assessment.Verdict.PASSED))
                                .isApprovedByPolicy(NOON))
                .isTrue();
        assertThat(
                        automatic
                                .assessed(assessment(Assessment.Verdict.WARNED))
                                .isApprovedByPolicy(NOON))
                .isFalse();
        assertThat(
                        automatic
                                .assessed(assessment(Assessment.Verdict.PASSED))
                                .isApprovedByPolicy(LATER))
                .isFalse();
    }

    @Nested
    class In_execution {

        private final Plan executing = approved().follow(new ExecutionStarted(ID, "execution-1"));

        @Test
        void it_never_expires_and_is_never_canceled_here() {
            assertThat(executing.status()).isEqualTo(PlanStatus.EXECUTING);
            assertThat(executing.expired(LATER.plusSeconds(1))).isEmpty();
            assertThat(executing.canceled(word(NOON))).isEmpty();
        }

        @Test
        void it_ends_as_its_own_execution_ends() {
            var other = new ExecutionCompleted(ID, "execution-2", ExecutionOutcome.FAILED);
            var own = new ExecutionCompleted(ID, "execution-1", ExecutionOutcome.COMPLETED);

            assertThat(executing.follow(other)).isEqualTo(executing);
            assertThat(executing.follow(own).status()).isEqualTo(PlanStatus.COMPLETED);
            assertThat(executing.follow(own).follow(own)).isEqualTo(executing.follow(own));
        }
    }

    @Test
    void execution_judges_expiry_even_of_a_plan_that_we_gave_up() {
        var expired = approved().expired(LATER).orElseThrow();

        assertThat(expired.status()).isEqualTo(PlanStatus.EXPIRED);
        assertThat(expired.follow(new ExecutionStarted(ID, "execution-1")).status())
                .isEqualTo(PlanStatus.EXECUTING);
    }

    @Test
    void a_rejected_plan_is_not_executed_whatever_is_heard() {
        var rejected = ((Decision.Made) proposed.reject(word(NOON))).plan();

        assertThat(rejected.follow(new ExecutionStarted(ID, "execution-1"))).isEqualTo(rejected);
    }

    private Plan approved() {
        var assessed = proposed.assessed(assessment(Assessment.Verdict.PASSED));
        return ((Decision.Made) assessed.approve(word(NOON), CALM)).plan();
    }

    private static Decided word(Instant at) {
        return new Decided("ann", "it looks right", at);
    }
}
