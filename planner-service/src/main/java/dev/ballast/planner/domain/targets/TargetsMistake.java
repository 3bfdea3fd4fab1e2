package dev.ballast.planner.domain.targets;

/**
 * One thing wrong with wanted targets.
 *
 * @param field where, as a path such as {@code weights/BTC}
 */
public record TargetsMistake(String field, String message, String fix) {}
