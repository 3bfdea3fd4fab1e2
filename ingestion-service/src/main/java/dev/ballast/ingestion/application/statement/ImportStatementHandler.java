package dev.ballast.ingestion.application.statement;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.ImportRecord;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.application.port.PortfolioState;
import dev.ballast.ingestion.application.port.Portfolios;
import dev.ballast.ingestion.application.port.Staging;
import dev.ballast.ingestion.application.statement.ImportResult.Absent;
import dev.ballast.ingestion.application.statement.ImportResult.Done;
import dev.ballast.ingestion.application.statement.ImportResult.TooLarge;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes a statement of the rows that wait, in one transaction. Imports of one portfolio queue. */
@ApplicationScoped
public class ImportStatementHandler {

    /** A snapshot of as many fits into one event. */
    public static final int MOST_BALANCES = 10_000;

    /** So many faults are in the answer; the rest are read with it. */
    public static final int FAULTS_SHOWN = 1000;

    private final UnitOfWork work;
    private final Portfolios portfolios;
    private final Staging staging;
    private final Imports imports;
    private final StatementBooking booking;

    ImportStatementHandler(
            UnitOfWork work,
            Portfolios portfolios,
            Staging staging,
            Imports imports,
            StatementBooking booking) {
        this.work = work;
        this.portfolios = portfolios;
        this.staging = staging;
        this.imports = imports;
        this.booking = booking;
    }

    public Uni<ImportResult> handle(ImportStatement command) {
        return work.change(
                command.trail().tenant(),
                () ->
                        portfolios
                                .lock(command.portfolio())
                                .chain(found ->
                                        found.map(head -> move(command, head))
                                                .orElseGet(ImportStatementHandler::absent))
                                .call(() -> staging.clear(command.importId())));
    }

    /** The rows of an import that nobody will ask for again. */
    public Uni<Void> abandon(ImportStatement command) {
        return work.change(command.trail().tenant(), () -> staging.clear(command.importId()));
    }

    private Uni<ImportResult> move(ImportStatement command, PortfolioState head) {
        return staging.read(command.importId(), MOST_BALANCES)
                .chain(staged ->
                        staged.isTooLarge()
                                ? Uni.createFrom().item(Optional.<ImportRecord>empty())
                                : booking.book(new StatementBooking.Order(command, head, staged)))
                .chain(booked ->
                        booked.map(this::done).orElseGet(ImportStatementHandler::tooLarge));
    }

    private Uni<ImportResult> done(ImportRecord record) {
        return imports.faults(record.id(), 0, FAULTS_SHOWN).map(faults -> new Done(record, faults));
    }

    private static Uni<ImportResult> tooLarge() {
        return Uni.createFrom().item(new TooLarge(MOST_BALANCES));
    }

    private static Uni<ImportResult> absent() {
        return Uni.createFrom().item(new Absent());
    }
}
