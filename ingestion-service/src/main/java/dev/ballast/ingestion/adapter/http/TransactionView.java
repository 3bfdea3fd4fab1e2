package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.fill.TransactionBooked;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fill in the books of a portfolio. */
@Schema(name = "TransactionView")
record TransactionView(
        UUID id,
        String type,
        String mode,
        String executionId,
        String orderId,
        String tradeId,
        String instrument,
        String location,
        String side,
        String base,
        String quote,
        BigDecimal quantity,
        BigDecimal price,
        BigDecimal fee,
        String feeAsset,
        Instant occurredAt) {

    static TransactionView of(TransactionBooked booked) {
        var fill = booked.fill();
        var trade = fill.trade();
        return new TransactionView(
                booked.transactionId(),
                "TRADE",
                fill.mode().name().toLowerCase(Locale.ROOT),
                fill.executionId(),
                fill.orderId(),
                fill.tradeId(),
                fill.instrument(),
                fill.location().name(),
                trade.side().name(),
                trade.base().code(),
                trade.quote().code(),
                trade.quantity(),
                trade.price(),
                trade.fee(),
                trade.feeAsset().code(),
                fill.occurredAt());
    }
}
