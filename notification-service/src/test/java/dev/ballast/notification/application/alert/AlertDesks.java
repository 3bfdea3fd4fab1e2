package dev.ballast.notification.application.alert;

import dev.ballast.notification.application.testing.MemoryNotification;

/** The alert desk of a notification service in memory. */
public final class AlertDesks {

    private AlertDesks() {}

    public static AlertDesk of(MemoryNotification memory) {
        return new AlertDesk(
                memory.alerts,
                memory.thresholds,
                new Postman(memory.alerts, memory.alerts),
                memory.outbox,
                new Register(memory.ids, memory.clock));
    }
}
