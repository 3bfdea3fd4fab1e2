package dev.ballast.ingestion.adapter.http;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;

/** How portfolios are shown. */
@ConfigMapping(prefix = "ballast.portfolio")
interface PortfolioSettings {

    /** Holdings worth less, in the base currency, are counted and not listed. Zero lists all. */
    @WithDefault("0")
    BigDecimal minimumValue();

    /** How long a read portfolio is kept in the cache; a newer version is never hidden by it. */
    @WithDefault("60s")
    java.time.Duration cacheTime();
}
