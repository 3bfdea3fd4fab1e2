package dev.ballast.planner.domain.plan;

import java.util.List;
import java.util.Optional;

/**
 * What a decision on a plan depends on beside the plan.
 *
 * @param restatedVersion of the newest snapshot that restated the portfolio's holdings; 0 for none
 * @param executing the portfolio's plans that are being executed
 */
public record Circumstances(long restatedVersion, List<PlanId> executing) {

    public Circumstances {
        executing = List.copyOf(executing);
    }

    Optional<Obstacle> against(Plan plan) {
        if (plan.isFromBefore(restatedVersion)) {
            return Optional.of(Obstacle.PORTFOLIO_CHANGED);
        }
        return executing.stream().allMatch(plan.id()::equals)
                ? Optional.empty()
                : Optional.of(Obstacle.ANOTHER_EXECUTING);
    }
}
