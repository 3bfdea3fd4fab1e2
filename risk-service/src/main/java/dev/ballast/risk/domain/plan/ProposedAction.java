package dev.ballast.risk.domain.plan;

import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.Venue;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.PriceSource;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * One action of a plan.
 *
 * @param quoteAsset what a sell brings and a buy costs
 * @param price the decision price; zero where there is none
 * @param notional quantity × price, in the plan's base currency
 */
public record ProposedAction(
        String actionId,
        Side side,
        Asset asset,
        Asset alias,
        String group,
        Optional<InstrumentId> instrument,
        Asset quoteAsset,
        String location,
        Quantity quantity,
        Price price,
        PriceSource priceSource,
        Optional<Instant> priceAsOf,
        BigDecimal notional,
        ActionState state) {

    public boolean isPlanned() {
        return state == ActionState.PLANNED;
    }

    public boolean isPriced() {
        return priceSource != PriceSource.NONE && !price.isZero();
    }

    public Optional<Venue> venue() {
        return instrument.map(InstrumentId::venue);
    }

    /** Whether it adds to what is held of the asset: bought, or brought in by a sale of another. */
    public boolean adds(Asset other) {
        return switch (side) {
            case BUY -> other.equals(asset) || other.equals(alias);
            case SELL -> other.equals(quoteAsset);
        };
    }

    public boolean touches(Asset other) {
        return other.equals(asset) || other.equals(alias) || other.equals(quoteAsset);
    }
}
