package dev.ballast.kernel.order;

import java.time.Duration;
import java.time.Instant;

/**
 * The times after which a venue's silence means something.
 *
 * @param receiveWindow how long after its send a venue still takes an order
 * @param clockSkew by how much the venue's clock may differ
 * @param indexLag how late what the venue took shows in its answers
 * @param lookInterval between two looks at the venue
 */
public record ProtocolTimes(
        Duration receiveWindow, Duration clockSkew, Duration indexLag, Duration lookInterval) {

    /** An order that was sent then and is not seen from this moment on was never taken. */
    public Instant absenceCountsFrom(Instant sentAt) {
        return sentAt.plus(receiveWindow).plus(clockSkew).plus(indexLag);
    }
}
