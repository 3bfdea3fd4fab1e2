package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import java.math.BigDecimal;
import java.time.Instant;

/**
 * The execution is over; all its fills were told before.
 *
 * @param successRate orders filled wholly, as a share of all orders
 */
public record ExecutionCompleted(
        ExecutionId execution,
        PlanId plan,
        PortfolioId portfolio,
        SessionOutcome outcome,
        Instant startedAt,
        Instant completedAt,
        int orders,
        int ordersFilled,
        BigDecimal successRate)
        implements PlanFact, ExecutionNews {}
