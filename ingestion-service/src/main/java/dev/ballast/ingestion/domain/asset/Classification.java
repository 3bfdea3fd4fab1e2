package dev.ballast.ingestion.domain.asset;

import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.math.BigDecimal;

/**
 * What an asset counts as, in which group, and how sure that is.
 *
 * @param confidence from 0 to 1
 * @param pattern what led to the group, such as {@code meme_patterns}
 */
public record Classification(
        Asset asset,
        Asset alias,
        AssetGroup group,
        BigDecimal confidence,
        String pattern,
        Source source,
        long version) {

    /** Who said so. */
    public enum Source {
        RULE,
        PERSON
    }

    /** A person's word on this asset. */
    public Classification decided(Asset newAlias, AssetGroup newGroup) {
        return new Classification(
                asset, newAlias, newGroup, BigDecimal.ONE, "person", Source.PERSON, version + 1);
    }
}
