package dev.ballast.planner.domain.targets;

import dev.ballast.kernel.money.Asset;
import java.util.Map;

/** Which assets exist, and what each counts as. */
public record KnownAssets(Map<Asset, Asset> aliases) {

    public KnownAssets {
        aliases = Map.copyOf(aliases);
    }

    public boolean isKnown(Asset asset) {
        return aliases.containsKey(asset);
    }

    public Asset aliasOf(Asset asset) {
        return aliases.getOrDefault(asset, asset);
    }
}
