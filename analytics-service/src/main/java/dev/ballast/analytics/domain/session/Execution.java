package dev.ballast.analytics.domain.session;

import dev.ballast.analytics.domain.fact.ExecutionCompleted;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.fact.ExecutionStarted;
import dev.ballast.analytics.domain.fact.SessionOutcome;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan's execution.
 *
 * @param completion absent while it runs
 */
public record Execution(ExecutionId id, Instant startedAt, @Nullable Completion completion) {

    /** How it came out. */
    public record Completion(
            SessionOutcome outcome,
            Instant completedAt,
            int orders,
            int ordersFilled,
            BigDecimal successRate) {}

    static Execution of(ExecutionStarted fact) {
        return new Execution(fact.execution(), fact.startedAt(), null);
    }

    static Execution of(ExecutionCompleted fact) {
        return new Execution(
                fact.execution(),
                fact.startedAt(),
                new Completion(
                        fact.outcome(),
                        fact.completedAt(),
                        fact.orders(),
                        fact.ordersFilled(),
                        fact.successRate()));
    }

    Optional<Completion> ended() {
        return Optional.ofNullable(completion);
    }
}
