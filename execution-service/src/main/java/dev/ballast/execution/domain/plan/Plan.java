package dev.ballast.execution.domain.plan;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A plan as the planner told it, first proposed and then approved.
 *
 * @param snapshotAsOf when the snapshot was taken that it stands on; empty where nobody said
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
        Optional<Instant> snapshotAsOf,
        Instant expiresAt,
        BigDecimal portfolioValue,
        PlanStanding standing,
        List<PlannedAction> actions) {

    public Plan {
        actions = List.copyOf(actions);
    }

    /** What was withdrawn stays so. */
    public Plan approved(Optional<Instant> asOf, Instant expires, List<PlannedAction> approved) {
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
                        asOf.or(() -> snapshotAsOf),
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
                snapshotAsOf,
                expiresAt,
                portfolioValue,
                PlanStanding.WITHDRAWN,
                actions);
    }

    /** From when the holdings are that it was made for. */
    public Instant basis() {
        return snapshotAsOf.orElse(decidedAt);
    }

    /** In the base currency: quote assets count 1 in it in this release. */
    public BigDecimal turnover() {
        return actions.stream()
                .map(action -> action.notional().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
