package dev.ballast.ingestion.adapter.http;

import dev.ballast.ingestion.domain.ledger.Plain;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares of a whole, rounded for display. */
final class Shares {

    private static final int DECIMALS = 18;

    private Shares() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return Plain.of(part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN));
    }
}
