package dev.ballast.kernel.instrument;

/**
 * In which asset a venue takes its fee of a fill. A sell pays it in the quote asset under either
 * rule, which is what it receives; the rules differ where a buy is filled.
 */
public enum FeeAsset {
    /** A buy costs its notional and the fee; all that it bought arrives. */
    QUOTE,
    /** A buy costs its notional; what arrives is quantity × (1 − fee), the fee is in the base. */
    RECEIVED
}
