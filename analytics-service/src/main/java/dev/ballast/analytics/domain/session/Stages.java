package dev.ballast.analytics.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads stages off a session's moments; a stage whose ends are not both known is left out. */
final class Stages {
    private final List<StageTime> times = new ArrayList<>();

    private Stages() {}

    static List<StageTime> of(Session session, Proposal proposal) {
        var moments = session.moments();
        var execution = session.execution();
        var started = execution == null ? null : execution.startedAt();
        var completion = execution == null ? null : execution.completion();
        var completed = completion == null ? null : completion.completedAt();
        var closing = session.closing();
        var booked = closing == null ? null : closing.bookedAt();
        var closed = closing == null ? null : closing.closedAt();
        var stages = new Stages();
        stages.times.add(
                new StageTime(
                        Stage.PLANNING, Duration.of(proposal.planMicros(), ChronoUnit.MICROS)));
        stages.add(Stage.ASSESSMENT, proposal.proposedAt(), moments.assessed());
        stages.add(Stage.APPROVAL, moments.assessed(), moments.approved());
        stages.add(Stage.START, moments.approved(), started);
        stages.add(Stage.EXECUTION, started, completed);
        stages.add(Stage.TRACKING, completed, booked);
        stages.add(Stage.ANALYSIS, booked, closed);
        stages.add(Stage.TOTAL, proposal.proposedAt(), closed);
        return stages.times;
    }

    /** Clocks of two machines may differ: a stage never takes less than nothing. */
    private void add(Stage stage, @Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null) {
            times.add(
                    new StageTime(
                            stage, to.isBefore(from) ? Duration.ZERO : Duration.between(from, to)));
        }
    }
}
