package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Caller;
import dev.ballast.http.Idempotency;
import dev.ballast.http.Parameters;
import dev.ballast.http.Scopes;
import dev.ballast.ingestion.application.statement.ImportReader;
import dev.ballast.ingestion.application.statement.UndoImportHandler;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What came of imports, and their undoing. */
@Path("/api/v1/imports/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportRecordResource {

    private static final int PIECE = 1000;

    private final Caller caller;
    private final ImportReader imports;
    private final UndoImportHandler undo;
    private final Idempotency idempotency;

    ImportRecordResource(
            Caller caller, ImportReader imports, UndoImportHandler undo, Idempotency idempotency) {
        this.caller = caller;
        this.imports = imports;
        this.undo = undo;
        this.idempotency = idempotency;
    }

    @GET
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "Read what came of an import")
    public Uni<ImportView> read(String id) {
        return imports.find(caller.tenant(), Parameters.id("id", id)).map(ImportProblems::done);
    }

    @GET
    @Path("/errors")
    @Produces("text/csv")
    @RolesAllowed(Scopes.READ)
    @Operation(summary = "All that was wrong with the rows of an import, as CSV")
    public Multi<String> errors(String id) {
        var tenant = caller.tenant();
        var importId = Parameters.id("id", id);
        return imports.exists(tenant, importId)
                .invoke(found -> {
                    if (!found) {
                        throw Calls.absent("import");
                    }
                })
                .onItem()
                .transformToMulti(_ -> lines(tenant, importId));
    }

    private Multi<String> lines(String tenant, UUID importId) {
        var from = new AtomicLong();
        var pieces =
                Multi.createBy()
                        .repeating()
                        .uni(() -> imports.faults(tenant, importId, from.getAndAdd(PIECE), PIECE))
                        .whilst(piece -> piece.size() == PIECE)
                        .map(FaultLines::of);
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(FaultLines.HEADER), pieces);
    }

    @POST
    @Path("/undo")
    @RolesAllowed(Scopes.WRITE)
    @Operation(summary = "Take a statement back; the others and the fills are replayed")
    @APIResponseSchema(ImportView.class)
    public Uni<Response> undo(
            String id, @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey) {
        var importId = Parameters.id("id", id);
        var trail = Calls.trail(caller);
        return idempotency.once(
                idempotencyKey,
                importId,
                () -> undo.handle(importId, trail).map(ImportProblems::done).map(Answer::ok));
    }
}
