package dev.ballast.analytics.application.performance;

import dev.ballast.analytics.application.port.PerformanceHistory;
import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Shows what a portfolio did over time. */
@ApplicationScoped
public class ReadPerformanceHandler {
    private static final int SESSIONS = 50;

    private final UnitOfWork work;
    private final PerformanceHistory history;

    ReadPerformanceHandler(UnitOfWork work, PerformanceHistory history) {
        this.work = work;
        this.history = history;
    }

    /** Empty when no snapshot of the portfolio is known. */
    public Uni<Optional<Performance>> of(
            String tenant, PortfolioId portfolio, Optional<Long> before, int atMost) {
        return work.read(
                tenant,
                () ->
                        history.values(portfolio, Optional.empty(), 1)
                                .chain(newest -> read(portfolio, newest, before, atMost)));
    }

    private Uni<Optional<Performance>> read(
            PortfolioId portfolio, List<MeasuredValue> newest, Optional<Long> before, int atMost) {
        if (newest.isEmpty()) {
            return Uni.createFrom().item(Optional.empty());
        }
        return history.worthSomething(portfolio)
                .chain(worth -> read(portfolio, newest.getFirst(), worth, before, atMost))
                .map(Optional::of);
    }

    private Uni<Performance> read(
            PortfolioId portfolio,
            MeasuredValue newest,
            int worth,
            Optional<Long> before,
            int atMost) {
        return history.values(portfolio, before, atMost)
                .chain(values ->
                        history.closed(portfolio, SESSIONS)
                                .map(sessions -> new Performance(newest, worth, values, sessions)));
    }
}
