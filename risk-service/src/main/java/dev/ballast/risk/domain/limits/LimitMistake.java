package dev.ballast.risk.domain.limits;

/** What is wrong with a proposed limit, and what would be right. */
public record LimitMistake(String limit, String message, String fix) {}
