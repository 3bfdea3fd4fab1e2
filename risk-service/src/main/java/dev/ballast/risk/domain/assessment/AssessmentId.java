package dev.ballast.risk.domain.assessment;

/** One assessment. */
public record AssessmentId(String value) {}
