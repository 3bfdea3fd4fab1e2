package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.fact.RunId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import org.jspecify.annotations.Nullable;

/** Which sessions are asked for; what is absent does not matter. */
public record SessionFilter(
        @Nullable PortfolioId portfolio,
        @Nullable PlanId plan,
        @Nullable RunId run,
        @Nullable ExecutionId execution) {
    public static SessionFilter of(PortfolioId portfolio) {
        return new SessionFilter(portfolio, null, null, null);
    }
}
