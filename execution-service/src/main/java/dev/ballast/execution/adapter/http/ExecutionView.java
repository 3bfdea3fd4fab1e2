package dev.ballast.execution.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.execution.domain.execution.Execution;
import dev.ballast.execution.domain.execution.ExecutionStatus;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An execution in a list. */
@Schema(name = "ExecutionView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExecutionView(
        String id,
        String planId,
        String runId,
        String portfolioId,
        TradingMode mode,
        ExecutionStatus status,
        String startedBy,
        BigDecimal maxSlippage,
        Instant startedAt,
        Instant deadline,
        @Nullable Instant completedAt,
        @Nullable String reason) {

    static ExecutionView of(Execution execution) {
        return new ExecutionView(
                execution.id().value(),
                execution.plan().value(),
                execution.run().value(),
                execution.portfolio().value(),
                TradingMode.of(execution.mode()),
                execution.status(),
                execution.startedBy(),
                execution.maxSlippage(),
                execution.startedAt(),
                execution.deadline(),
                execution.completedAt().orElse(null),
                execution.reason().orElse(null));
    }
}
