package dev.ballast.kernel.rebalance;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetPrice;
import dev.ballast.kernel.portfolio.Holding;
import dev.ballast.kernel.portfolio.Location;

/** What stands in the way of a trade, and what to do about it. */
final class Obstacles {

    private Obstacles() {}

    static Reason of(Location location, Asset asset) {
        var code =
                switch (location.kind()) {
                    case LOCKED -> ReasonCode.LOCATION_LOCKED;
                    case WALLET -> ReasonCode.LOCATION_WALLET;
                    case UNKNOWN -> ReasonCode.LOCATION_UNKNOWN;
                    case VENUE -> throw new IllegalStateException("a venue is no obstacle");
                };
        return Reason.of(code, location.name(), asset);
    }

    /** Why the holding's own price does not count. */
    static Reason ofPrice(Holding holding) {
        return holding.price()
                .filter(price -> !price.isPrecise())
                .flatMap(AssetPrice::error)
                .map(error ->
                        Reason.of(
                                ReasonCode.PRICE_IMPRECISE,
                                holding.asset(),
                                error,
                                AssetPrice.LARGEST_ERROR))
                .orElseGet(() -> noPrice(holding.asset()));
    }

    static Reason noPrice(Asset asset) {
        return Reason.of(ReasonCode.NO_PRICE, asset);
    }
}
