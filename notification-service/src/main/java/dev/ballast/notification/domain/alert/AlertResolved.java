package dev.ballast.notification.domain.alert;

import java.time.Instant;

/** What an alert was about is over. */
public record AlertResolved(String tenant, AlertId alert, Instant at) {}
