package dev.ballast.notification.domain.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something that people were told.
 *
 * @param lastAt when it happened last
 * @param occurrences how often it happened
 */
public record Alert(
        AlertId id,
        AlertNotice notice,
        Instant raisedAt,
        Instant lastAt,
        int occurrences,
        Optional<Acknowledgement> acknowledged,
        Optional<Instant> resolvedAt) {

    /** Somebody has seen it. */
    public record Acknowledgement(String by, Instant at) {}

    public static Alert raise(AlertId id, AlertNotice notice, Instant at) {
        return new Alert(id, notice, at, at, 1, Optional.empty(), Optional.empty());
    }

    public boolean isOpen() {
        return resolvedAt.isEmpty();
    }

    /** People are not told the same again so soon. */
    public boolean isFresh(Instant now, Duration cooldown) {
        return now.isBefore(raisedAt.plus(cooldown));
    }

    /** It happened again: it is counted, and open again if it was over. */
    public Alert again(AlertNotice anew, Instant at) {
        return new Alert(id, anew, raisedAt, at, occurrences + 1, acknowledged, Optional.empty());
    }

    /** The first to see it counts. */
    public Alert acknowledge(String by, Instant at) {
        return acknowledged.isPresent()
                ? this
                : new Alert(
                        id,
                        notice,
                        raisedAt,
                        lastAt,
                        occurrences,
                        Optional.of(new Acknowledgement(by, at)),
                        resolvedAt);
    }

    public Alert resolve(Instant at) {
        return isOpen()
                ? new Alert(
                        id, notice, raisedAt, lastAt, occurrences, acknowledged, Optional.of(at))
                : this;
    }
}
