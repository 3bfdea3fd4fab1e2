package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.application.port.Snapshots;
import dev.ballast.analytics.application.port.Trades;
import dev.ballast.analytics.domain.fact.ExecutionId;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.analytics.domain.session.Result;
import dev.ballast.analytics.domain.session.Session;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What an execution achieved, once the snapshot with all its fills is known. */
@ApplicationScoped
class MeasureSession {
    private final Sessions sessions;
    private final Trades trades;
    private final Snapshots snapshots;

    MeasureSession(Sessions sessions, Trades trades, Snapshots snapshots) {
        this.sessions = sessions;
        this.trades = trades;
        this.snapshots = snapshots;
    }

    Uni<Optional<Result>> of(Session session, ExecutionId execution) {
        return snapshots
                .executed(execution)
                .chain(found ->
                        found.map(after -> measured(session, after).map(Optional::of))
                                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    private Uni<Result> measured(Session session, SnapshotTaken after) {
        return sessions.weights(session.plan())
                .chain(planned ->
                        trades.fills(session.plan()).map(fills -> Result.of(after, planned, fills)))
                .call(result -> sessions.saveWeights(session.plan(), result.weights()));
    }
}
