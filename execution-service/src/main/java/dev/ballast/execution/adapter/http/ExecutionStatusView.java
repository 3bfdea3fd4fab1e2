package dev.ballast.execution.adapter.http;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionResult;
import dev.ballast.execution.domain.execution.ExecutionStatus;
import dev.ballast.execution.domain.execution.TrackedOrder;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far an execution is, and what it has achieved.
 *
 * @param progress orders that have ended, as a share of all
 * @param feesPaid in the base currency, the sum of its orders' fees
 * @param slippageAchieved paid worse than the decision prices, as a share; negative is better
 * @param executionTime from its start to its end, or to now
 * @param successRate orders filled wholly, as a share of all
 */
@Schema(name = "ExecutionStatusView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExecutionStatusView(
        String executionId,
        String planId,
        String portfolioId,
        TradingMode mode,
        ExecutionStatus status,
        @Schema(examples = "0.5") BigDecimal progress,
        List<OrderView> orders,
        BigDecimal bought,
        BigDecimal sold,
        BigDecimal feesPaid,
        BigDecimal slippageAchieved,
        @JsonFormat(shape = JsonFormat.Shape.STRING)
                @Schema(type = SchemaType.STRING, examples = "PT1.204S")
                Duration executionTime,
        BigDecimal successRate,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant completedAt,
        @Nullable String reason) {

    static ExecutionStatusView of(Execution execution, List<TrackedOrder> orders, Instant now) {
        var result = ExecutionResult.of(orders);
        return new ExecutionStatusView(
                execution.id().value(),
                execution.plan().value(),
                execution.portfolio().value(),
                TradingMode.of(execution.mode()),
                execution.status(),
                result.progress(),
                orders.stream().map(order -> OrderView.of(execution, order)).toList(),
                result.bought(),
                result.sold(),
                result.feesPaid(),
                result.slippage(),
                Duration.between(execution.startedAt(), execution.completedAt().orElse(now)),
                result.successRate(),
                execution.startedAt(),
                execution.deadline(),
                execution.completedAt().orElse(null),
                execution.reason().orElse(null));
    }
}
