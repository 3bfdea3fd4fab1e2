package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import java.util.Collection;

/** Portfolios, one unit of work at a time. */
public interface Portfolios {
    /**
     * Waits until no other unit of work holds one of these portfolios, and holds them until this
     * one ends. Facts of one session come over several topics: taken at the same time, the last two
     * could each miss the other.
     */
    Uni<Void> hold(Collection<PortfolioId> portfolios);
}
