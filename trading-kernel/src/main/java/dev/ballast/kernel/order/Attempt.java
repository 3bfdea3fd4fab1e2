package dev.ballast.kernel.order;

import java.time.Instant;
import java.util.Optional;

/**
 * One try at getting an order to the venue.
 *
 * @param sentAt when its sending was stored, before it was sent; empty until then
 * @param firstAbsence when the venue was first asked in vain, late enough to count
 */
public record Attempt(int number, Optional<Instant> sentAt, Optional<Instant> firstAbsence) {

    static Attempt first() {
        return new Attempt(1, Optional.empty(), Optional.empty());
    }

    Attempt sent(Instant at) {
        return new Attempt(number, Optional.of(at), Optional.empty());
    }

    Attempt absent(Instant askedAt) {
        return new Attempt(number, sentAt, Optional.of(askedAt));
    }

    Attempt seen() {
        return new Attempt(number, sentAt, Optional.empty());
    }

    Attempt next() {
        return new Attempt(number + 1, Optional.empty(), Optional.empty());
    }
}
