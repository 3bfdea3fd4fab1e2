package dev.ballast.notification.domain.heard;

import java.time.Instant;

/** A step of the main job. */
public sealed interface PipelineEvent
        permits PipelineEvent.PlanEvent,
                PipelineEvent.ExecutionEvent,
                PipelineEvent.SessionEvent,
                PlanAssessed,
                SnapshotTaken {

    PortfolioId portfolio();

    /** When it happened. */
    Instant at();

    /** On plans.v1. */
    sealed interface PlanEvent extends PipelineEvent
            permits RunStarted,
                    RunStopRequested,
                    RunEnded,
                    PlanProposed,
                    PlanApproved,
                    PlanRejected,
                    PlanExpired,
                    PlanCanceled {}

    /** On executions.v1. */
    sealed interface ExecutionEvent extends PipelineEvent
            permits ExecutionStarted, OrderStep, ExecutionCompleted {}

    /** On sessions.v1. */
    sealed interface SessionEvent extends PipelineEvent permits SessionOpened, SessionClosed {}
}
