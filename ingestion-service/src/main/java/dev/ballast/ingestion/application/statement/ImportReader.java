package dev.ballast.ingestion.application.statement;

import dev.ballast.events.UnitOfWork;
import dev.ballast.ingestion.application.port.Imports;
import dev.ballast.ingestion.application.statement.ImportResult.Absent;
import dev.ballast.ingestion.application.statement.ImportResult.Done;
import dev.ballast.ingestion.domain.statement.RowFault;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Reads what came of an import. */
@ApplicationScoped
public class ImportReader {

    private final UnitOfWork work;
    private final Imports imports;

    ImportReader(UnitOfWork work, Imports imports) {
        this.work = work;
        this.imports = imports;
    }

    public Uni<ImportResult> find(String tenant, UUID id) {
        return work.read(
                tenant,
                () ->
                        imports.find(id)
                                .chain(found ->
                                        found.isEmpty()
                                                ? Uni.createFrom().item(new Absent())
                                                : imports.faults(
                                                                id,
                                                                0,
                                                                ImportStatementHandler.FAULTS_SHOWN)
                                                        .map(faults ->
                                                                new Done(found.get(), faults))));
    }

    /** Whether there is such an import. */
    public Uni<Boolean> exists(String tenant, UUID id) {
        return work.read(tenant, () -> imports.find(id).map(found -> found.isPresent()));
    }

    public Uni<List<RowFault>> faults(String tenant, UUID id, long from, int count) {
        return work.read(tenant, () -> imports.faults(id, from, count));
    }
}
