package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.PlanId;
import java.util.Optional;

/**
 * What other plans of the same portfolio do and have done.
 *
 * @param executing one whose execution has not ended; empty when there is none
 * @param unbooked the last execution that traded since the one that the plan's holdings have
 *     booked; empty when none did
 */
public record OtherPlans(Optional<PlanId> executing, Optional<ExecutionId> unbooked) {

    public static final OtherPlans NONE = new OtherPlans(Optional.empty(), Optional.empty());
}
