package dev.ballast.ingestion.domain.portfolio;

import dev.ballast.kernel.money.Asset;
import java.time.Instant;

/** What belongs together, is valued in one currency and trades in one mode. */
public record Portfolio(
        PortfolioId id, PortfolioName name, Mode mode, Asset baseCurrency, Instant openedAt) {

    /** The only currency that this release prices in. */
    public static final Asset ONLY_CURRENCY = Asset.of("USD");
}
