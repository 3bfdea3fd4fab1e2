package dev.ballast.risk.adapter.http;

import dev.ballast.risk.domain.limits.Limits;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A desk's limits as the API shows them. */
@Schema(name = "RiskLimitsView")
record LimitsView(
        @Schema(examples = "1000000", description = "Most that one order trades; more is denied")
                BigDecimal maxOrderNotional,
        @Schema(examples = "1.5", description = "Buys and sells as a share; more is denied")
                BigDecimal maxTurnover,
        @Schema(examples = "0.6", description = "Above it a person must agree")
                BigDecimal maxAssetWeight,
        @Schema(examples = "0.75", description = "Above it a person must agree")
                BigDecimal maxGroupWeight,
        @Schema(examples = "0.05", description = "Below it a person must agree; 0 is no floor")
                BigDecimal minStablecoinWeight,
        @Schema(examples = "86400", description = "Older prices are denied")
                long maxPriceAgeSeconds,
        long version,
        String changedBy,
        Instant changedAt) {

    static LimitsView of(Limits limits) {
        var figures = limits.figures();
        return new LimitsView(
                figures.maxOrderNotional(),
                figures.maxTurnover(),
                figures.maxAssetWeight(),
                figures.maxGroupWeight(),
                figures.minStablecoinWeight(),
                figures.maxPriceAge().toSeconds(),
                limits.version(),
                limits.changedBy(),
                limits.changedAt());
    }
}
