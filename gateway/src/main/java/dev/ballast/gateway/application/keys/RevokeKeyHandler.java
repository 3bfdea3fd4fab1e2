package dev.ballast.gateway.application.keys;

import dev.ballast.gateway.application.port.ApiKeys;
import dev.ballast.gateway.application.port.Revocations;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** Takes a key back, at once and for all that it has open. */
@ApplicationScoped
public class RevokeKeyHandler {

    /** By then every replica has read the key itself again. */
    private static final Duration NEWS = Duration.ofMinutes(10);

    private final ApiKeys keys;
    private final Revocations revocations;
    private final InstantSource clock;

    RevokeKeyHandler(ApiKeys keys, Revocations revocations, InstantSource clock) {
        this.keys = keys;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Says whether there is such a key. */
    public Uni<Boolean> handle(String tenant, UUID id) {
        var now = clock.instant();
        return keys.revoke(tenant, id, now)
                .call(found ->
                        found
                                ? revocations.revoke(id, now.plus(NEWS))
                                : Uni.createFrom().voidItem());
    }
}
