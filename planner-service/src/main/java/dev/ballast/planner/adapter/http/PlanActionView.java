package dev.ballast.planner.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.kernel.rebalance.ActionState;
import dev.ballast.kernel.rebalance.ExecHint;
import dev.ballast.planner.domain.plan.Declined;
import dev.ballast.planner.domain.plan.Explanation;
import dev.ballast.planner.domain.plan.PlanAction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step of a plan as the API shows it. */
@Schema(name = "PlanActionView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanActionView(
        String id,
        int sequence,
        @Schema(enumeration = {"BUY", "SELL"}) String side,
        String asset,
        String alias,
        String group,
        @Schema(examples = "BTC-USDT.KRAKEN") @Nullable String instrument,
        @Schema(description = "What a sell brings and a buy costs") String quoteAsset,
        String location,
        BigDecimal quantity,
        BigDecimal price,
        String priceSource,
        @Nullable Instant priceAsOf,
        @Schema(description = "quantity × price, not rounded") BigDecimal notional,
        @Schema(description = "Estimated, in feeAsset") BigDecimal fee,
        @Schema(
                        description =
                                "The quote asset, or, of a buy where the venue takes it of what is"
                                        + " received, the bought one")
                String feeAsset,
        @Schema(description = "Estimated, in the quote asset") BigDecimal slippage,
        ActionState state,
        ExecHint execHint,
        List<PlanReasonView> reasons,
        List<PlanDeclinedView> rejected) {

    /** Why: a stable code, a sentence, and the figures in it. */
    @Schema(name = "PlanReasonView")
    record PlanReasonView(String code, String text, Map<String, String> values) {

        static PlanReasonView of(Explanation reason) {
            return new PlanReasonView(reason.code(), reason.text(), reason.values());
        }
    }

    /** Something else that could have been done. */
    @Schema(name = "PlanDeclinedView")
    record PlanDeclinedView(String alternative, PlanReasonView reason) {

        static PlanDeclinedView of(Declined declined) {
            return new PlanDeclinedView(
                    declined.alternative(), PlanReasonView.of(declined.reason()));
        }
    }

    static PlanActionView of(PlanAction action) {
        return new PlanActionView(
                action.id(),
                action.sequence(),
                action.side().name(),
                action.asset().code(),
                action.alias().code(),
                action.group().label(),
                action.instrument().map(Object::toString).orElse(null),
                action.quote().code(),
                action.location(),
                action.quantity(),
                action.price(),
                action.priceSource().name(),
                action.priceAsOf().orElse(null),
                action.notional(),
                action.fee(),
                action.paysFeeIn().code(),
                action.slippage(),
                action.state(),
                action.execHint(),
                action.reasons().stream().map(PlanReasonView::of).toList(),
                action.rejected().stream().map(PlanDeclinedView::of).toList());
    }
}
