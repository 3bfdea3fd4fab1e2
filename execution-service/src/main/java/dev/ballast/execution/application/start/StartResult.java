package dev.ballast.execution.application.start;

import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.safety.Finding;
import java.util.List;

/** What came of asking for an execution. */
public sealed interface StartResult {

    record Accepted(ExecutionId execution) implements StartResult {}

    /** There is one already. */
    record AlreadyExecuted(ExecutionId execution) implements StartResult {}

    record PlanUnknown() implements StartResult {}

    /** The portfolio trades in the other mode, for its life. */
    record OtherMode(Mode ofPlan) implements StartResult {}

    /** No venue can be traded at for real in this release. */
    record NoLiveVenue() implements StartResult {}

    record Unsafe(List<Finding> findings) implements StartResult {

        public Unsafe {
            findings = List.copyOf(findings);
        }
    }
}
