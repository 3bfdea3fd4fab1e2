package dev.ballast.analytics.application.sessions;

import dev.ballast.analytics.domain.session.Session;
import dev.ballast.events.Event;

/** A session that changed, with the last event that changed it. */
record CausedSession(Event<?> event, Session session) {}
