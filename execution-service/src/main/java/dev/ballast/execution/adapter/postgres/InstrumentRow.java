package dev.ballast.execution.adapter.postgres;

import dev.ballast.execution.application.port.Instruments.Listed;
import dev.ballast.kernel.instrument.FeeAsset;
import dev.ballast.kernel.instrument.Fees;
import dev.ballast.kernel.instrument.Filters;
import dev.ballast.kernel.instrument.Instrument;
import dev.ballast.kernel.instrument.InstrumentId;
import dev.ballast.kernel.instrument.InstrumentStatus;
import dev.ballast.kernel.money.Quantity;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A row of {@code instrument}. */
record InstrumentRow(
        String id,
        InstrumentStatus status,
        BigDecimal tickSize,
        BigDecimal stepSize,
        BigDecimal minQuantity,
        @Nullable BigDecimal maxQuantity,
        BigDecimal minNotional,
        BigDecimal makerFee,
        BigDecimal takerFee,
        @Nullable FeeAsset feeAsset,
        long version) {

    static InstrumentRow of(Listed listed) {
        var instrument = listed.instrument();
        var filters = instrument.filters();
        return new InstrumentRow(
                instrument.id().toString(),
                instrument.status(),
                filters.tickSize(),
                filters.stepSize(),
                filters.minQuantity().value(),
                filters.maxQuantity().map(Quantity::value).orElse(null),
                filters.minNotional(),
                instrument.fees().maker(),
                instrument.fees().taker(),
                instrument.fees().asset(),
                listed.version());
    }

    Instrument instrument() {
        return new Instrument(
                InstrumentId.of(id),
                new Filters(
                        tickSize,
                        stepSize,
                        Quantity.of(minQuantity),
                        Optional.ofNullable(maxQuantity).map(Quantity::of),
                        minNotional),
                new Fees(makerFee, takerFee, feeAsset == null ? FeeAsset.QUOTE : feeAsset),
                status);
    }
}
