package dev.ballast.notification.domain.heard;

import java.time.Instant;
import java.util.List;

/** What a service says about itself. */
public sealed interface HealthEvent {

    String service();

    String instance();

    Instant at();

    /** It lives. */
    record Heartbeat(
            String service,
            String instance,
            Instant at,
            Instant startedAt,
            boolean ready,
            List<HealthCheck> checks,
            String version,
            long outboxDepth)
            implements HealthEvent {

        public Heartbeat {
            checks = List.copyOf(checks);
        }
    }

    /** It put a record aside that it can never take. */
    record RecordDeadLettered(
            String service, String instance, Instant at, String topic, String reason)
            implements HealthEvent {}

    /** It keeps an event that can't be sent. */
    record OutboxRowParked(
            String service, String instance, Instant at, String topic, long row, String reason)
            implements HealthEvent {}

    /** One thing that a service needs, and whether it has it. */
    record HealthCheck(String name, boolean up, String detail) {}
}
