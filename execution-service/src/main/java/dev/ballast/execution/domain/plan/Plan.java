package dev.ballast.execution.domain.plan;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plan as the planner told it, first proposed and then approved.
 *
 * @param booked the last execution whose fills are all in the holdings that it was made for; none
 *     before the approval
 * @param portfolioValue in the base currency, when it was decided
 * @param actions those that are to be traded; none before the approval
 */
public record Plan(
        PlanId id,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Asset baseCurrency,
        String strategy,
        Instant decidedAt,
        Optional<ExecutionId> booked,
        Instant expiresAt,
        BigDecimal portfolioValue,
        PlanStanding standing,
        List<PlannedAction> actions) {

    public Plan {
        actions = List.copyOf(actions);
    }

    /** What was withdrawn stays so. */
    public Plan approved(
            Optional<ExecutionId> bookedByNow, Instant expires, List<PlannedAction> approved) {
        return standing == PlanStanding.WITHDRAWN
                ? this
                : new Plan(
                        id,
                        run,
                        portfolio,
                        mode,
                        baseCurrency,
                        strategy,
                        decidedAt,
                        bookedByNow,
                        expires,
                        portfolioValue,
                        PlanStanding.APPROVED,
                        approved);
    }

    public Plan withdrawn() {
        return new Plan(
                id,
                run,
                portfolio,
                mode,
                baseCurrency,
                strategy,
                decidedAt,
                booked,
                expiresAt,
                portfolioValue,
                PlanStanding.WITHDRAWN,
                actions);
    }

    /** In the base currency: quote assets count 1 in it in this release. */
    public BigDecimal turnover() {
        return actions.stream()
                .map(action -> action.notional().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
