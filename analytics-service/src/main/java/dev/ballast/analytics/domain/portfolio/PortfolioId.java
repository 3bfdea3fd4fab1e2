package dev.ballast.analytics.domain.portfolio;

/** Names a portfolio. */
public record PortfolioId(String value) {
    public PortfolioId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("portfolio id is blank");
        }
    }
}
