package dev.ballast.ingestion.domain.snapshot;

import dev.ballast.ingestion.domain.asset.Classifications;
import dev.ballast.ingestion.domain.ledger.AssetPrice;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.ledger.Plain;
import dev.ballast.ingestion.domain.ledger.Prices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Normalises and values what a ledger holds. Empty balances are left out. */
public record Valuation(List<Holding> holdings, BigDecimal total) {

    private static final int DECIMALS = 38;

    public Valuation {
        holdings = List.copyOf(holdings);
    }

    public static Valuation of(Ledger ledger, Classifications classifications, Instant now) {
        var holdings =
                ledger.balances().entrySet().stream()
                        .filter(entry -> entry.getValue().quantity().signum() != 0)
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry ->
                                holding(
                                        entry.getKey(),
                                        ledger,
                                        Prices.of(entry.getKey().asset(), ledger.prices(), now),
                                        classifications))
                        .toList();
        var total =
                holdings.stream().map(Holding::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Valuation(holdings, normal(total));
    }

    private static Holding holding(
            BalanceKey key,
            Ledger ledger,
            @Nullable AssetPrice price,
            Classifications classifications) {
        var quantity = ledger.quantity(key);
        return new Holding(
                key.asset(),
                classifications.of(key.asset()),
                key.location(),
                quantity,
                price,
                value(quantity, price),
                ledger.reports().get(key));
    }

    private static @Nullable BigDecimal value(BigDecimal quantity, @Nullable AssetPrice price) {
        var each = price == null ? null : price.value();
        return each == null ? null : normal(quantity.multiply(each));
    }

    // Exact but where the product of two long numbers has more decimals than an amount can have.
    private static BigDecimal normal(BigDecimal value) {
        var fitting =
                value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_EVEN) : value;
        return Plain.of(fitting);
    }
}
