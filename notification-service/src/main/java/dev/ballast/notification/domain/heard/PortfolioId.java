package dev.ballast.notification.domain.heard;

/** A portfolio by the id that ingestion gave it. */
public record PortfolioId(String value) {}
