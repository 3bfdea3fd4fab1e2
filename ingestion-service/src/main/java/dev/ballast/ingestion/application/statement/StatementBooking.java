package dev.ballast.ingestion.application.statement;

import dev.ballast.ingestion.application.port.ImportRecord;
import dev.ballast.ingestion.application.port.ImportRecord.Rows;
import dev.ballast.ingestion.application.port.ImportRecord.Status;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Staging.Staged;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker.Occasion;
import dev.ballast.ingestion.domain.ledger.Ledger;
import dev.ballast.ingestion.domain.ledger.Statement;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Moves a statement into the ledger of a portfolio whose lock the caller holds. */
@ApplicationScoped
public class StatementBooking {

    private final Ledgers ledgers;
    private final Imports imports;
    private final Portfolios portfolios;
    private final SnapshotTaker snapshots;
    private final InstantSource clock;

    StatementBooking(
            Ledgers ledgers,
            Imports imports,
            Portfolios portfolios,
            SnapshotTaker snapshots,
            InstantSource clock) {
        this.ledgers = ledgers;
        this.imports = imports;
        this.portfolios = portfolios;
        this.snapshots = snapshots;
        this.clock = clock;
    }

    /** All that is known of the import. */
    record Order(ImportStatement command, PortfolioState head, Staged staged) {}

    /** Empty when the portfolio would hold more than a snapshot can carry. */
    Uni<Optional<ImportRecord>> book(Order order) {
        return ledgers.of(order.command().portfolio())
                .chain(before -> {
                    var statement = statement(order, before);
                    var after = before.with(statement);
                    if (after.balances().size() > ImportStatementHandler.MOST_BALANCES) {
                        return Uni.createFrom().item(Optional.empty());
                    }
                    var rows = count(order.staged(), before, statement);
                    return (order.command().dryRun()
                                    ? preview(order, statement, rows)
                                    : enter(order, statement, rows, new Change(before, after)))
                            .map(Optional::of);
                });
    }

    private record Change(Ledger before, Ledger after) {}

    private Uni<ImportRecord> preview(Order order, Statement statement, Rows rows) {
        var record = record(order, Status.PREVIEWED, statement.asOf(), rows, null);
        return imports.add(record).replaceWith(record);
    }

    private Uni<ImportRecord> enter(Order order, Statement statement, Rows rows, Change change) {
        return ledgers.save(order.command().portfolio(), change.before(), change.after())
                .chain(() -> snapshot(order, change))
                .map(snapshot -> record(order, Status.IMPORTED, statement.asOf(), rows, snapshot))
                .call(imports::add)
                .call(() -> imports.addLines(statement));
    }

    // A statement that says what is known already changes nothing, and nothing is said; but of the
    // prices that it repeats it is said that they hold still. Its reports are read all the same.
    private Uni<UUID> snapshot(Order order, Change change) {
        var head = order.head();
        if (change.before().showsAs(change.after())) {
            return portfolios.touch(head.portfolio().id()).replaceWith(head.snapshotId());
        }
        var occasion =
                Occasion.after(head, SnapshotCause.IMPORTED, order.command().importId().toString());
        return snapshots
                .take(occasion, change.after(), order.command().trail())
                .map(snapshot -> snapshot.id());
    }

    private Statement statement(Order order, Ledger before) {
        var staged = order.staged();
        return new Statement(
                order.command().importId(),
                after(before),
                staged.lines(),
                staged.untouched(),
                staged.prices());
    }

    // Later than every statement before it, whatever the clock did.
    private Instant after(Ledger before) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return before.statedAt().values().stream()
                .max(Instant::compareTo)
                .filter(last -> !last.isBefore(now))
                .map(last -> last.plus(1, ChronoUnit.MICROS))
                .orElse(now);
    }

    private static Rows count(Staged staged, Ledger before, Statement statement) {
        long unchanged = 0;
        long all = 0;
        for (var line : staged.lines().entrySet()) {
            all += line.getValue().rows();
            if (before.knows(line.getKey(), line.getValue(), statement)) {
                unchanged += line.getValue().rows();
            }
        }
        return new Rows(all - unchanged, unchanged, staged.rejected());
    }

    private static ImportRecord record(
            Order order, Status status, Instant asOf, Rows rows, @Nullable UUID snapshot) {
        var command = order.command();
        return new ImportRecord(
                command.importId(),
                command.portfolio(),
                command.format(),
                status,
                asOf,
                rows,
                snapshot);
    }
}
