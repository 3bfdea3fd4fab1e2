package dev.ballast.notification.domain.heard;

/** Whether execution begins by itself once a plan is approved. */
public enum StartMode {
    ON_REQUEST,
    AUTOMATIC
}
