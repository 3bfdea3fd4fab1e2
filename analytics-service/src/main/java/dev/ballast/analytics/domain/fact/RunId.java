package dev.ballast.analytics.domain.fact;

/** Names a run: the correlation id of all its events. */
public record RunId(String value) {
    public RunId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("run id is blank");
        }
    }
}
