package dev.ballast.ingestion.domain.fill;

/** Which way an order trades. */
public enum OrderSide {
    BUY,
    SELL
}
