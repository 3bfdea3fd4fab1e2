package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.StageStatus;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A run in a list. */
@Schema(name = "PipelineRunSummaryView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RunSummaryView(
        String id,
        String portfolioId,
        @Schema(examples = "paper") @Nullable String mode,
        @Schema(examples = "RUNNING", description = "WAITING while no stage is at work")
                StageStatus status,
        Instant startedAt,
        Instant updatedAt,
        @Nullable String planId,
        @Nullable String executionId,
        List<StageView> stages,
        RunMetricsView metrics) {

    static RunSummaryView of(Run run) {
        return new RunSummaryView(
                run.id().value(),
                run.portfolio().value(),
                run.mode().map(Mode::word).orElse(null),
                run.status(),
                run.startedAt(),
                run.updatedAt(),
                run.plan().map(PlanId::value).orElse(null),
                run.execution().map(ExecutionId::value).orElse(null),
                run.stages().stream().map(StageView::of).toList(),
                RunMetricsView.of(run));
    }
}
