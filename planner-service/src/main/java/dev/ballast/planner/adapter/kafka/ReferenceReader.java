package dev.ballast.planner.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.wire.AssetClassified;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Asset;
import dev.ballast.kernel.money.Quantity;
import dev.ballast.kernel.portfolio.AssetGroup;
import java.util.Optional;

/** Instruments and assets as messages carry them. */
final class ReferenceReader {

    private ReferenceReader() {}

    static dev.ballast.planner.domain.reference.InstrumentListed instrument(InstrumentListed wire) {
        return new dev.ballast.planner.domain.reference.InstrumentListed(
                new Instrument(
                        InstrumentId.of(wire.getInstrument()),
                        new Filters(
                                Amounts.value(wire.getTickSize()),
                                Amounts.value(wire.getStepSize()),
                                Quantity.of(wire.getMinQuantity()),
                                Optional.ofNullable(wire.getMaxQuantity()).map(Quantity::of),
                                Amounts.value(wire.getMinNotional())),
                        new Fees(
                                Amounts.value(wire.getMakerFee()),
                                Amounts.value(wire.getTakerFee()),
                                feeAsset(wire)),
                        status(wire)),
                wire.getVersion());
    }

    static dev.ballast.planner.domain.reference.AssetClassified asset(AssetClassified wire) {
        return new dev.ballast.planner.domain.reference.AssetClassified(
                Asset.of(wire.getAsset()),
                Asset.of(wire.getAlias()),
                group(wire.getGroup()),
                wire.getVersion());
    }

    /** A group that a newer ingestion knows and we don't is one of the others. */
    static AssetGroup group(String label) {
        return AssetGroup.labeled(label).orElse(AssetGroup.OTHERS);
    }

    private static FeeAsset feeAsset(InstrumentListed wire) {
        return switch (wire.getFeeAsset()) {
            case QUOTE, UNKNOWN -> FeeAsset.QUOTE;
            case RECEIVED -> FeeAsset.RECEIVED;
        };
    }

    // What we don't know we don't trade.
    private static InstrumentStatus status(InstrumentListed wire) {
        if (wire.getFeeAsset() == dev.ballast.events.wire.FeeAsset.UNKNOWN) {
            return InstrumentStatus.HALTED;
        }
        return switch (wire.getStatus()) {
            case TRADING -> InstrumentStatus.TRADING;
            case CANCEL_ONLY -> InstrumentStatus.CANCEL_ONLY;
            case HALTED, UNKNOWN -> InstrumentStatus.HALTED;
            case DELISTED -> InstrumentStatus.DELISTED;
        };
    }
}
