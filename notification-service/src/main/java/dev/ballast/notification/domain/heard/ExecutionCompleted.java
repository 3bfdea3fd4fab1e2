package dev.ballast.notification.domain.heard;

import java.time.Instant;
import java.util.Optional;

/** All orders of an execution have ended. */
public record ExecutionCompleted(
        ExecutionId execution,
        PlanId plan,
        PortfolioId portfolio,
        Mode mode,
        ExecutionOutcome outcome,
        ExecutionFigures figures,
        Optional<String> reason,
        Instant at)
        implements PipelineEvent.ExecutionEvent {}
