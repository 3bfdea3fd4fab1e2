package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.SnapshotHead;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import dev.ballast.kernel.money.Asset;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresPortfolios implements Portfolios {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String HISTORY =
            """
            select id, version, %s, total_value, holdings, cause, cause_id
            from portfolio_snapshot
            where portfolio_id = :portfolio and version < :before
            order by version desc
            limit :count\
            """
                    .formatted(Sql.micros("as_of"));

    private static final String KEEP =
            """
            insert into portfolio_snapshot
                (id, portfolio_id, version, as_of, total_value, holdings, cause, cause_id)
            values (:id, :portfolio, :version, cast(cast(:asOf as text) as timestamptz),
                cast(cast(:total as text) as numeric), :holdings, :cause, nullif(:causeId, ''))\
            """;

    @Override
    public Uni<Optional<PortfolioState>> find(PortfolioId id) {
        return Panache.getSession()
                .chain(session -> session.find(PortfolioRow.class, id.value()))
                .map(row -> Optional.ofNullable(row).map(PortfolioRow::toState));
    }

    @Override
    public Uni<Optional<PortfolioState>> lock(PortfolioId id) {
        return Panache.getSession()
                .chain(session ->
                        session.find(
                                PortfolioRow.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .map(row -> Optional.ofNullable(row).map(PortfolioRow::toState));
    }

    @Override
    public Uni<List<PortfolioState>> after(Optional<PortfolioId> id, int count) {
        return Panache.getSession()
                .chain(session ->
                        session.createQuery(
                                        "from PortfolioRow where id > :after order by id",
                                        PortfolioRow.class)
                                .setParameter(
                                        "after", id.map(PortfolioId::value).orElse(BEFORE_ALL))
                                .setMaxResults(count)
                                .getResultList())
                .map(rows -> rows.stream().map(PortfolioRow::toState).toList());
    }

    @Override
    public Uni<List<PortfolioId>> with(Asset asset) {
        return Sql.read(
                """
                select distinct cast(portfolio_id as text) from balance
                where asset = :asset order by 1\
                """,
                Map.of("asset", asset.code()),
                row -> PortfolioId.of(row.text(0)));
    }

    @Override
    public Uni<Void> save(Snapshot snapshot) {
        return Panache.getSession()
                .chain(session ->
                        session.find(PortfolioRow.class, snapshot.portfolio().id().value())
                                .chain(found -> {
                                    var row = found == null ? new PortfolioRow() : found;
                                    row.set(snapshot);
                                    return found == null
                                            ? session.persist(row)
                                            : Uni.createFrom().voidItem();
                                }))
                .chain(() -> keep(snapshot));
    }

    @Override
    public Uni<Void> touch(PortfolioId id) {
        return Sql.write(
                "update portfolio set revision = revision + 1 where id = :id",
                Map.of("id", id.value()));
    }

    private static Uni<Void> keep(Snapshot snapshot) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", snapshot.id());
        parameters.put("portfolio", snapshot.portfolio().id().value());
        parameters.put("version", snapshot.version());
        parameters.put("asOf", snapshot.asOf().toString());
        parameters.put("total", snapshot.totalValue().toPlainString());
        parameters.put("holdings", snapshot.holdings().size());
        parameters.put("cause", snapshot.cause().name());
        parameters.put("causeId", snapshot.causeId() == null ? "" : snapshot.causeId());
        return Sql.write(KEEP, parameters);
    }

    @Override
    public Uni<List<SnapshotHead>> history(PortfolioId id, Optional<Long> before, int count) {
        return Sql.read(
                HISTORY,
                Map.of(
                        "portfolio",
                        id.value(),
                        "before",
                        before.orElse(Long.MAX_VALUE),
                        "count",
                        count),
                row ->
                        new SnapshotHead(
                                UUID.fromString(row.text(0)),
                                row.number(1),
                                row.time(2),
                                row.amount(3),
                                (int) row.number(4),
                                SnapshotCause.valueOf(row.text(5)),
                                row.optionalText(6)));
    }
}
