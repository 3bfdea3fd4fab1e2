package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.domain.execution.Execution;
import java.math.BigDecimal;
import java.time.Instant;

/** A row of {@code execution} before it is there; Hibernate can't add one on condition. */
record NewExecution(
        String id,
        String tenant,
        String planId,
        String runId,
        String portfolioId,
        String mode,
        String baseCurrency,
        String strategy,
        String startedBy,
        String cause,
        Instant startedAt,
        Instant deadline,
        BigDecimal maxSlippage,
        String status) {

    static NewExecution of(Execution execution) {
        return new NewExecution(
                execution.id().value(),
                execution.tenant(),
                execution.plan().value(),
                execution.run().value(),
                execution.portfolio().value(),
                execution.mode().name(),
                execution.baseCurrency().code(),
                execution.strategy(),
                execution.startedBy(),
                execution.cause(),
                execution.startedAt(),
                execution.deadline(),
                execution.maxSlippage(),
                execution.status().name());
    }
}
