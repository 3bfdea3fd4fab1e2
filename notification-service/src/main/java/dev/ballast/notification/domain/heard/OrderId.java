package dev.ballast.notification.domain.heard;

/** An order by the id that execution gave it. */
public record OrderId(String value) {}
