package dev.ballast.gateway.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.UUID;

/** Credentials that were taken back before they ended by themselves. */
public interface Revocations {

    Uni<Void> revoke(UUID credential, Instant until);

    /** What this replica knows, without asking anyone; at most a few seconds behind. */
    boolean isRevoked(UUID credential);
}
