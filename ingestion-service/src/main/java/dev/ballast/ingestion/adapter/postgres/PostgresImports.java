package dev.ballast.ingestion.adapter.postgres;

import dev.ballast.ingestion.application.port.ImportRecord;
import dev.ballast.ingestion.application.port.ImportRecord.Rows;
import dev.ballast.ingestion.application.port.ImportRecord.Status;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.domain.issue.StatedTwice;
import dev.ballast.ingestion.domain.ledger.BalanceKey;
import dev.ballast.ingestion.domain.ledger.Statement;
import dev.ballast.ingestion.domain.location.Location;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import dev.ballast.ingestion.domain.statement.RowFault;
import dev.ballast.ingestion.domain.statement.StatementFormat;
import dev.ballast.kernel.money.Asset;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PostgresImports implements Imports {

    private static final String ADD =
            """
            insert into statement_import
                (id, portfolio_id, format, status, as_of, accepted, unchanged, rejected, snapshot_id)
            values (:id, :portfolio, :format, :status, cast(cast(:asOf as text) as timestamptz), :accepted,
                :unchanged, :rejected, cast(nullif(:snapshot, '') as uuid))\
            """;

    private static final String ADD_FAULTS =
            """
            insert into statement_fault
                (import_id, position, line, column_name, value, code, message, fix)
            select import_id, row_number() over (order by line, position) - 1, line,
                fault_column, fault_value, fault_code, fault_message, fault_fix
            from import_staging
            where import_id = :id and fault_code is not null\
            """;

    private static final String FIND =
            """
            select portfolio_id, format, status, %s, accepted, unchanged, rejected, snapshot_id
            from statement_import where id = :id\
            """
                    .formatted(Sql.micros("as_of"));

    private static final String FAULTS =
            """
            select line, column_name, value, code, message, fix from statement_fault
            where import_id = :id and position >= :from
            order by position limit :count\
            """;

    // The latest statement of a place is the one that its balances began from.
    private static final String TWICE =
            """
            select line.asset, line.location, line.rows
            from statement_import said
            join statement_line line on line.import_id = said.id
            join place on place.portfolio_id = said.portfolio_id
                and place.location = line.location and place.stated_at = said.as_of
            where said.portfolio_id = :portfolio and said.status = 'IMPORTED' and line.rows > 1
            order by line.asset, line.location\
            """;

    @Override
    public Uni<Void> add(ImportRecord record) {
        var parameters = new HashMap<String, Object>();
        parameters.put("id", record.id());
        parameters.put("portfolio", record.portfolio().value());
        parameters.put("format", record.format().name());
        parameters.put("status", record.status().name());
        parameters.put("asOf", record.asOf().toString());
        parameters.put("accepted", record.rows().accepted());
        parameters.put("unchanged", record.rows().unchanged());
        parameters.put("rejected", record.rows().rejected());
        parameters.put(
                "snapshot", record.snapshotId() == null ? "" : record.snapshotId().toString());
        return Sql.write(ADD, parameters)
                .chain(() -> Sql.write(ADD_FAULTS, Map.of("id", record.id())));
    }

    @Override
    public Uni<Void> addLines(Statement statement) {
        return StatementLines.add(statement);
    }

    @Override
    public Uni<Optional<ImportRecord>> find(UUID id) {
        return Sql.read(FIND, Map.of("id", id), row -> record(id, row))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<Void> markUndone(UUID id) {
        return Sql.write(
                "update statement_import set status = 'UNDONE' where id = :id", Map.of("id", id));
    }

    @Override
    public Uni<List<RowFault>> faults(UUID id, long from, int count) {
        return Sql.read(
                FAULTS,
                Map.of("id", id, "from", from, "count", count),
                row ->
                        new RowFault(
                                row.number(0),
                                row.text(1),
                                row.text(2),
                                row.text(3),
                                row.text(4),
                                row.text(5)));
    }

    @Override
    public Uni<List<StatedTwice>> statedTwice(PortfolioId portfolio) {
        return Sql.read(
                TWICE,
                Map.of("portfolio", portfolio.value()),
                row ->
                        new StatedTwice(
                                new BalanceKey(Asset.of(row.text(0)), Location.of(row.text(1))),
                                row.number(2)));
    }

    private static ImportRecord record(UUID id, Sql.Row row) {
        var snapshot = row.optionalText(7);
        return new ImportRecord(
                id,
                PortfolioId.of(row.text(0)),
                StatementFormat.valueOf(row.text(1)),
                Status.valueOf(row.text(2)),
                row.time(3),
                new Rows(row.number(4), row.number(5), row.number(6)),
                snapshot == null ? null : UUID.fromString(snapshot));
    }
}
