package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.asset.Classification;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an asset counts as, and in which group.
 *
 * @param version its ETag is this in quotes
 */
@Schema(name = "AssetView")
record AssetView(
        String asset,
        String alias,
        String group,
        double confidence,
        String pattern,
        String source,
        long version) {

    static AssetView of(Classification said) {
        return new AssetView(
                said.asset().code(),
                said.alias().code(),
                said.group().label(),
                share(said.confidence()),
                said.pattern(),
                said.source().name(),
                said.version());
    }

    /** A confidence is a statistic, and no amount. */
    static double share(BigDecimal confidence) {
        return confidence.doubleValue();
    }
}
