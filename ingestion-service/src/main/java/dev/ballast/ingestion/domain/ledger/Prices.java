package dev.ballast.ingestion.domain.ledger;

import dev.ballast.kernel.money.Asset;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What this release assumes assets to cost in US dollars, by name. */
public final class Prices {

    private static final Set<Asset> DOLLARS =
            Set.of(Asset.of("USD"), Asset.of("USDT"), Asset.of("USDC"));

    private Prices() {}

    public static boolean isModeled(Asset asset) {
        return DOLLARS.contains(asset);
    }

    /** The house's assumption before what a file or a fill says. */
    public static @Nullable AssetPrice of(Asset asset, Map<Asset, AssetPrice> own, Instant now) {
        return isModeled(asset) ? AssetPrice.modeled(BigDecimal.ONE, now) : own.get(asset);
    }
}
