package dev.ballast.ingestion.adapter.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ballast.ingestion.domain.snapshot.Holding;
import dev.ballast.ingestion.domain.snapshot.Snapshot;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A portfolio as it is now.
 *
 * @param belowMinimum what is too little to be listed; it is in the totals all the same
 */
@Schema(name = "PortfolioView")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortfolioView(
        UUID id,
        String name,
        String baseCurrency,
        String mode,
        Instant openedAt,
        UUID snapshotId,
        long version,
        Instant asOf,
        String cause,
        @Nullable String causeId,
        BigDecimal totalValue,
        List<HoldingView> holdings,
        List<GroupView> groups,
        Dust belowMinimum) {

    /** What is worth less than the configured minimum. */
    @Schema(name = "PortfolioDust")
    record Dust(BigDecimal minimumValue, int holdings, BigDecimal value) {}

    static PortfolioView of(Snapshot snapshot, BigDecimal minimum) {
        var portfolio = snapshot.portfolio();
        Predicate<Holding> isDust =
                holding -> holding.value() != null && holding.value().abs().compareTo(minimum) < 0;
        var dust = snapshot.holdings().stream().filter(isDust).toList();
        return new PortfolioView(
                portfolio.id().value(),
                portfolio.name().value(),
                portfolio.baseCurrency().code(),
                portfolio.mode().name().toLowerCase(Locale.ROOT),
                portfolio.openedAt(),
                snapshot.id(),
                snapshot.version(),
                snapshot.asOf(),
                snapshot.cause().name(),
                snapshot.causeId(),
                snapshot.totalValue(),
                snapshot.holdings().stream()
                        .filter(isDust.negate())
                        .map(holding -> HoldingView.of(holding, snapshot.totalValue()))
                        .toList(),
                GroupView.of(snapshot),
                new Dust(
                        minimum,
                        dust.size(),
                        dust.stream()
                                .map(Holding::counted)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)));
    }
}
