package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.Staging;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.StatedLine;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.statement.RowReading;
import dev.ballast.kernel.money.Asset;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.postgresql.PGConnection;

/** A table without row-level security, for COPY is refused under it. */
@ApplicationScoped
class PostgresStaging implements Staging {

    // numeric adds up exactly, whatever the number and order of rows.
    private static final String LINES =
            """
            select asset, location, sum(quantity), count(*) from import_staging
            where import_id = :id and fault_code is null
            group by asset, location
            limit :count\
            """;

    private static final String REJECTED =
            "select count(distinct line) from import_staging where import_id = :id and fault_code is not null";

    private static final String UNTOUCHED =
            """
            select distinct asset, location from import_staging
            where import_id = :id and fault_code is not null and asset is not null
            limit :count\
            """;

    private final AgroalDataSource database;

    PostgresStaging(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public void copy(UUID importId, Iterator<RowReading> rows) {
        try (var connection = database.getConnection()) {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(StagedText.COPY);
            try {
                new StagedText(importId, copy).write(rows);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException fault) {
            throw new IllegalStateException("rows can't be staged", fault);
        }
    }

    @Override
    public Uni<Staged> read(UUID importId, int mostBalances) {
        return lines(importId, mostBalances + 1)
                .chain(lines ->
                        StagedPrices.read(importId, mostBalances + 1)
                                .chain(prices ->
                                        rejected(importId)
                                                .chain(rejected ->
                                                        untouched(importId, mostBalances)
                                                                .map(untouched ->
                                                                        new Staged(
                                                                                lines,
                                                                                prices,
                                                                                untouched,
                                                                                rejected,
                                                                                lines.size()
                                                                                        > mostBalances)))));
    }

    @Override
    public Uni<Void> clear(UUID importId) {
        return Sql.write(
                "delete from import_staging where import_id = :id", Map.of("id", importId));
    }

    /** What an import left that did not come to its end. */
    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "delete from import_staging where staged_at < now() - interval '1 hour'");
        } catch (SQLException fault) {
            throw new IllegalStateException("the staging table can't be cleared", fault);
        }
    }

    private static Uni<Map<BalanceKey, StatedLine>> lines(UUID importId, int count) {
        return Sql.read(
                        LINES,
                        Map.of("id", importId, "count", count),
                        row -> Map.entry(key(row), new StatedLine(row.amount(2), row.number(3))))
                .map(PostgresStaging::map);
    }

    private static Uni<Long> rejected(UUID importId) {
        return Sql.read(REJECTED, Map.of("id", importId), row -> row.number(0)).map(List::getFirst);
    }

    private static Uni<Set<BalanceKey>> untouched(UUID importId, int count) {
        return Sql.read(UNTOUCHED, Map.of("id", importId, "count", count), PostgresStaging::key)
                .map(HashSet::new);
    }

    private static BalanceKey key(Sql.Row row) {
        return new BalanceKey(Asset.of(row.text(0)), Location.of(row.text(1)));
    }

    private static <K, V> Map<K, V> map(List<Map.Entry<K, V>> entries) {
        var map = new HashMap<K, V>();
        entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
        return map;
    }
}
