package dev.ballast.analytics.domain.fact;

import dev.ballast.analytics.domain.portfolio.PortfolioId;

/** Which order, of which plan, where. */
public record OrderRef(
        OrderId id,
        ExecutionId execution,
        PlanId plan,
        PortfolioId portfolio,
        String action,
        String instrument,
        String location) {}
