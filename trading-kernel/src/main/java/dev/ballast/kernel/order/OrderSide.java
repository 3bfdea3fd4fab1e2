package dev.ballast.kernel.order;

/** Whether base is bought or sold for quote. */
public enum OrderSide {
    BUY,
    SELL
}
