package dev.ballast.notification.application.watch;

import dev.ballast.notification.application.alert.AlertDesks;
import dev.ballast.notification.application.testing.MemoryNotification;

/** The watch over plans of a notification service in memory. */
public final class WatchPlans {

    private WatchPlans() {}

    public static WatchPlansHandler of(MemoryNotification memory) {
        return new WatchPlansHandler(
                memory.work, memory.thresholds, memory.plans, AlertDesks.of(memory), memory.clock);
    }
}
