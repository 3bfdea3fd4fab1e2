package dev.ballast.planner.domain.targets;

/** Somebody has set a portfolio's targets. */
public record TargetsSet(Targets targets) {}
