package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Money;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.order.OrderSide;
import dev.ballast.kernel.portfolio.AssetGroup;
import dev.ballast.kernel.portfolio.Location;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * One step of a rebalance at one location.
 *
 * @param instrument empty where there is none
 * @param quote what a sell brings and a buy costs
 * @param price the decision price, in the quote asset; zero where there is none
 * @param notional quantity × price, not rounded
 * @param fee estimated, in the asset that the venue takes it in: the quote asset, or a buy's own
 * @param slippage estimated
 */
public record Action(
        OrderSide side,
        Asset asset,
        Asset alias,
        AssetGroup group,
        Location location,
        Optional<InstrumentId> instrument,
        Asset quote,
        Quantity quantity,
        Price price,
        PriceSource priceSource,
        Optional<Instant> priceAsOf,
        Money notional,
        Money fee,
        Money slippage,
        ActionState state,
        ExecHint hint,
        List<Reason> reasons,
        List<Alternative> rejected) {

    public Action {
        reasons = List.copyOf(reasons);
        rejected = List.copyOf(rejected);
    }

    public boolean isPlanned() {
        return state == ActionState.PLANNED;
    }

    /** The fee at the decision price, where it is not in the quote asset already. */
    public BigDecimal feeInQuote() {
        return fee.asset().equals(quote) ? fee.amount() : fee.amount().multiply(price.value());
    }
}
