package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.session.Session;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;

/** What a portfolio was worth over time: the newest first. */
public interface PerformanceHistory {
    /** At most so many, of lower versions than the given one. */
    Uni<List<MeasuredValue>> values(PortfolioId portfolio, Optional<Long> before, int atMost);

    /** How many of its snapshots are worth something, counted no further than to two. */
    Uni<Integer> worthSomething(PortfolioId portfolio);

    /** The portfolio's last closed sessions, the newest first. */
    Uni<List<Session>> closed(PortfolioId portfolio, int atMost);
}
