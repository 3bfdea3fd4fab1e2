package dev.ballast.analytics.application.history;

import dev.ballast.analytics.application.port.SessionFilter;
import dev.ballast.analytics.application.port.SessionHistory;
import dev.ballast.analytics.application.port.SessionPage;
import dev.ballast.analytics.domain.session.SessionId;
import dev.ballast.events.UnitOfWork;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Shows past and open sessions. */
@ApplicationScoped
public class ReadHistoryHandler {
    private final UnitOfWork work;
    private final SessionHistory history;

    ReadHistoryHandler(UnitOfWork work, SessionHistory history) {
        this.work = work;
        this.history = history;
    }

    public Uni<SessionPage> page(
            String tenant, SessionFilter filter, Optional<SessionId> after, int atMost) {
        return work.read(tenant, () -> history.page(filter, after, atMost));
    }
}
