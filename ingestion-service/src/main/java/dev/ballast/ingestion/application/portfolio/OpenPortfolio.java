package dev.ballast.ingestion.application.portfolio;

import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.domain.portfolio.Mode;
import dev.ballast.ingestion.domain.portfolio.PortfolioName;
import dev.ballast.kernel.money.Asset;

/** A new portfolio is wanted. */
public record OpenPortfolio(PortfolioName name, Mode mode, Asset baseCurrency, Trail trail) {}
