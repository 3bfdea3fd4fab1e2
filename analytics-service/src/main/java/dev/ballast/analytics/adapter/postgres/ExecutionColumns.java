package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import dev.ballast.analytics.domain.session.Execution;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session's columns that its execution fills; all empty until it starts. */
@Embeddable
class ExecutionColumns {
    String executionId;
    Instant startedAt;

    @Enumerated(EnumType.STRING)
    @Nullable SessionOutcome executionOutcome;

    @Nullable Instant completedAt;
    @Nullable Integer orders;
    @Nullable Integer ordersFilled;
    @Nullable BigDecimal successRate;

    static ExecutionColumns of(Execution execution) {
        var columns = new ExecutionColumns();
        columns.executionId = execution.id().value();
        columns.startedAt = execution.startedAt();
        var completion = execution.completion();
        if (completion != null) {
            columns.executionOutcome = completion.outcome();
            columns.completedAt = completion.completedAt();
            columns.orders = completion.orders();
            columns.ordersFilled = completion.ordersFilled();
            columns.successRate = completion.successRate();
        }
        return columns;
    }

    Execution toExecution() {
        return new Execution(new ExecutionId(executionId), startedAt, completion());
    }

    private Execution.@Nullable Completion completion() {
        if (executionOutcome == null
                || completedAt == null
                || orders == null
                || ordersFilled == null
                || successRate == null) {
            return null;
        }
        return new Execution.Completion(
                executionOutcome, completedAt, orders, ordersFilled, Numbers.plain(successRate));
    }
}
