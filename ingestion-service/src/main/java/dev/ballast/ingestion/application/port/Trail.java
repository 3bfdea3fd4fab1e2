package dev.ballast.ingestion.application.port;

import dev.ballast.events.Event;
import dev.ballast.events.NewEvent;

/** Whose doing something is, and what it belongs to. */
public record Trail(String tenant, String correlationId, String causationId) {

    /** A call from outside begins its own trail. */
    public static Trail ofRequest(String tenant, String requestId) {
        return new Trail(tenant, requestId, requestId);
    }

    public static Trail of(Event<?> event) {
        return new Trail(event.tenant(), event.correlationId(), event.id());
    }

    public NewEvent causes(Object payload) {
        return new NewEvent(payload, tenant, correlationId, causationId);
    }
}
