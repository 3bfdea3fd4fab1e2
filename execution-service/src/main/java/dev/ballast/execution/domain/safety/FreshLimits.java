package dev.ballast.execution.domain.safety;

import dev.ballast.execution.domain.risk.RiskCopy;
import java.util.Optional;

/** Without a fresh copy of limits and trading state nothing begins. */
final class FreshLimits implements PlanRule {

    static final String LIMITS_STALE = "LIMITS_STALE";

    @Override
    public Optional<Finding> check(PlanCase plan) {
        return plan.risk().isFresh(plan.now())
                ? Optional.empty()
                : Optional.of(
                        Finding.deny(
                                LIMITS_STALE,
                                "limits and trading state were not heard lately enough",
                                plan.risk()
                                        .state()
                                        .map(heard -> heard.heardAt().toString())
                                        .orElse("never"),
                                RiskCopy.FRESH));
    }
}
