package dev.ballast.execution.adapter.http;

import dev.ballast.execution.application.start.StartExecution;
import dev.ballast.execution.application.start.StartOrder;
import dev.ballast.http.Caller;
import java.math.BigDecimal;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be executed.
 *
 * @param mode that of the plan's portfolio; said again, so that nobody trades for real by mistake
 * @param confirmation typed by a person before trading for real
 */
@Schema(name = "ExecutePlanRequest")
record ExecutePlanRequest(
        @Schema(required = true, examples = "0195d3a0-7b8e-7c1d-9f00-2f6c1b7e4a11")
                @Nullable String planId,
        @Schema(required = true, examples = "paper") @Nullable TradingMode mode,
        @Schema(
                        examples = "0.005",
                        description = "The worst price, as a share of the decision price")
                @Nullable BigDecimal maxSlippage,
        @Schema(examples = "30") @Nullable Integer timeoutMinutes,
        @Schema(description = "Typed by a person before trading for real")
                @Nullable String confirmation) {

    StartExecution toCommand(Caller caller) {
        var faults = new BodyFaults("The plan was not executed.");
        var plan = faults.planId(planId);
        faults.require("mode", mode, "use paper or live");
        var slippage = faults.slippage(maxSlippage, StartOrder.MAX_SLIPPAGE);
        var timeout = faults.timeout(timeoutMinutes, StartOrder.TIMEOUT);
        faults.throwIfAny();
        return new StartExecution(
                caller.tenant(),
                plan,
                Objects.requireNonNull(mode).mode(),
                slippage,
                timeout,
                caller.principal(),
                caller.requestId());
    }
}
