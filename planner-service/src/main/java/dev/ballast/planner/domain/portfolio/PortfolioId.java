package dev.ballast.planner.domain.portfolio;

/** Names a portfolio. */
public record PortfolioId(String value) {}
