package dev.ballast.analytics.domain.performance;

import dev.ballast.analytics.domain.portfolio.Holding;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a portfolio's value grew from one snapshot to the next, flows left out.
 *
 * <p>Between trades all of the change in value is growth: fees and slippage are in it. A statement
 * moves quantities without a trade: what it adds or takes is a flow, and only the prices that it
 * brings for what was held already are growth.
 */
final class Growth {
    private Growth() {}

    static double between(SnapshotTaken before, SnapshotTaken next) {
        if (before.totalValue().signum() <= 0) {
            return 1;
        }
        var grown = next.cause().isStatement() ? revalued(before, next) : next.totalValue();
        // A statistic from here on. What is worth less than nothing is a total loss.
        return Math.max(0, grown.doubleValue() / before.totalValue().doubleValue());
    }

    private static BigDecimal revalued(SnapshotTaken before, SnapshotTaken next) {
        var prices = NewPrices.of(next);
        return before.holdings().stream()
                .filter(held -> held.counted().signum() > 0)
                .map(held -> value(held, prices.of(held)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Holding held, @Nullable Price price) {
        return price == null ? BigDecimal.ZERO : held.quantity().value().multiply(price.value());
    }

    /**
     * A price at the holding's own location counts first: rounding makes those of others differ.
     */
    private record NewPrices(Map<Asset, Price> byAsset, Map<Place, Price> byPlace) {
        private record Place(Asset asset, String location) {
            static Place of(Holding holding) {
                return new Place(holding.asset(), holding.location());
            }
        }

        static NewPrices of(SnapshotTaken snapshot) {
            var prices = new NewPrices(new HashMap<>(), new HashMap<>());
            for (var holding : snapshot.holdings()) {
                if (holding.price() != null) {
                    prices.byAsset.putIfAbsent(holding.asset(), holding.price());
                    prices.byPlace.putIfAbsent(Place.of(holding), holding.price());
                }
            }
            return prices;
        }

        @Nullable Price of(Holding held) {
            var own = byPlace.get(Place.of(held));
            return own == null ? byAsset.getOrDefault(held.asset(), held.price()) : own;
        }
    }
}
