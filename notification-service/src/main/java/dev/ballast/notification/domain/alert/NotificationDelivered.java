package dev.ballast.notification.domain.alert;

import java.time.Instant;

/** An alert has left through a channel. */
public record NotificationDelivered(String tenant, AlertId alert, String channel, Instant at) {}
