package dev.ballast.analytics.domain.fact;

/** Names an order. */
public record OrderId(String value) {
    public OrderId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("order id is blank");
        }
    }
}
