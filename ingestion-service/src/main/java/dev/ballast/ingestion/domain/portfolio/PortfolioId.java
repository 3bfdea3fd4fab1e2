package dev.ballast.ingestion.domain.portfolio;

import java.util.UUID;

/** Which portfolio. */
public record PortfolioId(UUID value) {

    public static PortfolioId of(String text) {
        return new PortfolioId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
