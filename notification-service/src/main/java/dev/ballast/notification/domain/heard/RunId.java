package dev.ballast.notification.domain.heard;

/** A run: the correlation id of all its events. */
public record RunId(String value) {}
