package dev.ballast.planner.adapter.http;

import dev.ballast.planner.adapter.http.PlanOutcomeViews.PlanTotalsView;
import dev.ballast.planner.domain.plan.Plan;
import dev.ballast.planner.domain.plan.PlanAction;
import dev.ballast.planner.domain.plan.PlanStatus;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Plans side by side. */
@Schema(name = "PlanComparisonView")
record PlanComparisonView(List<ComparedPlanView> plans, List<ComparedActionView> actions) {

    /** One of the plans. */
    @Schema(name = "PlanComparedView")
    record ComparedPlanView(
            String id,
            PlanStatus status,
            Instant createdAt,
            BigDecimal portfolioValue,
            PlanTotalsView totals,
            int actions) {

        static ComparedPlanView of(Plan plan) {
            var outcome = plan.proposal().outcome();
            return new ComparedPlanView(
                    plan.id().value(),
                    plan.status(),
                    plan.proposal().createdAt(),
                    outcome.value(),
                    PlanTotalsView.of(outcome.totals()),
                    outcome.planned().size());
        }
    }

    /** One trade, and what each plan has of it. */
    @Schema(name = "PlanComparedActionView")
    record ComparedActionView(
            String asset,
            String location,
            String side,
            @Schema(description = "By plan; a plan without it is left out")
                    Map<String, BigDecimal> notionals) {}

    private record Trade(String asset, String location, String side) implements Comparable<Trade> {

        static Trade of(PlanAction action) {
            return new Trade(action.asset().code(), action.location(), action.side().name());
        }

        @Override
        public int compareTo(Trade other) {
            return toString().compareTo(other.toString());
        }
    }

    static PlanComparisonView of(List<Plan> plans) {
        var trades = new TreeMap<Trade, Map<String, BigDecimal>>();
        for (var plan : plans) {
            for (var action : plan.proposal().outcome().planned()) {
                trades.computeIfAbsent(Trade.of(action), _ -> new TreeMap<>())
                        .merge(plan.id().value(), action.notional(), BigDecimal::add);
            }
        }
        return new PlanComparisonView(
                plans.stream().map(ComparedPlanView::of).toList(),
                trades.entrySet().stream()
                        .map(entry ->
                                new ComparedActionView(
                                        entry.getKey().asset(),
                                        entry.getKey().location(),
                                        entry.getKey().side(),
                                        entry.getValue()))
                        .toList());
    }
}
