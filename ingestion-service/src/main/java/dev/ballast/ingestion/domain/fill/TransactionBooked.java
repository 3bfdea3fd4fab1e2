package dev.ballast.ingestion.domain.fill;

import java.util.UUID;

/** A fill is in the books. */
public record TransactionBooked(UUID transactionId, OrderFilled fill) {}
