package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.session.SessionId;
import io.smallrye.mutiny.Uni;
import java.util.Optional;

/** Sessions as people look at them: the newest first. */
public interface SessionHistory {
    /** At most so many, older than the given one; fewer when they are large. */
    Uni<SessionPage> page(SessionFilter filter, Optional<SessionId> after, int atMost);
}
