package dev.ballast.analytics.adapter.postgres;

import dev.ballast.analytics.application.port.Measured;
import dev.ballast.analytics.application.port.Snapshots;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.portfolio.PortfolioId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Snapshots as rows, holdings as JSON inside: they are only ever read together. */
@ApplicationScoped
class PostgresSnapshots implements Snapshots {
    private static final String BEFORE =
            """
            select cast(to_jsonb(snapshot) as text) from snapshot
            where portfolio_id = :portfolio and version < :version
            order by version desc limit 1\
            """;

    private static final String FROM =
            """
            select cast(to_jsonb(snapshot) as text) from snapshot
            where portfolio_id = :portfolio and version >= :version order by version\
            """;

    private static final String EXECUTED =
            """
            select cast(to_jsonb(snapshot) as text) from snapshot
            where cause_id = :execution and cause = 'EXECUTED' order by version limit 1\
            """;

    // A snapshot never changes; what had been achieved by then does when an earlier one comes late.
    private static final String SAVE =
            """
            insert into snapshot
                (snapshot_id, portfolio_id, version, mode, base_currency, as_of, total_value,
                 cause, cause_id, holdings, return_index, return_peak, max_drawdown)
            select snapshot_id, portfolio_id, version, mode, base_currency, as_of, total_value,
                 cause, cause_id, holdings, return_index, return_peak, max_drawdown
            from json_populate_recordset(cast(null as snapshot), cast(cast(:rows as text) as json))
            on conflict (tenant, snapshot_id) do update set
                return_index = excluded.return_index,
                return_peak = excluded.return_peak,
                max_drawdown = excluded.max_drawdown\
            """;

    @Override
    public Uni<Optional<Measured>> before(PortfolioId portfolio, long version) {
        return Native.rows(BEFORE, at(portfolio, version), SnapshotRow.class)
                .map(rows -> rows.stream().findFirst().map(SnapshotRow::toMeasured));
    }

    @Override
    public Uni<List<SnapshotTaken>> from(PortfolioId portfolio, long version) {
        return Native.rows(FROM, at(portfolio, version), SnapshotRow.class)
                .map(rows -> rows.stream().map(SnapshotRow::toSnapshot).toList());
    }

    @Override
    public Uni<Void> save(Collection<Measured> snapshots) {
        return Native.write(SAVE, snapshots.stream().map(SnapshotRow::of).toList());
    }

    @Override
    public Uni<Optional<SnapshotTaken>> executed(ExecutionId execution) {
        return Native.rows(EXECUTED, Map.of("execution", execution.value()), SnapshotRow.class)
                .map(rows -> rows.stream().findFirst().map(SnapshotRow::toSnapshot));
    }

    private static Map<String, Object> at(PortfolioId portfolio, long version) {
        return Map.of("portfolio", portfolio.value(), "version", version);
    }
}
