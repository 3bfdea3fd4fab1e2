package dev.ballast.ingestion.application.statement;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.ImportRecord;
import dev.ballast.ingestion.application.port.ImportRecord.Status;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.application.port.Ledgers;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker;
import dev.ballast.ingestion.application.snapshot.SnapshotTaker.Occasion;
import dev.ballast.ingestion.application.statement.ImportResult.Absent;
import dev.ballast.ingestion.application.statement.ImportResult.Done;
import dev.ballast.ingestion.application.statement.ImportResult.NothingToUndo;
import dev.ballast.ingestion.domain.snapshot.SnapshotCause;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Takes a statement back: what the others and the fills say is replayed without it. */
@ApplicationScoped
public class UndoImportHandler {

    private final UnitOfWork work;
    private final Portfolios portfolios;
    private final Imports imports;
    private final Ledgers ledgers;
    private final SnapshotTaker snapshots;

    UndoImportHandler(
            UnitOfWork work,
            Portfolios portfolios,
            Imports imports,
            Ledgers ledgers,
            SnapshotTaker snapshots) {
        this.work = work;
        this.portfolios = portfolios;
        this.imports = imports;
        this.ledgers = ledgers;
        this.snapshots = snapshots;
    }

    public Uni<ImportResult> handle(UUID importId, Trail trail) {
        return work.change(
                trail.tenant(),
                () ->
                        imports.find(importId)
                                .chain(found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(new Absent())
                                                : lock(found.get(), trail)));
    }

    // Looked at again under the lock: two who undo at once are one after the other.
    private Uni<ImportResult> lock(ImportRecord record, Trail trail) {
        return portfolios
                .lock(record.portfolio())
                .chain(head ->
                        imports.find(record.id())
                                .chain(again ->
                                        again.orElseThrow().status() == Status.IMPORTED
                                                ? undo(record, head.orElseThrow(), trail)
                                                : Uni.createFrom()
                                                        .item(
                                                                new NothingToUndo(
                                                                        again.get().status()))));
    }

    private Uni<ImportResult> undo(ImportRecord record, PortfolioState head, Trail trail) {
        var portfolio = record.portfolio();
        return imports.markUndone(record.id())
                .chain(() -> ledgers.of(portfolio))
                .chain(before ->
                        ledgers.replay(portfolio)
                                .call(after -> ledgers.save(portfolio, before, after)))
                .chain(after ->
                        snapshots.take(
                                Occasion.after(head, SnapshotCause.UNDONE, record.id().toString()),
                                after,
                                trail))
                .map(snapshot ->
                        new Done(
                                new ImportRecord(
                                        record.id(),
                                        portfolio,
                                        record.format(),
                                        Status.UNDONE,
                                        record.asOf(),
                                        record.rows(),
                                        snapshot.id()),
                                List.of()));
    }
}
