package dev.ballast.kernel.portfolio;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Sum;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What holdings are worth, exactly. Negative ones and those without a usable price count for
 * nothing.
 */
public final class Valuation {

    private static final Comparator<AssetPrice> BEST_FIRST =
            Comparator.comparing((AssetPrice price) -> price.error().orElse(BigDecimal.ZERO))
                    .thenComparing(AssetPrice::source)
                    .thenComparing(AssetPrice::price);

    private final List<ValuedHolding> holdings;
    private final Map<Asset, AssetPrice> prices;
    private final BigDecimal total;

    private Valuation(List<ValuedHolding> holdings, Map<Asset, AssetPrice> prices) {
        this.holdings = List.copyOf(holdings);
        this.prices = prices;
        var sum = new Sum();
        holdings.forEach(valued -> sum.add(valued.value()));
        this.total = sum.value();
    }

    public static Valuation of(Collection<Holding> holdings) {
        var prices = new HashMap<Asset, AssetPrice>();
        for (var holding : holdings) {
            holding.price()
                    .filter(AssetPrice::isUsable)
                    .ifPresent(price -> prices.merge(holding.asset(), price, Valuation::better));
        }
        var valued = new ArrayList<ValuedHolding>(holdings.size());
        for (var holding : holdings) {
            valued.add(value(holding, prices));
        }
        return new Valuation(valued, prices);
    }

    public List<ValuedHolding> holdings() {
        return holdings;
    }

    public BigDecimal total() {
        return total;
    }

    /** The most precise usable price that any holding of the asset has. */
    public Optional<AssetPrice> priceOf(Asset asset) {
        return Optional.ofNullable(prices.get(asset));
    }

    /** Worth per asset or group; those worth nothing are left out. The map is the caller's own. */
    public SortedMap<String, BigDecimal> values(Basis basis) {
        var sums = HashMap.<String, BigDecimal>newHashMap(holdings.size());
        for (var valued : holdings) {
            if (valued.value().signum() > 0) {
                sums.merge(basis.keyOf(valued.holding()), valued.value(), BigDecimal::add);
            }
        }
        return new TreeMap<>(sums);
    }

    /** Shares of the total, that sum to exactly 1 unless everything is worth nothing. */
    public SortedMap<String, BigDecimal> weights(Basis basis) {
        return Shares.of(values(basis));
    }

    private static ValuedHolding value(Holding holding, Map<Asset, AssetPrice> prices) {
        var used =
                holding.price()
                        .filter(AssetPrice::isUsable)
                        .or(() -> Optional.ofNullable(prices.get(holding.asset())));
        var value =
                holding.quantity().isPositive() && used.isPresent()
                        ? used.get().price().value().multiply(holding.quantity().value())
                        : BigDecimal.ZERO;
        return new ValuedHolding(holding, used, value);
    }

    private static AssetPrice better(AssetPrice one, AssetPrice other) {
        return BEST_FIRST.compare(one, other) <= 0 ? one : other;
    }
}
