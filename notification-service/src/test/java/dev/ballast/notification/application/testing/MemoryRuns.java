package dev.ballast.notification.application.testing;

import dev.ballast.notification.application.port.Runs;
import dev.ballast.notification.domain.heard.PortfolioId;
import dev.ballast.notification.domain.heard.RunId;
import dev.ballast.notification.domain.run.LogLine;
import dev.ballast.notification.domain.run.Run;
import dev.ballast.notification.domain.run.RunFact;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The facts of all runs, as they were heard. */
public final class MemoryRuns implements Runs {

    public final List<RunFact> facts = new ArrayList<>();

    @Override
    public Uni<Void> add(List<RunFact> heard) {
        facts.addAll(heard);
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Run>> find(RunId id) {
        throw new UnsupportedOperationException("runs are looked up in the real database");
    }

    @Override
    public Uni<List<Run>> latest(
            Optional<PortfolioId> portfolio, Optional<Position> after, int limit) {
        throw new UnsupportedOperationException("runs are looked up in the real database");
    }

    @Override
    public Uni<List<LogLine>> log(RunId id, int limit) {
        return Uni.createFrom().item(facts.stream().map(RunFact::line).toList());
    }
}
