package dev.ballast.kernel.order;

/** The venue's name for an order. */
public record VenueOrderId(String value) {

    public VenueOrderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("venue order id is blank");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
