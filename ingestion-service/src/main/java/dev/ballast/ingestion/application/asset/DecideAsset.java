package dev.ballast.ingestion.application.asset;

import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A person says what an asset counts as.
 *
 * @param alias null: as it was
 * @param group null: as it was
 * @param expected throws unless the edit was made from this version
 */
public record DecideAsset(
        Asset asset,
        @Nullable Asset alias,
        @Nullable AssetGroup group,
        LongConsumer expected,
        String decidedBy,
        Trail trail) {}
