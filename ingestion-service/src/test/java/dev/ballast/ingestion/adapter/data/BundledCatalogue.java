package dev.ballast.ingestion.adapter.data;

import dev.ballast.ingestion.domain.asset.AssetCatalogue;

/** The assets that come with the service, for tests of other adapters. */
public final class BundledCatalogue {

    private BundledCatalogue() {}

    public static AssetCatalogue get() {
        return new BundledFiles().classifier().catalogue();
    }
}
