package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.application.read.ReadRuns.Told;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.run.LogLine;
import dev.ballast.notification.domain.run.StageStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A run with its log.
 *
 * @param log one line per event in the order of time; of a long run the newest
 */
@Schema(name = "PipelineRunView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunView(
        String id,
        String portfolioId,
        @Schema(examples = "paper") @Nullable String mode,
        @Schema(examples = "DONE") StageStatus status,
        Instant startedAt,
        Instant updatedAt,
        @Nullable String planId,
        @Nullable String executionId,
        List<StageView> stages,
        RunMetricsView metrics,
        List<RunLogView> log) {

    @Schema(name = "PipelineRunLogView")
    record RunLogView(
            Instant at,
            @Schema(examples = "PlanApproved") String type,
            @Schema(examples = "plan approved by owner") String message) {

        static RunLogView of(LogLine line) {
            return new RunLogView(line.at(), line.type(), line.words());
        }
    }

    static RunView of(Told told) {
        var run = told.run();
        return new RunView(
                run.id().value(),
                run.portfolio().value(),
                run.mode().map(Mode::word).orElse(null),
                run.status(),
                run.startedAt(),
                run.updatedAt(),
                run.plan().map(PlanId::value).orElse(null),
                run.execution().map(ExecutionId::value).orElse(null),
                run.stages().stream().map(StageView::of).toList(),
                RunMetricsView.of(run),
                told.log().stream().map(RunLogView::of).toList());
    }
}
