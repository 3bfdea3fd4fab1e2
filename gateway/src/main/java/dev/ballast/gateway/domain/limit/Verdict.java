package dev.ballast.gateway.domain.limit;

/**
 * What the limiter says of one call. Times in milliseconds.
 *
 * @param fullAfter until the whole burst is there again
 * @param revoked the credential behind the call was taken back
 */
public record Verdict(
        Quota quota,
        boolean allowed,
        long remaining,
        long retryAfter,
        long fullAfter,
        boolean revoked) {}
