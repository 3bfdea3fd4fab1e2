package dev.ballast.risk.domain.plan;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.util.List;

/** A plan as the planner proposed it; amounts are in its base currency. */
public record ProposedPlan(
        PlanId id,
        RunId run,
        PortfolioId portfolio,
        Mode mode,
        Asset baseCurrency,
        Asset settlementAsset,
        BigDecimal portfolioValue,
        BigDecimal buy,
        BigDecimal sell,
        BigDecimal turnover,
        List<ProposedAction> actions,
        List<PlannedWeight> weights) {

    public ProposedPlan {
        actions = List.copyOf(actions);
        weights = List.copyOf(weights);
    }

    /** The actions that would be executed. */
    public List<ProposedAction> planned() {
        return actions.stream().filter(ProposedAction::isPlanned).toList();
    }

    /** What the planned actions of a side come to, counted here and not taken from the totals. */
    public BigDecimal counted(Side side) {
        return planned().stream()
                .filter(action -> action.side() == side)
                .map(ProposedAction::notional)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
