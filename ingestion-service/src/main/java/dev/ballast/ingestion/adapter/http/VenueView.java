package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.instrument.VenueProfile;
import dev.ballast.kernel.instrument.FeeAsset;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A venue and the fees of its lowest tier. */
@Schema(name = "VenueView")
record VenueView(
        String venue,
        String name,
        BigDecimal makerFee,
        BigDecimal takerFee,
        @Schema(
                        description =
                                "Of which asset a buy's fee is taken: QUOTE, or RECEIVED (the base);"
                                        + " a sell's is taken of the quote asset")
                FeeAsset feeAsset,
        LocalDate feesAsOf,
        long instruments) {

    static VenueView of(VenueProfile profile, long instruments) {
        return new VenueView(
                profile.venue().name(),
                profile.name(),
                profile.fees().maker(),
                profile.fees().taker(),
                profile.fees().asset(),
                profile.feesAsOf(),
                instruments);
    }
}
