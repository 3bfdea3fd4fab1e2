package dev.ballast.events;

/** Something that happened. */
public record Event<T>(Envelope envelope, T payload) {

    public String id() {
        return envelope.id();
    }

    public String tenant() {
        return envelope.tenant();
    }

    public String correlationId() {
        return envelope.correlationId();
    }

    /** What happened because of this event; it stays in the same run. */
    public NewEvent causes(Object payload) {
        return new NewEvent(payload, tenant(), correlationId(), id());
    }
}
