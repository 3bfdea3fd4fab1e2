package dev.ballast.kernel.instrument;

/** A tradable pair with its venue's rules. */
public record Instrument(InstrumentId id, Filters filters, Fees fees, InstrumentStatus status) {

    public boolean isTradable() {
        return status == InstrumentStatus.TRADING;
    }
}
