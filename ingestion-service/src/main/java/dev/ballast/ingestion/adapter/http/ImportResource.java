package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Caller;
import dev.ballast.http.ErrorCode;
import dev.ballast.http.Fault;
import dev.ballast.http.Mistake;
import dev.ballast.http.Scopes;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes statements. */
@Path("/api/v1/portfolios/{id}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Imports")
class ImportResource {

    private final Caller caller;
    private final ImportFlow flow;

    ImportResource(Caller caller, ImportFlow flow) {
        this.caller = caller;
        this.flow = flow;
    }

    @POST
    @Consumes("text/csv")
    @Blocking
    @RolesAllowed(Scopes.WRITE)
    @Operation(
            operationId = "importStatement",
            summary = "Import a statement: it replaces the balances of the places that it names")
    @RequestBody(
            content = {
                @Content(mediaType = "text/csv", schema = @Schema(implementation = String.class)),
                @Content(
                        mediaType = MediaType.MULTIPART_FORM_DATA,
                        schema = @Schema(implementation = ImportForm.class))
            })
    @APIResponseSchema(ImportView.class)
    public Uni<Response> importCsv(
            String id,
            @BeanParam ImportParameters parameters,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            InputStream body) {
        return flow.run(Calls.portfolio(id), parameters, idempotencyKey, Calls.trail(caller), body);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    @RolesAllowed(Scopes.WRITE)
    @Operation(hidden = true)
    public Uni<Response> importForm(
            String id,
            @BeanParam ImportParameters parameters,
            @HeaderParam("Idempotency-Key") @Nullable String idempotencyKey,
            @RestForm("file") @Nullable FileUpload file) {
        if (file == null) {
            throw new Mistake(
                    new ErrorCode("file-missing", ErrorCode.Kind.INVALID),
                    "The form has no file.",
                    Fault.in("file", "it is missing", "send the file as the part named file"));
        }
        try (var content = Files.newInputStream(file.uploadedFile())) {
            return flow.run(
                    Calls.portfolio(id), parameters, idempotencyKey, Calls.trail(caller), content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** For the contract only. */
    @Schema(name = "ImportForm")
    record ImportForm(@Schema(format = "binary", implementation = String.class) String file) {}
}
