package dev.ballast.planner.domain.plan;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.PriceSource;
import dev.ballast.kernel.rebalance.Action;
import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.kernel.rebalance.ExecHint;
import dev.ballast.kernel.rebalance.Sentences;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of a plan.
 *
 * @param sequence the order of work, from 1
 * @param notional quantity × price, not rounded, in the quote asset
 * @param feeAsset what the fee is in; empty where that is the quote asset, as it was for every plan
 *     that does not say
 */
public record PlanAction(
        String id,
        int sequence,
        OrderSide side,
        Asset asset,
        Asset alias,
        AssetGroup group,
        Optional<InstrumentId> instrument,
        Asset quote,
        String location,
        BigDecimal quantity,
        BigDecimal price,
        PriceSource priceSource,
        Optional<Instant> priceAsOf,
        BigDecimal notional,
        BigDecimal fee,
        Optional<Asset> feeAsset,
        BigDecimal slippage,
        ActionState state,
        ExecHint execHint,
        List<Explanation> reasons,
        List<Declined> rejected) {

    public PlanAction {
        reasons = List.copyOf(reasons);
        rejected = List.copyOf(rejected);
    }

    static PlanAction of(String id, int sequence, Action action, Sentences sentences) {
        return new PlanAction(
                id,
                sequence,
                action.side(),
                action.asset(),
                action.alias(),
                action.group(),
                action.instrument(),
                action.quote(),
                action.location().name(),
                action.quantity().value(),
                action.price().value(),
                action.priceSource(),
                action.priceAsOf(),
                action.notional().amount(),
                action.fee().amount(),
                Optional.of(action.fee().asset()).filter(asset -> !asset.equals(action.quote())),
                action.slippage().amount(),
                action.state(),
                action.hint(),
                action.reasons().stream().map(reason -> Explanation.of(reason, sentences)).toList(),
                action.rejected().stream().map(other -> Declined.of(other, sentences)).toList());
    }

    /** What the fee is in. */
    public Asset paysFeeIn() {
        return feeAsset.orElse(quote);
    }

    public boolean isPlanned() {
        return state == ActionState.PLANNED;
    }
}
