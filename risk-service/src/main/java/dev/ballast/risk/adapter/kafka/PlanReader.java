package dev.ballast.risk.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.Refused;
import dev.ballast.events.wire.PlanProposed;
import dev.ballast.events.wire.PlanWeight;
import dev.ballast.events.wire.PlannedAction;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.risk.domain.plan.ActionState;
import dev.ballast.risk.domain.plan.Mode;
import dev.ballast.risk.domain.plan.PlanId;
import dev.ballast.risk.domain.plan.PlannedWeight;
import dev.ballast.risk.domain.plan.PortfolioId;
import dev.ballast.risk.domain.plan.ProposedAction;
import dev.ballast.risk.domain.plan.ProposedPlan;
import dev.ballast.risk.domain.plan.RunId;
import dev.ballast.risk.domain.plan.Side;
import java.util.Optional;

/** The plan that a message carries. */
final class PlanReader {

    private PlanReader() {}

    static ProposedPlan read(PlanProposed wire) {
        return new ProposedPlan(
                new PlanId(wire.getPlanId()),
                new RunId(wire.getRunId()),
                new PortfolioId(wire.getPortfolioId()),
                mode(wire),
                Asset.of(wire.getBaseCurrency()),
                Asset.of(wire.getSettlementAsset()),
                Amounts.value(wire.getPortfolioValue()),
                Amounts.value(wire.getBuy()),
                Amounts.value(wire.getSell()),
                Amounts.value(wire.getTurnover()),
                wire.getActions().stream().map(PlanReader::action).toList(),
                wire.getWeights().stream().map(PlanReader::weight).toList());
    }

    private static ProposedAction action(PlannedAction wire) {
        return new ProposedAction(
                wire.getActionId(),
                side(wire),
                Asset.of(wire.getAsset()),
                Asset.of(wire.getAlias()),
                wire.getGroup(),
                Optional.ofNullable(wire.getInstrument()).map(InstrumentId::of),
                Asset.of(wire.getQuoteAsset()),
                wire.getLocation(),
                Quantity.of(wire.getQuantity()),
                Price.of(wire.getPrice()),
                source(wire),
                Optional.ofNullable(wire.getPriceAsOf()),
                Amounts.value(wire.getNotional()),
                state(wire));
    }

    private static PlannedWeight weight(PlanWeight wire) {
        return new PlannedWeight(
                Asset.of(wire.getAsset()),
                wire.getGroup(),
                Amounts.value(wire.getBefore()),
                Amounts.value(wire.getTarget()),
                Amounts.value(wire.getAfter()));
    }

    private static Mode mode(PlanProposed wire) {
        return switch (wire.getMode()) {
            case PAPER -> Mode.PAPER;
            case LIVE -> Mode.LIVE;
            case UNKNOWN -> throw new Refused("plan has no known mode: " + wire.getPlanId());
        };
    }

    private static Side side(PlannedAction wire) {
        return switch (wire.getSide()) {
            case BUY -> Side.BUY;
            case SELL -> Side.SELL;
            case UNKNOWN -> throw new Refused("action has no known side: " + wire.getActionId());
        };
    }

    private static ActionState state(PlannedAction wire) {
        return switch (wire.getState()) {
            case PLANNED -> ActionState.PLANNED;
            case DEFERRED_BELOW_MIN -> ActionState.DEFERRED_BELOW_MIN;
            case BLOCKED -> ActionState.BLOCKED;
            case UNKNOWN -> throw new Refused("action has no known state: " + wire.getActionId());
        };
    }

    private static PriceSource source(PlannedAction wire) {
        return switch (wire.getPriceSource()) {
            case NONE -> PriceSource.NONE;
            case FILE -> PriceSource.FILE;
            case MODEL -> PriceSource.MODEL;
            case FILL -> PriceSource.FILL;
        };
    }
}
