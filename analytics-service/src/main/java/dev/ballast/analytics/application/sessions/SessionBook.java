package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.domain.fact.PlanId;
import dev.ballast.analytics.domain.session.Session;
import dev.ballast.analytics.domain.session.SessionId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The sessions of one batch while its facts are applied. A session begins with whichever fact comes
 * first.
 */
final class SessionBook {
    private final Map<PlanId, Session> known = new HashMap<>();
    private final Map<PlanId, CausedSession> changed = new LinkedHashMap<>();
    private final Supplier<SessionId> ids;

    SessionBook(List<Session> known, Supplier<SessionId> ids) {
        known.forEach(session -> this.known.put(session.plan(), session));
        this.ids = ids;
    }

    void apply(CausedFact caused) {
        var fact = caused.fact();
        var session =
                known.computeIfAbsent(fact.plan(), _ -> Session.of(ids.get(), fact)).with(fact);
        known.put(fact.plan(), session);
        changed.put(fact.plan(), new CausedSession(caused.event(), session));
    }

    Collection<CausedSession> changed() {
        return changed.values();
    }
}
