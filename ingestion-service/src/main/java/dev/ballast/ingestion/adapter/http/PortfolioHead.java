package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.application.port.PortfolioState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A portfolio in a list. */
@Schema(name = "PortfolioHead")
record PortfolioHead(
        UUID id,
        String name,
        String baseCurrency,
        String mode,
        Instant openedAt,
        UUID snapshotId,
        long version,
        Instant asOf,
        BigDecimal totalValue) {

    static PortfolioHead of(PortfolioState state) {
        var portfolio = state.portfolio();
        return new PortfolioHead(
                portfolio.id().value(),
                portfolio.name().value(),
                portfolio.baseCurrency().code(),
                portfolio.mode().name().toLowerCase(Locale.ROOT),
                portfolio.openedAt(),
                state.snapshotId(),
                state.version(),
                state.asOf(),
                state.totalValue());
    }
}
