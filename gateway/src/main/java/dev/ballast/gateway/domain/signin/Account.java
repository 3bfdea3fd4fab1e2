package dev.ballast.gateway.domain.signin;

import java.time.Instant;
import java.util.Set;

/** A person who may sign in. */
public record Account(
        String tenant,
        String username,
        String passwordHash,
        Set<String> scopes,
        Instant createdAt) {

    public Account {
        scopes = Set.copyOf(scopes);
    }
}
