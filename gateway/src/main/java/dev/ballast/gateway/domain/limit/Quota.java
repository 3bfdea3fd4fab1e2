package dev.ballast.gateway.domain.limit;

/**
 * How many calls may come at once, and the time in which a spent burst is restored, evenly.
 *
 * @param name told to callers
 */
public record Quota(String name, int burst, long windowMillis) {

    public Quota {
        if (burst < 1 || windowMillis < burst) {
            throw new IllegalArgumentException(
                    "quota %s is not positive: %d in %d ms".formatted(name, burst, windowMillis));
        }
    }

    /** Between even calls. */
    public long gapMillis() {
        return windowMillis / burst;
    }
}
