package dev.ballast.analytics.domain.session;

/** Names a session. */
public record SessionId(String value) {
    public SessionId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("session id is blank");
        }
    }
}
