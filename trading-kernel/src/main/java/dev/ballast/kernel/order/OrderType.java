package dev.ballast.kernel.order;

/** Whether an order names its worst price. */
public enum OrderType {
    MARKET,
    LIMIT
}
