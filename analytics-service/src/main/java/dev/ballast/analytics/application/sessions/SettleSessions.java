package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.application.port.SessionJournal;
import dev.ballast.analytics.application.port.Sessions;
import dev.ballast.analytics.domain.session.Due;
import dev.ballast.analytics.domain.session.Session;
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
class SettleSessions {
    private final Sessions sessions;
    private final MeasureSession measure;
    private final Outbox outbox;
    private final InstantSource clock;
    private final SessionJournal journal;

    SettleSessions(
            Sessions sessions,
            MeasureSession measure,
            Outbox outbox,
            InstantSource clock,
            SessionJournal journal) {
        this.sessions = sessions;
        this.measure = measure;
        this.outbox = outbox;
        this.clock = clock;
        this.journal = journal;
    }

    Uni<Void> all(Collection<CausedSession> changed) {
        var said = new ArrayList<NewEvent>();
        return Multi.createFrom()
                .iterable(changed)
                .onItem()
                .transformToUniAndConcatenate(each -> settle(open(each, said), said))
                .collect()
                .asList()
                .chain(sessions::save)
                .chain(() -> said.isEmpty() ? nothing() : outbox.append(said));
    }

    private CausedSession open(CausedSession caused, List<NewEvent> said) {
        if (!caused.session().canOpen()) {
            return caused;
        }
        var session = caused.session().open(clock.instant());
        journal.opened(session);
        said.add(caused.event().causes(session.opened()));
        return new CausedSession(caused.event(), session);
    }

    private Uni<Session> settle(CausedSession caused, List<NewEvent> said) {
        var session = caused.session();
        return switch (session.due()) {
            case Due.Nothing() -> Uni.createFrom().item(session);
            case Due.Untraded() ->
                    Uni.createFrom()
                            .item(say(caused, session.closeUntraded(clock.instant()), said));
            case Due.Traded(var execution) ->
                    measure.of(session, execution)
                            .map(known ->
                                    known.map(result ->
                                                    session.closeTraded(result, clock.instant()))
                                            .map(closed -> say(caused, closed, said))
                                            .orElse(session));
        };
    }

    private Session say(CausedSession caused, Session closed, List<NewEvent> said) {
        journal.closed(closed);
        said.add(caused.event().causes(closed.closed()));
        return closed;
    }

    private static Uni<Void> nothing() {
        return Uni.createFrom().voidItem();
    }
}
