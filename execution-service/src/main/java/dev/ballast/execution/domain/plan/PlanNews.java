package dev.ballast.execution.domain.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the planner says that matters here. */
public sealed interface PlanNews {

    record Proposed(Plan plan) implements PlanNews {}

    /**
     * The plan may be executed.
     *
     * @param isAutomatic whether it begins at once
     * @param plan as it is told now, for a plan whose proposal was never heard
     */
    record Approved(
            Plan plan,
            boolean isAutomatic,
            String approvedBy,
            Instant expiresAt,
            List<PlannedAction> actions)
            implements PlanNews {

        public Approved {
            actions = List.copyOf(actions);
        }
    }

    /** Rejected, expired or canceled. */
    record Withdrawn(PlanId plan) implements PlanNews {}

    /** Somebody stops the run; a running execution of it ends. */
    record RunStopped(Optional<PlanId> plan, String stoppedBy) implements PlanNews {}
}
