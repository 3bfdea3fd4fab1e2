package dev.ballast.notification.domain.alert;

import java.time.Instant;

/** Somebody has seen an alert. */
public record AlertAcknowledged(String tenant, AlertId alert, String by, Instant at) {}
