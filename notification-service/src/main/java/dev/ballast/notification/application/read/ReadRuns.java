package dev.ballast.notification.application.read;

import dev.ballast.events.UnitOfWork;
import dev.ballast.notification.application.port.Runs;
import dev.ballast.notification.application.port.Runs.Position;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.LogLine;
import dev.ballast.notification.domain.run.Run;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Runs as they stand. */
@ApplicationScoped
public class ReadRuns {

    /** A run with the newest lines of its log. */
    public record Told(Run run, List<LogLine> log) {

        public Told {
            log = List.copyOf(log);
        }
    }

    private final UnitOfWork work;
    private final Runs runs;

    ReadRuns(UnitOfWork work, Runs runs) {
        this.work = work;
        this.runs = runs;
    }

    public Uni<List<Run>> latest(
            String tenant, Optional<PortfolioId> portfolio, Optional<Position> after, int limit) {
        return work.read(tenant, () -> runs.latest(portfolio, after, limit));
    }

    public Uni<Optional<Told>> find(String tenant, RunId id, int lines) {
        return work.read(
                tenant,
                () ->
                        runs.find(id)
                                .chain(found ->
                                        runs.log(id, lines)
                                                .map(log -> found.map(run -> new Told(run, log)))));
    }
}
