package dev.ballast.analytics.application.port;

import java.util.List;

/**
 * A part of the sessions.
 *
 * @param more whether older ones follow
 */
public record SessionPage(List<SessionRecord> sessions, boolean more) {
    public SessionPage {
        sessions = List.copyOf(sessions);
    }
}
