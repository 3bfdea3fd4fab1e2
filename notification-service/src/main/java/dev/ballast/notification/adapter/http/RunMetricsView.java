package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.run.Run;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run in figures; what is not known yet is absent. */
@Schema(name = "PipelineRunMetricsView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunMetricsView(
        @Schema(examples = "USD") @Nullable String currency,
        @Schema(examples = "9", description = "Actions that can be executed")
                @Nullable Integer actions,
        @Schema(examples = "117236", description = "What they are worth")
                @Nullable BigDecimal plannedTurnover,
        @Schema(examples = "9") @Nullable Integer orders,
        @Schema(examples = "9", description = "Filled wholly so far") int ordersFilled,
        @Schema(examples = "117240.5", description = "What the fills are worth")
                @Nullable BigDecimal turnover,
        @Schema(examples = "117.24") @Nullable BigDecimal fees,
        @Schema(examples = "0.0004", description = "Against the decision prices, as a share")
                @Nullable BigDecimal slippage) {

    static RunMetricsView of(Run run) {
        var figures = run.figures();
        return new RunMetricsView(
                figures.currency().orElse(null),
                figures.actions().orElse(null),
                figures.planned().orElse(null),
                figures.orders().orElse(null),
                run.ordersFilled(),
                figures.traded().orElse(null),
                figures.fees().orElse(null),
                figures.slippage().orElse(null));
    }
}
