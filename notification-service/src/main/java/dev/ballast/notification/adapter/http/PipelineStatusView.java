package dev.ballast.notification.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.StageStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where the main job stands.
 *
 * @param status of the latest run; WAITING before the first
 * @param stages of the latest run
 * @param running how many of the latest runs are not over
 */
@Schema(name = "PipelineStatusView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PipelineStatusView(
        @Schema(examples = "RUNNING") StageStatus status,
        @Schema(description = "The latest run; absent before the first")
                @Nullable RunSummaryView run,
        List<StageView> stages,
        @Schema(examples = "1", description = "Of the latest 50 runs, those that are not over")
                long running) {

    static PipelineStatusView of(List<Run> latest) {
        if (latest.isEmpty()) {
            var stages = Run.stages(List.of()).stream().map(StageView::of).toList();
            return new PipelineStatusView(StageStatus.WAITING, null, stages, 0);
        }
        var run = latest.getFirst();
        var running = latest.stream().filter(PipelineStatusView::isUnderWay).count();
        return new PipelineStatusView(
                run.status(),
                RunSummaryView.of(run),
                run.stages().stream().map(StageView::of).toList(),
                running);
    }

    private static boolean isUnderWay(Run run) {
        return switch (run.status()) {
            case WAITING, RUNNING -> true;
            case DONE, FAILED, STOPPED -> false;
        };
    }
}
