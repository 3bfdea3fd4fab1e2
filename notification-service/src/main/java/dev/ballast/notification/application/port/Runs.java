package dev.ballast.notification.application.port;

import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.LogLine;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.RunFact;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The runs of the tenant that the unit of work has entered. */
public interface Runs {

    /** Where a run stands in the list. */
    record Position(Instant startedAt, RunId id) {}

    /** A fact that is known already changes nothing. */
    Uni<Void> add(List<RunFact> facts);

    Uni<Optional<Run>> find(RunId id);

    /** The newest first, behind the given position where there is one. */
    Uni<List<Run>> latest(Optional<PortfolioId> portfolio, Optional<Position> after, int limit);

    /** The newest lines, in the order of time. */
    Uni<List<LogLine>> log(RunId id, int limit);
}
