package dev.ballast.planner.domain.plan;

import java.time.Instant;

/**
 * Who ended the waiting, and why.
 *
 * @param by a person, or {@code policy}, {@code risk}, {@code clock}, {@code planner}
 */
public record Decided(String by, String reason, Instant at) {}
