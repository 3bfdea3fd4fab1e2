package dev.ballast.notification.adapter.kafka;

import dev.ballast.notification.domain.heard.HealthEvent.HealthCheck;
import dev.ballast.notification.domain.heard.HealthEvent.Heartbeat;
import dev.ballast.notification.domain.heard.HealthEvent.OutboxRowParked;
import dev.ballast.notification.domain.heard.HealthEvent.RecordDeadLettered;

/** What messages say of services. */
final class HealthReader {

    private HealthReader() {}

    static Heartbeat heartbeat(dev.ballast.events.wire.Heartbeat wire) {
        return new Heartbeat(
                wire.getService(),
                wire.getInstance(),
                wire.getAt(),
                wire.getStartedAt(),
                wire.getReady(),
                wire.getChecks().stream()
                        .map(check ->
                                new HealthCheck(check.getName(), check.getUp(), check.getDetail()))
                        .toList(),
                wire.getVersion(),
                wire.getOutboxDepth());
    }

    static RecordDeadLettered deadLettered(dev.ballast.events.wire.RecordDeadLettered wire) {
        return new RecordDeadLettered(
                wire.getService(),
                wire.getInstance(),
                wire.getAt(),
                wire.getTopic(),
                wire.getReason());
    }

    static OutboxRowParked parked(dev.ballast.events.wire.OutboxRowParked wire) {
        return new OutboxRowParked(
                wire.getService(),
                wire.getInstance(),
                wire.getAt(),
                wire.getTopic(),
                wire.getRowId(),
                wire.getReason());
    }
}
