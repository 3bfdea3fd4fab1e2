package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.domain.ledger.Report;
import dev.ballast.ingestion.domain.snapshot.Holding;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An asset at a place. Without a price, {@code priceNote} says why. */
@Schema(name = "HoldingView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldingView(
        String asset,
        String alias,
        String group,
        String location,
        String locationKind,
        BigDecimal quantity,
        @Nullable BigDecimal price,
        String priceSource,
        @Nullable Instant priceAsOf,
        @Nullable BigDecimal priceError,
        @Nullable String priceNote,
        @Nullable BigDecimal value,
        BigDecimal weight,
        @Nullable ReportedView reported) {

    /** What the last statement of the place said, whatever fills have changed since. */
    @Schema(name = "HoldingReport")
    record ReportedView(BigDecimal quantity, Instant asOf, UUID importId) {

        static @Nullable ReportedView of(@Nullable Report report) {
            return report == null
                    ? null
                    : new ReportedView(report.quantity(), report.asOf(), report.importId());
        }
    }

    static HoldingView of(Holding holding, BigDecimal total) {
        var classification = holding.classification();
        var price = Optional.ofNullable(holding.price());
        var priced = price.filter(known -> known.value() != null);
        return new HoldingView(
                holding.asset().code(),
                classification.alias().code(),
                classification.group().label(),
                holding.location().name(),
                holding.location().kind().name(),
                holding.quantity(),
                priced.map(known -> known.value()).orElse(null),
                priced.map(known -> known.source().name()).orElse("NONE"),
                priced.map(known -> known.asOf()).orElse(null),
                priced.map(known -> known.error()).orElse(null),
                priced.isPresent() ? null : price.map(known -> known.why()).orElse(NO_PRICE),
                holding.value(),
                Shares.of(holding.counted(), total),
                ReportedView.of(holding.reported()));
    }

    private static final String NO_PRICE = "no statement or fill gave a price";
}
