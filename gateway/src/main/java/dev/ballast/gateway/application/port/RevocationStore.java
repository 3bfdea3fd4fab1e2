package dev.ballast.gateway.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** Where revocations are safe. */
public interface RevocationStore {

    Uni<Void> save(UUID credential, Instant until);

    /** All that are not over, with their ends; forgets the others. */
    Uni<Map<UUID, Instant>> live(Instant now);
}
