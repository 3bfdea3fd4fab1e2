package dev.ballast.execution.adapter.kafka;

import dev.ballast.events.Amounts;
import dev.ballast.events.EventType;
import dev.ballast.events.topic.Topic;
import dev.ballast.events.wire.InstrumentListed;
import dev.ballast.execution.application.port.Instruments.Listed;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Quantity;
import java.util.List;
import java.util.Optional;

/** market.instruments.v1, as execution reads it. */
final class InstrumentEvents {

    static final List<EventType<?, ?>> TYPES =
            List.of(
                    EventType.reads(
                            Topic.INSTRUMENTS,
                            Listed.class,
                            InstrumentListed.class,
                            InstrumentEvents::listed));

    private InstrumentEvents() {}

    static Listed listed(InstrumentListed wire) {
        return new Listed(
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
                                feeAsset(wire.getFeeAsset())),
                        status(wire)),
                wire.getVersion());
    }

    private static FeeAsset feeAsset(dev.ballast.events.wire.FeeAsset wire) {
        return switch (wire) {
            case QUOTE, UNKNOWN -> FeeAsset.QUOTE;
            case RECEIVED -> FeeAsset.RECEIVED;
        };
    }

    /** What a newer writer calls otherwise does not trade. */
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
