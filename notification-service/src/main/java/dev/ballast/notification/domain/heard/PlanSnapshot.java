package dev.ballast.notification.domain.heard;

import java.math.BigDecimal;
import java.time.Instant;

/** The holdings that a plan was made from. */
public record PlanSnapshot(String id, long version, Instant asOf, BigDecimal value) {}
