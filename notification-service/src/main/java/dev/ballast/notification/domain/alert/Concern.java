package dev.ballast.notification.domain.alert;

/** What an alert is about: alerts of the same concern are the same trouble. */
public record Concern(AlertType type, String subject) {}
