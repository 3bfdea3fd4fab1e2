package dev.ballast.kernel.instrument;

import dev.ballast.kernel.money.Asset;

/** A tradable pair with its venue's rules. */
public record Instrument(InstrumentId id, Filters filters, Fees fees, InstrumentStatus status) {

    public boolean isTradable() {
        return status == InstrumentStatus.TRADING;
    }

    /** In which asset a buy pays its fee; a sell pays it in the quote asset. */
    public Asset feeAssetOfBuy() {
        return switch (fees.asset()) {
            case QUOTE -> id.quote();
            case RECEIVED -> id.base();
        };
    }
}
