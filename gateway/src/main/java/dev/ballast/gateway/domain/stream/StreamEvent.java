package dev.ballast.gateway.domain.stream;

/**
 * An event as the live stream tells it.
 *
 * @param sequence counts up within a tenant, with gaps
 * @param body JSON
 */
public record StreamEvent(String tenant, long sequence, String type, String body) {}
