package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A run ended without an execution, perhaps before it had a plan. */
public record RunEnded(
        @Nullable PlanId plan, PortfolioId portfolio, SessionOutcome outcome, Instant endedAt)
        implements PlanNews {
    /** The same, said of the run's plan. */
    public Optional<PlanEnded> ofPlan() {
        return Optional.ofNullable(plan)
                .map(known -> new PlanEnded(known, portfolio, outcome, endedAt));
    }
}
