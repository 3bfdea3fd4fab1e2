package dev.ballast.notification.domain.alert;

/** People are told something. */
public record AlertRaised(String tenant, Alert alert) {}
