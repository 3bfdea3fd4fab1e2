package dev.ballast.notification.domain.run;

import dev.ballast.notification.domain.run.StageMark.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * Where a stage stands, as the marks on it say: each of its facts is the least or the greatest of
 * its kind, so that neither their order nor their number matters.
 */
public record StageProgress(
        Stage stage,
        StageStatus status,
        Optional<Instant> started,
        Optional<Instant> ended,
        String detail) {

    private static final Comparator<StageMark> BY_TIME =
            Comparator.comparing(StageMark::at).thenComparing(StageMark::detail);
    private static final Comparator<StageMark> BY_WEIGHT =
            Comparator.comparing(StageMark::kind).thenComparing(BY_TIME.reversed());

    public static StageProgress of(Stage stage, Collection<StageMark> marks) {
        var own = marks.stream().filter(mark -> mark.stage() == stage).toList();
        var began = pick(own, BinaryOperator.minBy(BY_TIME), Kind.BEGAN);
        var noted = pick(own, BinaryOperator.maxBy(BY_TIME), Kind.NOTED);
        var skipped = pick(own, BinaryOperator.minBy(BY_TIME), Kind.SKIPPED);
        var ended =
                pick(own, BinaryOperator.maxBy(BY_WEIGHT), Kind.DONE, Kind.STOPPED, Kind.FAILED);
        var status =
                ended.map(StageProgress::outcome)
                        .or(() -> began.map(_ -> StageStatus.RUNNING))
                        .or(() -> skipped.map(_ -> StageStatus.STOPPED))
                        .orElse(StageStatus.WAITING);
        var detail = ended.or(() -> noted).or(() -> began).or(() -> skipped);
        return new StageProgress(
                stage,
                status,
                began.map(StageMark::at),
                ended.map(StageMark::at),
                detail.map(StageMark::detail).orElse(""));
    }

    /** Where both its ends are known. */
    public Optional<Duration> took() {
        return started.flatMap(from -> ended.map(until -> Duration.between(from, until)));
    }

    public boolean isOver() {
        return switch (status) {
            case WAITING, RUNNING -> false;
            case DONE, FAILED, STOPPED -> true;
        };
    }

    private static Optional<StageMark> pick(
            List<StageMark> marks, BinaryOperator<StageMark> choice, Kind... kinds) {
        var wanted = List.of(kinds);
        return marks.stream().filter(mark -> wanted.contains(mark.kind())).reduce(choice);
    }

    private static StageStatus outcome(StageMark end) {
        return switch (end.kind()) {
            case DONE -> StageStatus.DONE;
            case STOPPED -> StageStatus.STOPPED;
            case FAILED -> StageStatus.FAILED;
            case BEGAN, NOTED, SKIPPED -> throw new IllegalStateException("no end: " + end);
        };
    }
}
