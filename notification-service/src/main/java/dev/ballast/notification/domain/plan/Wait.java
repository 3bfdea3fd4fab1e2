package dev.ballast.notification.domain.plan;

import java.time.Instant;

/** What a plan waits for, and since when. */
public record Wait(For reason, Instant since) {

    /** A person's word. */
    public enum For {
        APPROVAL,
        START
    }
}
