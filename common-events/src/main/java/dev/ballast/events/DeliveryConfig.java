package dev.ballast.events;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How this service takes part in the exchange of events. */
@ConfigMapping(prefix = "ballast.delivery")
public interface DeliveryConfig {

    /**
     * Names this service in dead-letter topics and as the source of events. Set it as {@code
     * ballast.service}; it is never derived from the application's name.
     */
    String service();

    /** Which replica this is; set it as {@code BALLAST_REPLICA}. */
    @WithDefault("0")
    String replica();

    /** Shown in heartbeats. */
    @WithDefault("unknown")
    String version();

    /** The tenant whose people run the system: what services say about themselves is for them. */
    @WithDefault("default")
    String operator();

    /** How long a record waits for its writer's schema before it is dead-lettered. */
    @WithDefault("10s")
    Duration schemaWait();

    /** How many rows the relay sends at once. */
    @WithDefault("2000")
    int relayRows();

    /** How many bytes of payload the relay sends at once; the first row is always sent. */
    @WithDefault("8388608")
    int relayBytes();

    /** Larger payloads are parked in the outbox. Topics take at most 8 MiB, headers included. */
    @WithDefault("8126464")
    int maximumPayloadBytes();

    /** How long sent rows stay in the outbox. */
    @WithDefault("P7D")
    Duration keepSent();

    /** Names this process among all of all services. */
    default String instance() {
        return service() + "-" + replica();
    }
}
