package dev.ballast.execution.domain.plan;

/** Names a portfolio of ingestion. */
public record PortfolioId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
