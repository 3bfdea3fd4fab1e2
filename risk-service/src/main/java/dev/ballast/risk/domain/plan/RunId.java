package dev.ballast.risk.domain.plan;

/** The run that a plan belongs to. */
public record RunId(String value) {}
