package dev.ballast.gateway.domain.signin;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A program's way in. The secret itself is shown once and not kept. */
public record ApiKey(
        String tenant,
        UUID id,
        String name,
        String hash,
        Set<String> scopes,
        String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt) {

    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    public boolean isGood(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    /** Who it is in what it does. */
    public String principal() {
        return "key:" + id;
    }
}
