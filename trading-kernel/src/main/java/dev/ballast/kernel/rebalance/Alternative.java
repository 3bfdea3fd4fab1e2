package dev.ballast.kernel.rebalance;

/** Something else that could have been done, and why it was not. */
public record Alternative(String description, Reason reason) {}
