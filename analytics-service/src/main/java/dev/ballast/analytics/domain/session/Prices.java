package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Price;
import java.util.Optional;

/** What assets cost in the base currency. */
@FunctionalInterface
public interface Prices {
    Optional<Price> of(Asset asset);

    /** Those of the snapshot's own holdings. */
    static Prices in(SnapshotTaken snapshot) {
        return asset ->
                snapshot.holdings().stream()
                        .filter(holding -> holding.asset().equals(asset))
                        .flatMap(holding -> Optional.ofNullable(holding.price()).stream())
                        .findFirst();
    }
}
