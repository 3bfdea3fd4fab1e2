package dev.ballast.kernel.order;

import java.time.Instant;

/**
 * What can happen to an order, as the protocol hears of it. Answers may come late, twice, never.
 */
public sealed interface OrderInput {

    Instant at();

    /** The safety check let the order go. */
    record Submit(Instant at) implements OrderInput {}

    /** The safety check refused; nothing of this attempt was sent. */
    record Deny(String reason, Instant at) implements OrderInput {}

    /** A person wants it ended. */
    record Cancel(String reason, Instant at) implements OrderInput {}

    /** The execution's deadline passed. */
    record Expire(String reason, Instant at) implements OrderInput {}

    /** The process starts again and finds the order as it was last stored. */
    record Restarted(Instant at) implements OrderInput {}

    /** The venue's evidence, in whichever answer it came. */
    record Reported(VenueReport report, Instant at) implements OrderInput {}

    /** The venue refused the attempt for good. */
    record Refused(ClientOrderId attempt, String reason, Instant at) implements OrderInput {}

    /** The venue got the attempt too late and will never take it: as good as a proven absence. */
    record Missed(ClientOrderId attempt, Instant at) implements OrderInput {}

    /** A send or a cancel without an answer: time out, reset, 5xx. */
    record Unanswered(ClientOrderId attempt, Instant at) implements OrderInput {}

    /**
     * Neither the query by id, nor the open orders, nor the fills since the send knew the attempt.
     *
     * @param askedAt when the first of the three was asked
     */
    record Absent(ClientOrderId attempt, Instant askedAt, Instant at) implements OrderInput {}

    /** The venue could not be asked. */
    record LookUpFailed(ClientOrderId attempt, Instant at) implements OrderInput {}
}
