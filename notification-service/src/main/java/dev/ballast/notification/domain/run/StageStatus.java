package dev.ballast.notification.domain.run;

/** Where a stage, or a run, stands. */
public enum StageStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    STOPPED
}
