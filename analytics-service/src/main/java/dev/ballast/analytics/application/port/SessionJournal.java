package dev.ballast.analytics.application.port;

import dev.ballast.analytics.domain.session.Session;

/** Hears of sessions for operators. A unit of work that is done again is heard again. */
public interface SessionJournal {
    void opened(Session session);

    void closed(Session session);
}
