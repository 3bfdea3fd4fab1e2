package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.OrderId;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotCause;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import java.util.Optional;

/** Makes of each event what it adds to its run. */
public final class Narrator {

    private Narrator() {}

    /** Empty for an event that belongs to no run, such as the snapshot of an import. */
    public static Optional<RunFact> fact(RunId run, String eventId, PipelineEvent event) {
        if (event instanceof SnapshotTaken it && it.cause() == SnapshotCause.OTHER) {
            return Optional.empty();
        }
        var line =
                new LogLine(eventId, event.at(), event.getClass().getSimpleName(), Words.of(event));
        return Optional.of(
                new RunFact(
                        run,
                        event.portfolio(),
                        mode(event),
                        plan(event),
                        execution(event),
                        line,
                        Story.marks(event),
                        figures(event),
                        filled(event)));
    }

    private static Optional<Mode> mode(PipelineEvent event) {
        return switch (event) {
            case RunStarted it -> Optional.of(it.mode());
            case RunStopRequested _, RunEnded _ -> Optional.empty();
            case PlanProposed it -> Optional.of(it.mode());
            case PlanAssessed it -> Optional.of(it.mode());
            case PlanApproved it -> Optional.of(it.mode());
            case PlanRejected it -> Optional.of(it.mode());
            case PlanExpired it -> Optional.of(it.mode());
            case PlanCanceled it -> Optional.of(it.mode());
            case ExecutionStarted it -> Optional.of(it.mode());
            case OrderStep it -> Optional.of(it.mode());
            case ExecutionCompleted it -> Optional.of(it.mode());
            case SnapshotTaken it -> Optional.of(it.mode());
            case SessionOpened it -> Optional.of(it.mode());
            case SessionClosed it -> Optional.of(it.mode());
        };
    }

    private static Optional<PlanId> plan(PipelineEvent event) {
        return switch (event) {
            case RunStarted _, RunStopRequested _, RunEnded _, SnapshotTaken _ -> Optional.empty();
            case PlanProposed it -> Optional.of(it.plan());
            case PlanAssessed it -> Optional.of(it.plan());
            case PlanApproved it -> Optional.of(it.plan());
            case PlanRejected it -> Optional.of(it.plan());
            case PlanExpired it -> Optional.of(it.plan());
            case PlanCanceled it -> Optional.of(it.plan());
            case ExecutionStarted it -> Optional.of(it.plan());
            case OrderStep it -> Optional.of(it.plan());
            case ExecutionCompleted it -> Optional.of(it.plan());
            case SessionOpened it -> Optional.of(it.plan());
            case SessionClosed it -> Optional.of(it.plan());
        };
    }

    private static Optional<ExecutionId> execution(PipelineEvent event) {
        return event instanceof PipelineEvent.ExecutionEvent work
                ? Optional.of(
                        switch (work) {
                            case ExecutionStarted it -> it.execution();
                            case OrderStep it -> it.execution();
                            case ExecutionCompleted it -> it.execution();
                        })
                : Optional.empty();
    }

    private static RunFigures figures(PipelineEvent event) {
        if (event instanceof PlanProposed it) {
            return RunFigures.planned(it.baseCurrency(), it.planned(), it.turnover());
        }
        if (event instanceof ExecutionCompleted it) {
            var figures = it.figures();
            return RunFigures.traded(
                    figures.orders(), figures.turnover(), figures.fees(), figures.slippage());
        }
        return RunFigures.NONE;
    }

    private static Optional<OrderId> filled(PipelineEvent event) {
        return event instanceof OrderStep it && it.complete()
                ? Optional.of(it.order())
                : Optional.empty();
    }
}
