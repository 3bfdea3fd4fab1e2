package dev.ballast.notification.domain.run;

import static dev.ballast.notification.domain.run.StageMark.Kind.BEGAN;
import static dev.ballast.notification.domain.run.StageMark.Kind.DONE;
import static dev.ballast.notification.domain.run.StageMark.Kind.FAILED;
import static dev.ballast.notification.domain.run.StageMark.Kind.NOTED;
import static dev.ballast.notification.domain.run.StageMark.Kind.SKIPPED;
import static dev.ballast.notification.domain.run.StageMark.Kind.STOPPED;

import dev.ballast.notification.domain.heard.ExecutionCompleted;
import dev.ballast.notification.domain.heard.ExecutionStarted;
import dev.ballast.notification.domain.heard.OrderStep;
import dev.ballast.notification.domain.heard.PipelineEvent;
import dev.ballast.notification.domain.heard.PlanApproved;
import dev.ballast.notification.domain.heard.PlanAssessed;
import dev.ballast.notification.domain.heard.PlanCanceled;
import dev.ballast.notification.domain.heard.PlanExpired;
import dev.ballast.notification.domain.heard.PlanProposed;
import dev.ballast.notification.domain.heard.PlanRejected;
import dev.ballast.notification.domain.heard.RunEnded;
import dev.ballast.notification.domain.heard.RunStarted;
import dev.ballast.notification.domain.heard.RunStopRequested;
import dev.ballast.notification.domain.heard.SessionClosed;
import dev.ballast.notification.domain.heard.SessionOpened;
import dev.ballast.notification.domain.heard.SnapshotTaken;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What each event says of the seven stages. */
final class Story {

    private static final List<Stage> AFTER_PLANNING = List.of(Stage.EXECUTION, Stage.TRACKING);

    private Story() {}

    static List<StageMark> marks(PipelineEvent event) {
        return switch (event) {
            case RunStarted it ->
                    List.of(mark(Stage.PLANNING, BEGAN, it.at(), "asked for by " + it.startedBy()));
            case PlanProposed it -> proposed(it);
            case PlanAssessed it ->
                    List.of(mark(Stage.PLANNING, NOTED, it.at(), "assessed: " + it.verdict()));
            case PlanApproved it ->
                    List.of(mark(Stage.PLANNING, DONE, it.at(), "approved by " + it.approvedBy()));
            case PlanRejected it ->
                    planningEnded(
                            FAILED,
                            it.at(),
                            "rejected by %s: %s".formatted(it.rejectedBy(), it.reason()));
            case PlanExpired it -> planningEnded(FAILED, it.at(), "the plan expired");
            case PlanCanceled it ->
                    planningEnded(
                            STOPPED,
                            it.at(),
                            "canceled by %s: %s".formatted(it.canceledBy(), it.reason()));
            case RunStopRequested it -> stopRequested(it);
            case RunEnded it -> runEnded(it);
            case ExecutionStarted it ->
                    List.of(mark(Stage.EXECUTION, BEGAN, it.at(), it.orders() + " orders"));
            case OrderStep _ -> List.of();
            case ExecutionCompleted it -> completed(it);
            case SnapshotTaken it -> snapshot(it);
            case SessionOpened it -> opened(it);
            case SessionClosed it ->
                    List.of(
                            mark(
                                    Stage.ANALYSIS,
                                    DONE,
                                    it.at(),
                                    "the session closed: " + it.outcome()));
        };
    }

    private static List<StageMark> proposed(PlanProposed it) {
        var snapshot = it.snapshot();
        var holdings =
                "snapshot %d, worth %s %s"
                        .formatted(
                                snapshot.version(),
                                Words.money(snapshot.value()),
                                it.baseCurrency());
        return List.of(
                mark(Stage.INGESTION, DONE, snapshot.asOf(), holdings),
                mark(Stage.PLANNING, BEGAN, it.at().minus(it.planning()), "a plan is made"),
                mark(Stage.PLANNING, NOTED, it.at(), Words.of(it)),
                mark(Stage.SESSION, BEGAN, it.at(), "opens with the plan"),
                mark(Stage.SNAPSHOT, BEGAN, it.at(), "the holdings before the plan"));
    }

    private static List<StageMark> opened(SessionOpened it) {
        return List.of(
                mark(Stage.SESSION, DONE, it.at(), "the session is open"),
                mark(
                        Stage.SNAPSHOT,
                        DONE,
                        it.at(),
                        "worth %s, largest drift %s"
                                .formatted(
                                        Words.money(it.valueBefore()),
                                        Words.percent(it.driftBefore()))));
    }

    // Nothing will be executed; the session is closed all the same.
    private static List<StageMark> planningEnded(StageMark.Kind kind, Instant at, String why) {
        return Stream.concat(
                        Stream.of(
                                mark(Stage.PLANNING, kind, at, why),
                                mark(Stage.ANALYSIS, BEGAN, at, "the plan ended")),
                        AFTER_PLANNING.stream().map(stage -> mark(stage, SKIPPED, at, why)))
                .toList();
    }

    private static List<StageMark> stopRequested(RunStopRequested it) {
        var why = "stopped by " + it.stoppedBy();
        return Arrays.stream(Stage.values())
                .map(stage -> mark(stage, SKIPPED, it.at(), why))
                .toList();
    }

    private static List<StageMark> runEnded(RunEnded it) {
        var end =
                switch (it.outcome()) {
                    case NOTHING_TO_DO -> DONE;
                    case FAILED, REJECTED, EXPIRED -> FAILED;
                    case STOPPED -> STOPPED;
                };
        return Stream.concat(
                        Stream.of(mark(Stage.PLANNING, end, it.at(), it.reason())),
                        Arrays.stream(Stage.values())
                                .map(stage -> mark(stage, SKIPPED, it.at(), it.reason())))
                .toList();
    }

    private static List<StageMark> completed(ExecutionCompleted it) {
        var end =
                switch (it.outcome()) {
                    case COMPLETED, PARTIALLY_COMPLETED -> DONE;
                    case CANCELED -> STOPPED;
                    case FAILED -> FAILED;
                };
        return List.of(
                mark(Stage.EXECUTION, end, it.at(), Words.of(it)),
                mark(Stage.TRACKING, BEGAN, it.at(), "the last fills are booked"));
    }

    private static List<StageMark> snapshot(SnapshotTaken it) {
        var words = "worth %s %s".formatted(Words.money(it.value()), it.baseCurrency());
        return switch (it.cause()) {
            case FILLED -> List.of(mark(Stage.TRACKING, BEGAN, it.at(), "fills are booked"));
            case EXECUTED ->
                    List.of(
                            mark(Stage.TRACKING, DONE, it.at(), words),
                            mark(Stage.ANALYSIS, BEGAN, it.at(), "all fills are booked"));
            case OTHER -> List.of();
        };
    }

    private static StageMark mark(Stage stage, StageMark.Kind kind, Instant at, String detail) {
        return new StageMark(stage, kind, at, detail);
    }
}
