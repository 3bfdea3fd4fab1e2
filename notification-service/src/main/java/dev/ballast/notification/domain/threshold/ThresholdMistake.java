package dev.ballast.notification.domain.threshold;

/** What is wrong with a proposed threshold, and what would be right. */
public record ThresholdMistake(String threshold, String message, String fix) {}
