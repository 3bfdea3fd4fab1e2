package dev.ballast.ingestion.domain.ledger;

import java.math.BigDecimal;

/** Numbers in one form each: without trailing zeros, and never with an exponent. */
public final class Plain {

    private Plain() {}

    public static BigDecimal of(BigDecimal number) {
        var stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
