package dev.ballast.ingestion.domain.ledger;

import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.kernel.money.Asset;
import java.util.Comparator;

/** One asset at one place. */
public record BalanceKey(Asset asset, Location location) implements Comparable<BalanceKey> {

    private static final Comparator<BalanceKey> ORDER =
            Comparator.comparing(BalanceKey::asset).thenComparing(BalanceKey::location);

    @Override
    public int compareTo(BalanceKey other) {
        return ORDER.compare(this, other);
    }
}
