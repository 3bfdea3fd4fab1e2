package dev.ballast.gateway.application.port;

import dev.ballast.gateway.domain.signin.ApiKey;
import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The keys of programs. */
public interface ApiKeys {

    /** In the caller's unit of work. */
    Uni<Void> add(ApiKey key);

    /** By id, which grows with time, after a place. */
    Uni<List<ApiKey>> list(String tenant, @Nullable UUID after, int most);

    /** At most a few seconds old. */
    Uni<Optional<ApiKey>> byHash(String hash);

    /** Says whether there is such a key; one that was revoked before keeps its time. */
    Uni<Boolean> revoke(String tenant, UUID id, Instant at);

    Uni<Void> used(ApiKey key, Instant at);
}
