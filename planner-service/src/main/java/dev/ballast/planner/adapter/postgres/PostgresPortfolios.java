package dev.ballast.planner.adapter.postgres;

import dev.ballast.planner.application.port.Portfolios;
import dev.ballast.planner.domain.portfolio.Portfolio;
import dev.ballast.planner.domain.portfolio.PortfolioId;
import dev.ballast.planner.domain.portfolio.Snapshot;
import dev.ballast.planner.domain.portfolio.SnapshotId;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

@ApplicationScoped
class PostgresPortfolios implements Portfolios {

    private static final String HOLD =
            "select restated_version from portfolio where id = :id for update";
    private static final String REMEMBER =
            """
            insert into snapshot_heard (id, portfolio_id)
            select id, portfolio_id
            from unnest(cast(:ids as text[]), cast(:portfolios as text[])) as heard (id, portfolio_id)
            on conflict do nothing\
            """;
    private static final String REMEMBERS = "select count(*) from snapshot_heard where id = :id";

    @Override
    public Uni<Optional<Portfolio>> find(PortfolioId id) {
        return Panache.getSession()
                .chain(session -> session.find(PortfolioRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(PortfolioRow::toPortfolio));
    }

    @Override
    public Uni<Long> hold(PortfolioId id) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(HOLD, Long.class)
                                .setParameter("id", id.value())
                                .getSingleResultOrNull())
                .map(version -> version == null ? 0L : version);
    }

    // Found before in this unit of work, it is not read again: the session keeps it.
    @Override
    public Uni<Void> save(Portfolio portfolio) {
        return Rows.save(
                PortfolioRow.class,
                portfolio.id().value(),
                PortfolioRow::new,
                row -> row.set(portfolio));
    }

    @Override
    public Uni<Void> remember(List<Snapshot> snapshots) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REMEMBER)
                                .setParameter("ids", texts(snapshots, heard -> heard.id().value()))
                                .setParameter(
                                        "portfolios",
                                        texts(snapshots, heard -> heard.portfolio().value()))
                                .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Boolean> remembers(SnapshotId snapshot) {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REMEMBERS, Long.class)
                                .setParameter("id", snapshot.value())
                                .getSingleResult())
                .map(count -> count > 0);
    }

    private static String[] texts(List<Snapshot> snapshots, Function<Snapshot, String> text) {
        return snapshots.stream().map(text).toArray(String[]::new);
    }
}
