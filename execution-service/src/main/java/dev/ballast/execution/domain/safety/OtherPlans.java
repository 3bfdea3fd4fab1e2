package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.plan.PlanId;
import java.time.Instant;
import java.util.Optional;

/**
 * What other plans of the same portfolio do and have done.
 *
 * @param executing one whose execution has not ended; empty when there is none
 * @param tradedUntil when the last execution ended that filled anything; empty when none did
 */
public record OtherPlans(Optional<PlanId> executing, Optional<Instant> tradedUntil) {

    public static final OtherPlans NONE = new OtherPlans(Optional.empty(), Optional.empty());
}
