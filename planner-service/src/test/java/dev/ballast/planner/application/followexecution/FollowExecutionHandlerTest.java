package dev.ballast.planner.application.followexecution;

import static dev.ballast.planner.domain.plan.PlanFixtures.NOON;
import static dev.ballast.planner.domain.plan.PlanFixtures.PORTFOLIO;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessed;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessedAfter;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.planner.application.change.MemoryChanges;
import dev.ballast.planner.application.testing.MemoryPortfolios;
import dev.ballast.planner.domain.execution.ExecutionEvent;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionCompleted;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionStarted;
import dev.ballast.planner.domain.execution.ExecutionOutcome;
import dev.ballast.planner.domain.plan.Circumstances;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Decision;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent.PlanCanceled;
import dev.ballast.planner.domain.plan.PlanId;
import dev.ballast.planner.domain.plan.PlanStatus;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An approved plan that is executed, and another of its portfolio, from the holdings of noon. */
class FollowExecutionHandlerTest {

    private static final PlanId EXECUTED = new PlanId("plan-1");
    private static final Decided WORD = new Decided("ann", "it looks right", NOON);

    private final MemoryChanges changes = MemoryChanges.at(NOON);
    private final FollowExecutionHandler handler =
            new FollowExecutionHandler(
                    changes.work(),
                    changes.work(),
                    changes.changes(),
                    new MemoryPortfolios(),
                    changes.openPlans());

    @BeforeEach
    void the_plan_is_approved() {
        var approval = assessed("plan-1", 1).approve(WORD, new Circumstances(1, List.of()));
        changes.plans().keep(((Decision.Made) approval).plan(), assessed("plan-2", 1));
    }

    @Test
    void its_start_cancels_the_other_once() {
        hear("started", started());
        hear("started", started());

        var canceled = plan("plan-2");
        assertThat(plan("plan-1").status()).isEqualTo(PlanStatus.EXECUTING);
        assertThat(canceled.status()).isEqualTo(PlanStatus.CANCELED);
        assertThat(changes.work().said())
                .containsExactly(new PlanCanceled(canceled, Obstacle.ANOTHER_EXECUTING.at(NOON)));
    }

    @Test
    void its_end_cancels_what_was_made_from_holdings_without_all_its_fills() {
        hear("started", started());
        changes.plans().keep(assessed("plan-3", 2), assessedAfter("execution-0", "plan-4", 3));

        hear("completed", completed());

        assertThat(plan("plan-1").status()).isEqualTo(PlanStatus.COMPLETED);
        assertThat(plan("plan-3").decided()).contains(Obstacle.ANOTHER_EXECUTED.at(NOON));
        assertThat(plan("plan-4").decided()).contains(Obstacle.ANOTHER_EXECUTED.at(NOON));
    }

    @Test
    void its_end_leaves_what_was_made_from_holdings_with_them() {
        hear("started", started());
        changes.plans().keep(assessedAfter("execution-1", "plan-3", 2));

        hear("completed", completed());

        assertThat(plan("plan-3").status()).isEqualTo(PlanStatus.ASSESSED);
    }

    @Test
    void an_end_that_is_not_its_own_cancels_nothing() {
        hear("completed", completed());

        assertThat(plan("plan-2").status()).isEqualTo(PlanStatus.ASSESSED);
    }

    private Plan plan(String id) {
        return changes.plans().get(id);
    }

    private static ExecutionEvent started() {
        return new ExecutionStarted(EXECUTED, "execution-1");
    }

    private static ExecutionEvent completed() {
        return new ExecutionCompleted(EXECUTED, "execution-1", ExecutionOutcome.COMPLETED);
    }

    private void hear(String id, ExecutionEvent happened) {
        var envelope =
                new Envelope(
                        id,
                        happened.getClass().getSimpleName(),
                        "/ballast/execution",
                        NOON,
                        PORTFOLIO.value(),
                        "default",
                        "run-1",
                        "call-1");
        handler.handle(List.of(new Event<>(envelope, happened))).await().indefinitely();
    }
}
