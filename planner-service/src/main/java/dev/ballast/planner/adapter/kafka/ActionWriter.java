package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.ActionState;
import dev.ballast.events.wire.PlannedAction;
import dev.ballast.events.wire.PriceSource;
import dev.ballast.events.wire.RejectedAlternative;
import dev.ballast.events.wire.Side;
import dev.ballast.planner.domain.plan.Declined;
import dev.ballast.planner.domain.plan.PlanAction;

/** An action as part of a message. */
final class ActionWriter {

    private ActionWriter() {}

    static PlannedAction write(PlanAction action) {
        return PlannedAction.newBuilder()
                .setActionId(action.id())
                .setSequence(action.sequence())
                .setSide(side(action))
                .setAsset(action.asset().code())
                .setAlias(action.alias().code())
                .setGroup(action.group().label())
                .setInstrument(action.instrument().map(Object::toString).orElse(null))
                .setQuoteAsset(action.quote().code())
                .setLocation(action.location())
                .setQuantity(Amounts.wire(action.quantity()))
                .setPrice(Amounts.wire(action.price()))
                .setPriceSource(source(action))
                .setPriceAsOf(action.priceAsOf().orElse(null))
                .setNotional(Amounts.wire(action.notional()))
                .setFee(Amounts.wire(action.fee()))
                .setFeeAsset(action.paysFeeIn().code())
                .setState(state(action))
                .setExecHint(action.execHint().name())
                .setReasons(action.reasons().stream().map(Wire::reason).toList())
                .setRejected(action.rejected().stream().map(ActionWriter::rejected).toList())
                .build();
    }

    private static RejectedAlternative rejected(Declined declined) {
        return new RejectedAlternative(declined.alternative(), Wire.reason(declined.reason()));
    }

    private static Side side(PlanAction action) {
        return switch (action.side()) {
            case BUY -> Side.BUY;
            case SELL -> Side.SELL;
        };
    }

    private static ActionState state(PlanAction action) {
        return switch (action.state()) {
            case PLANNED -> ActionState.PLANNED;
            case DEFERRED_BELOW_MIN -> ActionState.DEFERRED_BELOW_MIN;
            case BLOCKED -> ActionState.BLOCKED;
        };
    }

    private static PriceSource source(PlanAction action) {
        return switch (action.priceSource()) {
            case NONE -> PriceSource.NONE;
            case FILE -> PriceSource.FILE;
            case MODEL -> PriceSource.MODEL;
            case FILL -> PriceSource.FILL;
        };
    }
}
