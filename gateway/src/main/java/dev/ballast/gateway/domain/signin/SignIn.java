package dev.ballast.gateway.domain.signin;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One sign-in of a person, from the password to the sign-out: as long as it is open its newest
 * refresh token gives new access tokens.
 *
 * @param refreshHash of the newest refresh token
 */
public record SignIn(
        String tenant,
        UUID id,
        String username,
        String refreshHash,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    /** What a refresh token that belongs to this sign-in may do. */
    public enum Refresh {
        GRANTED,
        OVER,
        /** It was replaced before: whoever shows it is not the one to whom the newest went. */
        REUSED
    }

    public Refresh refresh(String hash, Instant now) {
        if (endedAt != null || !now.isBefore(expiresAt)) {
            return Refresh.OVER;
        }
        return refreshHash.equals(hash) ? Refresh.GRANTED : Refresh.REUSED;
    }
}
