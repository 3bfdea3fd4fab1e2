package dev.ballast.gateway.domain.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who is at the door.
 *
 * @param credential the sign-in or the key that let them in; absent for those who need none
 * @param expiresAt when the credential ends by itself; absent for a key without an end
 */
public record Visitor(
        String tenant,
        String name,
        Set<String> scopes,
        @Nullable UUID credential,
        @Nullable Instant expiresAt) {

    public Visitor {
        scopes = Set.copyOf(scopes);
    }

    /** Someone from an address, who may do what needs no credential. */
    public static Visitor stranger(String address) {
        return new Visitor("", "address " + address, Set.of(), null, null);
    }

    public Optional<Instant> expiry() {
        return Optional.ofNullable(expiresAt);
    }
}
