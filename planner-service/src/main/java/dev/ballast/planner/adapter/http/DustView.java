package dev.ballast.planner.adapter.http;

import dev.ballast.planner.domain.dust.Dust;
import dev.ballast.planner.domain.dust.DustFilter;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits because it is too small, as the API shows it. */
@Schema(name = "DustView")
record DustView(
        String asset,
        String location,
        @Schema(enumeration = {"BUY", "SELL"}) String side,
        @Schema(examples = "BTC-USDT.KRAKEN") String instrument,
        @Schema(description = "What a sell brings and a buy costs") String quoteAsset,
        @Schema(description = "Wanted by the last plan") BigDecimal quantity,
        @Schema(description = "quantity × price, not rounded, in the quote asset")
                BigDecimal notional,
        @Schema(description = "The venue's rule that it missed") DustFilter filter,
        @Schema(
                        description =
                                "What the rule wants: MIN_QUANTITY in the asset, MIN_NOTIONAL in the quote asset")
                BigDecimal minimum,
        @Schema(description = "When the first of the plans was made that deferred it in a row")
                Instant since,
        @Schema(description = "How many plans have deferred it in a row") long plans,
        String lastPlanId) {

    static DustView of(Dust dust) {
        return new DustView(
                dust.key().asset().code(),
                dust.key().location(),
                dust.key().side().name(),
                dust.instrument().toString(),
                dust.quote().code(),
                dust.quantity(),
                dust.notional(),
                dust.shortfall().filter(),
                dust.shortfall().minimum(),
                dust.since(),
                dust.plans(),
                dust.lastPlan().value());
    }
}
