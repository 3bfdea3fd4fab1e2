package dev.ballast.kernel.instrument;

/** What the venue lets one do with an instrument at present. */
public enum InstrumentStatus {
    TRADING,
    CANCEL_ONLY,
    HALTED,
    DELISTED
}
