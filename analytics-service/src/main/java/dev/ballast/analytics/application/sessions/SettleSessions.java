package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.application.port.Snapshots;
import dev.ballast.analytics.application.port.Trades;
import dev.ballast.analytics.domain.portfolio.SnapshotTaken;
import dev.ballast.analytics.domain.session.Due;
import dev.ballast.analytics.domain.session.Result;
import dev.ballast.analytics.domain.session.Session;
import dev.ballast.events.Event;
import dev.ballast.events.NewEvent;
import dev.ballast.events.Outbox;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Opens and closes the sessions for which it is time, and says so. */
@ApplicationScoped
public class SettleSessions {
    private final Sessions sessions;
    private final Trades trades;
    private final Snapshots snapshots;
    private final Outbox outbox;
    private final InstantSource clock;

    SettleSessions(
            Sessions sessions,
            Trades trades,
            Snapshots snapshots,
            Outbox outbox,
            InstantSource clock) {
        this.sessions = sessions;
        this.trades = trades;
        this.snapshots = snapshots;
        this.outbox = outbox;
        this.clock = clock;
    }

    Uni<Void> all(Collection<CausedSession> changed) {
        var said = new ArrayList<NewEvent>();
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(each -> settle(each, said))
                .collect()
                .asList()
                .chain(sessions::save)
                .chain(() -> said.isEmpty() ? nothing() : outbox.append(said));
    }

    private Uni<Session> settle(CausedSession caused, List<NewEvent> said) {
        var session = open(caused, said);
        return switch (session.due()) {
            case Due.Nothing() -> Uni.createFrom().item(session);
            case Due.Untraded() ->
                    Uni.createFrom()
                            .item(
                                    say(
                                            session.closeUntraded(clock.instant()),
                                            caused.event(),
                                            said));
            case Due.Traded(var execution) ->
                    snapshots
                            .executed(execution)
                            .chain(found ->
                                    found.map(after -> result(session, after))
                                            .map(closing ->
                                                    closing.map(closed ->
                                                            say(closed, caused.event(), said)))
                                            .orElseGet(() -> Uni.createFrom().item(session)));
        };
    }

    private Session open(CausedSession caused, List<NewEvent> said) {
        if (!caused.session().canOpen()) {
            return caused.session();
        }
        var session = caused.session().open(clock.instant());
        said.add(caused.event().causes(session.opened()));
        return session;
    }

    private Uni<Session> result(Session session, SnapshotTaken after) {
        return sessions.weights(session.plan())
                .chain(planned ->
                        trades.fills(session.plan()).map(fills -> Result.of(after, planned, fills)))
                .call(result -> sessions.saveWeights(session.plan(), result.weights()))
                .map(result -> session.closeTraded(result, clock.instant()));
    }

    private static Session say(Session closed, Event<?> cause, List<NewEvent> said) {
        said.add(cause.causes(closed.closed()));
        return closed;
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
