package dev.ballast.analytics.domain.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When a session's stages ended, as far as is known. */
public record Moments(
        @Nullable Instant opened, @Nullable Instant assessed, @Nullable Instant approved) {
    static final Moments UNKNOWN = new Moments(null, null, null);

    Moments opened(Instant at) {
        return new Moments(at, assessed, approved);
    }

    Moments assessed(Instant at) {
        return new Moments(opened, at, approved);
    }

    Moments approved(Instant at) {
        return new Moments(opened, assessed, at);
    }
}
