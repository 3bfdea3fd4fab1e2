package dev.ballast.local.chaos;

/**
 * How a run ended.
 *
 * @param settled whether it ended at all, well or not
 * @param words how, or why
 */
record Outcome(boolean settled, String words) {}
