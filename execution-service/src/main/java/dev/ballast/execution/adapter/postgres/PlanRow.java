package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.domain.plan.ActionId;
import dev.ballast.execution.domain.plan.ExecutionId;
import dev.ballast.execution.domain.plan.Mode;
import dev.ballast.execution.domain.plan.Plan;
import dev.ballast.execution.domain.plan.PlanId;
import dev.ballast.execution.domain.plan.PlanStanding;
import dev.ballast.execution.domain.plan.PlannedAction;
import dev.ballast.execution.domain.plan.PortfolioId;
import dev.ballast.execution.domain.plan.RunId;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code plan}. */
record PlanRow(
        String id,
        String runId,
        String portfolioId,
        Mode mode,
        String baseCurrency,
        String strategy,
        Instant decidedAt,
        @Nullable String bookedExecution,
        Instant expiresAt,
        BigDecimal portfolioValue,
        PlanStanding standing,
        List<Action> actions) {

    record Action(
            String id,
            int sequence,
            OrderSide side,
            String instrument,
            String location,
            BigDecimal quantity,
            BigDecimal price,
            @Nullable Instant priceAsOf,
            BigDecimal fee,
            @Nullable String feeAsset) {

        static Action of(PlannedAction action) {
            return new Action(
                    action.id().value(),
                    action.sequence(),
                    action.side(),
                    action.instrument().toString(),
                    action.location(),
                    action.quantity().value(),
                    action.price().value(),
                    action.priceAsOf().orElse(null),
                    action.fee().amount(),
                    action.fee().asset().code());
        }

        PlannedAction action() {
            var id = InstrumentId.of(instrument);
            return new PlannedAction(
                    new ActionId(this.id),
                    sequence,
                    side,
                    id,
                    location,
                    Quantity.of(quantity),
                    Price.of(price),
                    Optional.ofNullable(priceAsOf),
                    new Money(fee, feeAsset == null ? id.quote() : Asset.of(feeAsset)));
        }
    }

    static PlanRow of(Plan plan) {
        return new PlanRow(
                plan.id().value(),
                plan.run().value(),
                plan.portfolio().value(),
                plan.mode(),
                plan.baseCurrency().code(),
                plan.strategy(),
                plan.decidedAt(),
                plan.booked().map(ExecutionId::value).orElse(null),
                plan.expiresAt(),
                plan.portfolioValue(),
                plan.standing(),
                plan.actions().stream().map(Action::of).toList());
    }

    Plan plan() {
        return new Plan(
                new PlanId(id),
                new RunId(runId),
                new PortfolioId(portfolioId),
                mode,
                Asset.of(baseCurrency),
                strategy,
                decidedAt,
                Optional.ofNullable(bookedExecution).map(ExecutionId::new),
                expiresAt,
                portfolioValue,
                standing,
                actions.stream().map(Action::action).toList());
    }
}
