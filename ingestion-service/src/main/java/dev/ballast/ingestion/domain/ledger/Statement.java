package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.StatedPrice;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.PriceSource;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What lay somewhere at one time. It replaces the balances of the places that it names.
 *
 * @param lines rows of one asset at one place, added up
 * @param untouched balances whose rows could not be read: they stay as they were
 * @param prices of the assets that it names; empty where it has no prices
 */
public record Statement(
        UUID id,
        Instant asOf,
        Map<BalanceKey, StatedLine> lines,
        Set<BalanceKey> untouched,
        Map<Asset, StatedPrice> prices) {

    public Statement {
        var stated = Map.copyOf(lines);
        lines = stated;
        // A row that can be read counts, even where its twin can't.
        untouched =
                untouched.stream()
                        .filter(key -> !stated.containsKey(key))
                        .collect(Collectors.toUnmodifiableSet());
        prices = Map.copyOf(prices);
    }

    /** The places whose balances it replaces. */
    Set<Location> places() {
        return lines.keySet().stream().map(BalanceKey::location).collect(Collectors.toSet());
    }

    AssetPrice priceOf(StatedPrice stated) {
        var source = stated.value() == null ? PriceSource.NONE : PriceSource.FILE;
        return new AssetPrice(
                stated.value(), source, asOf, stated.error(), stated.why(), stated.conflicting());
    }
}
