package dev.ballast.notification.domain.heard;

/** An execution by the id that execution gave it. */
public record ExecutionId(String value) {}
