package dev.ballast.gateway.adapter.http.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.gateway.domain.signin.ApiKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A key as it is shown.
 *
 * @param key the secret itself: only in the answer that made it, never again
 */
@Schema(name = "ApiKeyView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyView(
        UUID id,
        @Schema(examples = "laptop") String name,
        List<String> scopes,
        @Schema(examples = "owner") String createdBy,
        Instant createdAt,
        @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Instant revokedAt,
        @Schema(
                        description = "The secret, shown once",
                        examples = "blk_q0xTt0b9m1f7r2k5c8v3n6p4s1d0g9h2j5l8z3x6c1v")
                @Nullable String key) {

    static KeyView of(ApiKey key) {
        return new KeyView(
                key.id(),
                key.name(),
                key.scopes().stream().sorted().toList(),
                key.createdBy(),
                key.createdAt(),
                key.expiresAt(),
                key.lastUsedAt(),
                key.revokedAt(),
                null);
    }

    KeyView with(String secret) {
        return new KeyView(
                id, name, scopes, createdBy, createdAt, expiresAt, lastUsedAt, revokedAt, secret);
    }
}
