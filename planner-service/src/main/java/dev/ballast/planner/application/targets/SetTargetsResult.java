package dev.ballast.planner.application.targets;

import dev.ballast.planner.domain.targets.Targets;
import dev.ballast.planner.domain.targets.TargetsMistake;
import java.util.List;

/** What came of setting targets. */
public sealed interface SetTargetsResult {

    record TargetsStand(Targets targets) implements SetTargetsResult {}

    record TargetsRefused(List<TargetsMistake> mistakes) implements SetTargetsResult {}
}
