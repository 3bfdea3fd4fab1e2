package dev.ballast.gateway.application.stream;

/**
 * An event in the words of the public.
 *
 * @param body JSON
 */
public record Told(String type, String body) {}
