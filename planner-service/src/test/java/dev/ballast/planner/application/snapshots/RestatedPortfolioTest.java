package dev.ballast.planner.application.snapshots;

import static dev.ballast.planner.domain.plan.PlanFixtures.NOON;
import static dev.ballast.planner.domain.plan.PlanFixtures.PORTFOLIO;
import static dev.ballast.planner.domain.plan.PlanFixtures.assessed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ballast.events.Envelope;
import dev.ballast.events.Event;
import dev.ballast.kernel.money.Asset;
import dev.ballast.planner.application.change.MemoryChanges;
import dev.ballast.planner.application.testing.MemoryPortfolios;
import dev.ballast.planner.domain.execution.ExecutionEvent.ExecutionStarted;
import dev.ballast.planner.domain.plan.Circumstances;
import dev.ballast.planner.domain.plan.Decided;
import dev.ballast.planner.domain.plan.Decision;
import dev.ballast.planner.domain.plan.Obstacle;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanEvent.PlanCanceled;
import dev.ballast.planner.domain.plan.PlanStatus;
import dev.ballast.planner.domain.portfolio.Mode;
import dev.ballast.planner.domain.portfolio.PortfolioSnapshotTaken;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotCause;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan on the first snapshot and one on the second, and what comes after. */
class RestatedPortfolioTest {

    private final MemoryChanges changes = MemoryChanges.at(NOON);
    private final MemoryPortfolios portfolios = new MemoryPortfolios();
    private final TakeSnapshotsHandler handler =
            new TakeSnapshotsHandler(
                    changes.work(),
                    changes.work(),
                    portfolios,
                    new DriftMeasuring(portfolios.targets(), changes.work()),
                    changes.openPlans());

    @BeforeEach
    void two_plans_are_open() {
        changes.plans().keep(assessed("plan-1", 1), assessed("plan-2", 2));
    }

    @Test
    void an_import_ends_the_plans_from_before_it_and_no_others() {
        take(2, SnapshotCause.IMPORTED);

        var canceled = plan("plan-1");
        assertThat(canceled.status()).isEqualTo(PlanStatus.CANCELED);
        assertThat(canceled.decided()).contains(Obstacle.PORTFOLIO_CHANGED.at(NOON));
        assertThat(plan("plan-2").status()).isEqualTo(PlanStatus.ASSESSED);
        assertThat(changes.work().said())
                .containsExactly(new PlanCanceled(canceled, Obstacle.PORTFOLIO_CHANGED.at(NOON)));
        assertThat(changes.journal()).containsExactly(canceled);
    }

    @Test
    void an_undone_import_ends_them_too() {
        take(3, SnapshotCause.UNDONE);

        assertThat(plan("plan-1").status()).isEqualTo(PlanStatus.CANCELED);
        assertThat(plan("plan-2").status()).isEqualTo(PlanStatus.CANCELED);
    }

    @Test
    void what_is_heard_twice_is_said_once() {
        take(2, SnapshotCause.IMPORTED);
        take(2, SnapshotCause.IMPORTED);

        assertThat(changes.work().said()).hasSize(1);
    }

    @Test
    void an_import_that_comes_after_newer_fills_still_ends_them() {
        take(3, SnapshotCause.FILLED);
        take(2, SnapshotCause.IMPORTED);

        assertThat(plan("plan-1").status()).isEqualTo(PlanStatus.CANCELED);
        var known = portfolios.find(PORTFOLIO).await().indefinitely().orElseThrow();
        assertThat(known.snapshot().version()).isEqualTo(3);
        assertThat(known.restatedVersion()).isEqualTo(2);
    }

    @Test
    void fills_and_classifications_end_none() {
        take(3, SnapshotCause.FILLED);
        take(4, SnapshotCause.EXECUTED);
        take(5, SnapshotCause.CLASSIFIED);

        assertThat(plan("plan-1").status()).isEqualTo(PlanStatus.ASSESSED);
        assertThat(changes.work().said()).isEmpty();
    }

    @Test
    void a_plan_that_is_executed_goes_on() {
        var executing =
                approved(plan("plan-1")).follow(new ExecutionStarted(plan("plan-1").id(), "1"));
        changes.plans().keep(executing);

        take(2, SnapshotCause.IMPORTED);

        assertThat(plan("plan-1")).isEqualTo(executing);
    }

    private static Plan approved(Plan plan) {
        var approval = plan.approve(new Decided("ann", "", NOON), new Circumstances(1, List.of()));
        return ((Decision.Made) approval).plan();
    }

    private Plan plan(String id) {
        return changes.plans().get(id);
    }

    private void take(long version, SnapshotCause cause) {
        var snapshot =
                new Snapshot(
                        new SnapshotId("snapshot-" + version),
                        PORTFOLIO,
                        Mode.PAPER,
                        Asset.of("USD"),
                        version,
                        NOON,
                        Optional.empty(),
                        List.of());
        var envelope =
                new Envelope(
                        "event-" + version,
                        "PortfolioSnapshotTaken",
                        "/ballast/ingestion",
                        NOON,
                        PORTFOLIO.value(),
                        "default",
                        "run-1",
                        "call-1");
        handler.handle(List.of(new Event<>(envelope, new PortfolioSnapshotTaken(snapshot, cause))))
                .await()
                .indefinitely();
    }
}
