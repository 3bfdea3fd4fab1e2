package dev.ballast.gateway.application.keys;

import dev.ballast.events.Ids;
import dev.ballast.events.UnitOfWork;
import dev.ballast.gateway.application.port.ApiKeys;
import dev.ballast.gateway.application.port.Secrets;
import dev.ballast.gateway.domain.signin.ApiKey;
import dev.ballast.gateway.domain.signin.Secret;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a key for a program. */
@ApplicationScoped
public class CreateKeyHandler {

    /** What a key shall be. */
    public record Wish(
            String tenant,
            String name,
            Set<String> scopes,
            @Nullable Instant expiresAt,
            String createdBy) {}

    /** A key and its secret, which is not known afterwards. */
    public record Created(ApiKey key, Secret secret) {}

    private final UnitOfWork work;
    private final ApiKeys keys;
    private final Secrets secrets;
    private final Ids ids;
    private final InstantSource clock;

    CreateKeyHandler(UnitOfWork work, ApiKeys keys, Secrets secrets, Ids ids, InstantSource clock) {
        this.work = work;
        this.keys = keys;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
    }

    public Uni<Created> handle(Wish wish) {
        var secret = secrets.next(Secret.KEY_PREFIX);
        var key =
                new ApiKey(
                        wish.tenant(),
                        ids.next(),
                        wish.name(),
                        secret.hash(),
                        wish.scopes(),
                        wish.createdBy(),
                        clock.instant(),
                        wish.expiresAt(),
                        null,
                        null);
        return work.change(wish.tenant(), () -> keys.add(key))
                .replaceWith(new Created(key, secret));
    }
}
