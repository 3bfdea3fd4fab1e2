package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.domain.instrument.ListedInstrument;
import dev.ballast.kernel.instrument.FeeAsset;
import java.math.BigDecimal;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A pair with its venue's rules. */
@Schema(name = "InstrumentView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record InstrumentView(
        String instrument,
        String venue,
        String base,
        String quote,
        String status,
        BigDecimal tickSize,
        BigDecimal stepSize,
        BigDecimal minQuantity,
        @Nullable BigDecimal maxQuantity,
        BigDecimal minNotional,
        BigDecimal makerFee,
        BigDecimal takerFee,
        @Schema(
                        description =
                                "Of which asset a buy's fee is taken: QUOTE, or RECEIVED (the base);"
                                        + " a sell's is taken of the quote asset")
                FeeAsset feeAsset,
        String source,
        Instant asOf) {

    static InstrumentView of(ListedInstrument listed) {
        var instrument = listed.instrument();
        var filters = instrument.filters();
        return new InstrumentView(
                instrument.id().toString(),
                instrument.id().venue().name(),
                instrument.id().base().code(),
                instrument.id().quote().code(),
                instrument.status().name(),
                filters.tickSize(),
                filters.stepSize(),
                filters.minQuantity().value(),
                filters.maxQuantity().map(most -> most.value()).orElse(null),
                filters.minNotional(),
                instrument.fees().maker(),
                instrument.fees().taker(),
                instrument.fees().asset(),
                listed.source(),
                listed.asOf());
    }
}
