package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.PerformanceHistory;
import dev.ballast.analytics.domain.performance.MeasuredValue;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.session.Session;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@ApplicationScoped
class PostgresPerformanceHistory implements PerformanceHistory {
    private static final String VALUES =
            """
            select cast(to_jsonb(s) - 'holdings' as text) from (
                select * from snapshot where portfolio_id = :portfolio and version < :before
                order by version desc limit :most
            ) as s\
            """;

    private static final String WORTH =
            """
            select cast(count(*) as text) from (
                select 1 from snapshot where portfolio_id = :portfolio and total_value > 0 limit 2
            ) as s\
            """;

    @Override
    public Uni<List<MeasuredValue>> values(
            PortfolioId portfolio, Optional<Long> before, int atMost) {
        return Native.rows(
                        VALUES,
                        Map.of(
                                "portfolio",
                                portfolio.value(),
                                "before",
                                before.orElse(Long.MAX_VALUE),
                                "most",
                                atMost),
                        MeasuredValueRow.class)
                .map(rows -> rows.stream().map(MeasuredValueRow::toValue).toList());
    }

    @Override
    public Uni<Integer> worthSomething(PortfolioId portfolio) {
        return Native.rows(WORTH, Map.of("portfolio", portfolio.value()), Integer.class)
                .map(List::getFirst);
    }

    @Override
    public Uni<List<Session>> closed(PortfolioId portfolio, int atMost) {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery(
                                        "from SessionRow where portfolioId = :portfolio"
                                                + " and closing.outcome is not null"
                                                + " order by sessionId desc",
                                        SessionRow.class)
                                .setParameter("portfolio", portfolio.value())
                                .setMaxResults(atMost)
                                .getResultList())
                .map(rows -> rows.stream().map(SessionRow::toSession).toList());
    }
}
