package dev.ballast.planner.domain.reference;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;

/** Ingestion says what an asset counts as, and in which group. */
public record AssetClassified(Asset asset, Asset alias, AssetGroup group, long version) {}
