package dev.ballast.ingestion.domain.asset;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.List;
import java.util.Locale;

/**
 * An asset that the house knows.
 *
 * @param names what people call it; empty where nobody has said
 * @param alias what it counts as in groups and targets: WBTC counts as BTC
 */
public record KnownAsset(Asset asset, List<String> names, Asset alias, AssetGroup group) {

    public KnownAsset {
        names = List.copyOf(names);
    }

    /** Whether someone who writes this name means this asset. */
    public boolean isCalled(String name) {
        var wanted = plain(name);
        return names.isEmpty()
                || wanted.isEmpty()
                || wanted.equals(plain(asset.code()))
                || names.stream().map(KnownAsset::plain).anyMatch(own -> own.equals(wanted));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
