package dev.ballast.risk.domain.desk;

import dev.ballast.risk.domain.limits.Limits;

/** A desk's limits are these from now on. */
public record LimitsSet(String tenant, Limits limits) {}
