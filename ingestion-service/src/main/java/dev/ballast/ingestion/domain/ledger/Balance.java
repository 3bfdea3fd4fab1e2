package dev.ballast.ingestion.domain.ledger;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * How much of an asset lies somewhere.
 *
 * @param statedAt the time of the statement that it began from; fills before it are in it
 */
public record Balance(BigDecimal quantity, Instant statedAt) {

    /** Where no statement has said anything: every fill counts. */
    public static final Instant NEVER = Instant.EPOCH;

    public Balance {
        quantity = Plain.of(quantity);
    }

    Balance plus(BigDecimal delta) {
        return new Balance(quantity.add(delta), statedAt);
    }
}
