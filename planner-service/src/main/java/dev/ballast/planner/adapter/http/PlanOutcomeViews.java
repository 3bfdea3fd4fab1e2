package dev.ballast.planner.adapter.http;

import dev.ballast.kernel.rebalance.AssetWeight;
import dev.ballast.kernel.rebalance.Totals;
import dev.ballast.planner.domain.plan.Outcome;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Parts of what a plan comes to. */
final class PlanOutcomeViews {

    private PlanOutcomeViews() {}

    /** Sums over the planned actions, in the base currency. */
    @Schema(name = "PlanTotalsView")
    record PlanTotalsView(
            BigDecimal buy,
            BigDecimal sell,
            @Schema(description = "buy + sell") BigDecimal turnover,
            @Schema(
                            description =
                                    "Estimated, one in a bought asset at its action's price; not"
                                            + " part of the turnover")
                    BigDecimal fees,
            @Schema(description = "Estimated; not part of the turnover") BigDecimal slippage) {

        static PlanTotalsView of(Totals totals) {
            return new PlanTotalsView(
                    totals.buy(),
                    totals.sell(),
                    totals.turnover(),
                    totals.fees(),
                    totals.slippage());
        }
    }

    /** An asset's share of the portfolio. */
    @Schema(name = "PlanWeightView")
    record PlanWeightView(
            String asset, String group, BigDecimal before, BigDecimal target, BigDecimal after) {

        static PlanWeightView of(AssetWeight weight) {
            return new PlanWeightView(
                    weight.asset().code(),
                    weight.group().label(),
                    weight.before(),
                    weight.target(),
                    weight.after());
        }
    }

    /** What would be done, if it were wanted. */
    @Schema(name = "PlanWhatIfView")
    record PlanWhatIfView(
            BigDecimal portfolioValue,
            PlanTotalsView totals,
            List<PlanActionView> actions,
            List<PlanWeightView> weights,
            List<PlanActionView.PlanReasonView> notes,
            long planMicros) {

        static PlanWhatIfView of(Outcome outcome, long micros) {
            return new PlanWhatIfView(
                    outcome.value(),
                    PlanTotalsView.of(outcome.totals()),
                    outcome.actions().stream().map(PlanActionView::of).toList(),
                    outcome.weights().stream().map(PlanWeightView::of).toList(),
                    outcome.notes().stream().map(PlanActionView.PlanReasonView::of).toList(),
                    micros);
        }
    }
}
