package dev.ballast.ingestion.adapter.http;

import dev.ballast.http.Answer;
import dev.ballast.http.Idempotency;
import dev.ballast.ingestion.application.port.Trail;
import dev.ballast.ingestion.application.statement.ImportStatement;
import dev.ballast.ingestion.application.statement.ImportStatementHandler;
import dev.ballast.ingestion.application.statement.StageStatement;
import dev.ballast.ingestion.application.statement.StageStatement.NotRead;
import dev.ballast.ingestion.application.statement.StageStatement.Waiting;
import dev.ballast.ingestion.domain.portfolio.PortfolioId;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** From a body to a statement: read on the caller's worker, moved on its event loop. */
@ApplicationScoped
class ImportFlow {

    private final StageStatement stage;
    private final ImportStatementHandler handler;
    private final Idempotency idempotency;

    ImportFlow(StageStatement stage, ImportStatementHandler handler, Idempotency idempotency) {
        this.stage = stage;
        this.handler = handler;
        this.idempotency = idempotency;
    }

    /** What makes two calls the same, beside their path. */
    record Request(
            PortfolioId portfolio, String format, String dryRun, String location, String content) {}

    /** Blocks while the body comes; it is at its end when this returns. */
    Uni<Response> run(
            PortfolioId portfolio,
            ImportParameters parameters,
            @Nullable String idempotencyKey,
            Trail trail,
            InputStream body) {
        var elsewhere = parameters.elsewhere();
        var isDryRun = parameters.isDryRun();
        var fingerprint = new Fingerprint();
        return switch (stage.stage(fingerprint.over(body), parameters.format(), elsewhere)) {
            case NotRead(var reason) -> throw ImportProblems.of(reason);
            case Waiting(var importId, var format) -> {
                var command = new ImportStatement(portfolio, importId, format, isDryRun, trail);
                var request =
                        new Request(
                                portfolio,
                                parameters.format,
                                parameters.dryRun,
                                elsewhere == null ? "" : elsewhere.name(),
                                fingerprint.text());
                yield onEventLoop(move(command, request, idempotencyKey));
            }
        };
    }

    // A repeated call gets the first answer; what it staged is in nobody's way, and goes.
    private Uni<Response> move(
            ImportStatement command, Request request, @Nullable String idempotencyKey) {
        var moved =
                Uni.createFrom()
                        .deferred(() ->
                                idempotency.once(
                                        idempotencyKey,
                                        request,
                                        () ->
                                                handler.handle(command)
                                                        .map(ImportProblems::done)
                                                        .map(Answer::ok)));
        return idempotencyKey == null ? moved : moved.eventually(() -> handler.abandon(command));
    }

    // Sessions live on the event loop of the call.
    private static <T> Uni<T> onEventLoop(Uni<T> work) {
        var context = Objects.requireNonNull(Vertx.currentContext(), "no call");
        return work.runSubscriptionOn(task -> context.runOnContext(_ -> task.run()));
    }
}
