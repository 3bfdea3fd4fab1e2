package dev.ballast.kernel.order;

/** What a venue says of an order that it knows. */
public enum VenueOrderStatus {
    OPEN,
    FILLED,
    CANCELED,
    EXPIRED,
    REJECTED
}
