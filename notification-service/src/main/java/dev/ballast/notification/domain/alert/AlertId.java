package dev.ballast.notification.domain.alert;

/** One alert; ids grow with time. */
public record AlertId(String value) {}
