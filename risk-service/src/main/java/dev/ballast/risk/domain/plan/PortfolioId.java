package dev.ballast.risk.domain.plan;

/** A portfolio by the id that ingestion gave it. */
public record PortfolioId(String value) {}
