package dev.ballast.kernel.order;

import java.util.Set;

/** Where an order stands. {@link #successors()} is the whole state machine. */
public enum OrderStatus {
    INITIALIZED,
    DENIED,
    SUBMITTED,
    UNKNOWN,
    ACCEPTED,
    REJECTED,
    PENDING_CANCEL,
    PARTIALLY_FILLED,
    FILLED,
    CANCELED,
    EXPIRED;

    public Set<OrderStatus> successors() {
        return switch (this) {
            // Never sent: the execution was canceled or ran out of time.
            case INITIALIZED -> Set.of(DENIED, SUBMITTED, CANCELED, EXPIRED);
            // A venue may fill, cancel or expire (IOC, FOK) before it acknowledges.
            case SUBMITTED ->
                    Set.of(
                            UNKNOWN,
                            ACCEPTED,
                            REJECTED,
                            PENDING_CANCEL,
                            PARTIALLY_FILLED,
                            FILLED,
                            CANCELED,
                            EXPIRED);
            // Only the venue's evidence leads out; proven absence leads to the next attempt or
            // ends the order.
            case UNKNOWN ->
                    Set.of(
                            SUBMITTED,
                            ACCEPTED,
                            REJECTED,
                            PARTIALLY_FILLED,
                            FILLED,
                            CANCELED,
                            EXPIRED);
            case ACCEPTED, PARTIALLY_FILLED ->
                    Set.of(PENDING_CANCEL, PARTIALLY_FILLED, FILLED, CANCELED, EXPIRED);
            // A fill can race the cancel; a refused cancel returns to ACCEPTED; a cancel can
            // overtake the order's own answer.
            case PENDING_CANCEL ->
                    Set.of(
                            UNKNOWN,
                            ACCEPTED,
                            REJECTED,
                            PARTIALLY_FILLED,
                            FILLED,
                            CANCELED,
                            EXPIRED);
            // A late fill adds to the filled quantity; the status stays.
            case DENIED, REJECTED, FILLED, CANCELED, EXPIRED -> Set.of();
        };
    }

    /** Nothing more is expected of the order, though a late fill may still come. */
    public boolean isClosed() {
        return successors().isEmpty();
    }

    /** Sent and not answered. */
    public boolean isInFlight() {
        return this == SUBMITTED || this == UNKNOWN || this == PENDING_CANCEL;
    }

    /** The venue holds it. */
    public boolean isOpen() {
        return this == ACCEPTED || this == PARTIALLY_FILLED || this == PENDING_CANCEL;
    }
}
