package dev.ballast.notification.application.alert;

import dev.ballast.events.Event;
import dev.ballast.events.NewEvent;

/** On whose behalf and because of what something happens to alerts. */
public record Cause(String tenant, String correlationId, String causationId) {

    public static Cause of(Event<?> event) {
        return new Cause(event.tenant(), event.envelope().correlationId(), event.id());
    }

    /** Of a call, or of the clock's own accord. */
    public static Cause of(String tenant, String call) {
        return new Cause(tenant, call, call);
    }

    NewEvent of(Object payload) {
        return new NewEvent(payload, tenant, correlationId, causationId);
    }
}
