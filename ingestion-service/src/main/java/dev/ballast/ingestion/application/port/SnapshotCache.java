package dev.ballast.ingestion.application.port;

import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Keeps what was read, for a while and for one revision only. Losing it changes no result. */
public interface SnapshotCache {

    Uni<Optional<String>> get(String tenant, PortfolioId portfolio, long revision);

    Uni<Void> put(String tenant, PortfolioId portfolio, long revision, String document);
}
