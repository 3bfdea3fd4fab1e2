package dev.ballast.ingestion.domain.issue;

import dev.ballast.ingestion.domain.ledger.BalanceKey;

/** A balance that several rows of one statement name. */
public record StatedTwice(BalanceKey key, long rows) {}
