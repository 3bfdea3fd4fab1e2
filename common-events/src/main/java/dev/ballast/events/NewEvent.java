package dev.ballast.events;

/** An event before the outbox gives it an id and a time. */
public record NewEvent(Object payload, String tenant, String correlationId, String causationId) {}
