package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.heard.ExecutionId;
import dev.ballast.notification.domain.heard.Mode;
import dev.ballast.notification.domain.heard.PlanId;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A run as it stands.
 *
 * @param ordersFilled how many orders are filled wholly so far
 */
public record Run(
        RunId id,
        PortfolioId portfolio,
        Optional<Mode> mode,
        Optional<PlanId> plan,
        Optional<ExecutionId> execution,
        Instant startedAt,
        Instant updatedAt,
        List<StageProgress> stages,
        RunFigures figures,
        int ordersFilled) {

    public Run {
        stages = List.copyOf(stages);
    }

    /** The seven stages, in their order. */
    public static List<StageProgress> stages(Collection<StageMark> marks) {
        return Arrays.stream(Stage.values()).map(stage -> StageProgress.of(stage, marks)).toList();
    }

    /** Over when all stages are; it waits when none is at work. */
    public StageStatus status() {
        if (!stages.stream().allMatch(StageProgress::isOver)) {
            return any(StageStatus.RUNNING) ? StageStatus.RUNNING : StageStatus.WAITING;
        }
        if (any(StageStatus.FAILED)) {
            return StageStatus.FAILED;
        }
        return stages.stream().anyMatch(Run::wasStopped) ? StageStatus.STOPPED : StageStatus.DONE;
    }

    // Not one that was merely not reached, because there was nothing to do.
    private static boolean wasStopped(StageProgress stage) {
        return stage.status() == StageStatus.STOPPED && stage.ended().isPresent();
    }

    private boolean any(StageStatus status) {
        return stages.stream().anyMatch(stage -> stage.status() == status);
    }
}
